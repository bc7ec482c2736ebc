/** Somebody who edits one municipality through the real admin, at random but the same for each seed. */
import { contentTypes, type Noun } from '@sociaal-huis/schema';
import type { ContentSource } from '../../apps/web/src/cms/source.ts';
import type { Dice } from '../../packages/schema/src/opening-hours/random-hours.examples.ts';
import { type AdminClient, type Answer, signIn } from '../helpers/admin-client.ts';
import { entriesOf } from '../helpers/admin-forms.ts';
import type { RunningCms } from '../helpers/start-cms.ts';

/** An entry as REST gives it. */
export type Published = Record<string, unknown> & { documentId: string };

/** The admin did not accept an edit, for a reason an officer would read as well. */
export class Refused extends Error {}

export class Editor {
  readonly municipality: string;
  readonly die: Dice;
  readonly #who: readonly AdminClient[];
  readonly #source: ContentSource;
  #made = 0;

  /** @param who those who edit: an officer of the municipality, a super admin. */
  constructor(given: {
    municipality: string;
    die: Dice;
    who: readonly AdminClient[];
    source: ContentSource;
  }) {
    this.municipality = given.municipality;
    this.die = given.die;
    this.#who = given.who;
    this.#source = given.source;
  }

  /** Words that no other edit writes. */
  words(what: string): string {
    this.#made += 1;
    return `${what} ${this.#made}-${this.die.below(1_000_000)}`;
  }

  async list(noun: Noun): Promise<Published[]> {
    return (await this.#source.readAll(noun, [this.municipality])) as Published[];
  }

  /** One of the published entries of a noun, or nothing. */
  async any(noun: Noun): Promise<Published | undefined> {
    const entries = await this.list(noun);
    return entries.length === 0 ? undefined : this.die.pick(entries);
  }

  /** The entry of a noun that stays on the site, so that enough is left to edit. */
  async expendable(noun: Noun): Promise<Published | undefined> {
    const entries = await this.list(noun);
    return entries.length < 3 ? undefined : this.die.pick(entries);
  }

  /** Saves and publishes in one go, a new entry or one that is there. */
  async publish(noun: Noun, fields: object, documentId?: string): Promise<string> {
    const path = documentId === undefined ? '' : `/${documentId}`;
    const whole =
      documentId === undefined ? { municipality: this.municipality, ...fields } : fields;
    const answer = await this.#someone().post(`${entriesOf(noun)}${path}/actions/publish`, whole);
    return require2xx(answer).body.data.documentId;
  }

  async unpublish(noun: Noun, documentId: string): Promise<void> {
    require2xx(
      await this.#someone().post(`${entriesOf(noun)}/${documentId}/actions/unpublish`, {}),
    );
  }

  async remove(noun: Noun, documentId: string): Promise<void> {
    require2xx(await this.#someone().delete(`${entriesOf(noun)}/${documentId}`));
  }

  /** A picture in the media library, with words for who does not see it. */
  async upload(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<{ id: number }> {
    const [officer] = this.#who;
    const file = require2xx(await officer!.upload(name, 'image/png', bytes)).body[0];
    await this.describeFile(file.id, this.words('Een beeld'));
    return file;
  }

  /** Gives a file other words, or with bytes another content under the same address. */
  async describeFile(id: number, words: string, bytes?: Uint8Array<ArrayBuffer>): Promise<void> {
    const form = new FormData();
    form.append('fileInfo', JSON.stringify({ alternativeText: words }));
    if (bytes) form.append('files', new Blob([bytes], { type: 'image/png' }), 'beeld.png');
    require2xx(await this.#who[0]!.send('POST', `/upload?id=${id}`, form));
  }

  #someone(): AdminClient {
    return this.die.pick(this.#who);
  }
}

function require2xx(answer: Answer): Answer {
  if (answer.status < 300) return answer;
  const text = JSON.stringify(answer.body);
  if (answer.status === 400) throw new Refused(text);
  throw new Error(`The admin answered ${answer.status}: ${text}`);
}

export const nouns = contentTypes.map(({ noun }) => noun);
export const manyOf = contentTypes.filter(({ singleton }) => !singleton).map(({ noun }) => noun);

/** Signs in the demo account whose address begins with `name`. */
export function signInAs(
  { url, accounts }: Pick<RunningCms, 'url' | 'accounts'>,
  name: string,
): Promise<AdminClient> {
  const account = accounts.find(({ email }) => email.startsWith(name));
  if (!account) throw new Error(`There is no demo account ${name}.`);
  return signIn(url, account);
}

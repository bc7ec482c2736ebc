import { contentTypes, type Noun } from '@sociaal-huis/schema';
import type { AdminClient, Answer } from '../../helpers/admin-client.ts';
import {
  listComponents,
  listContentTypes,
  readComponent,
  readContentType,
} from '../../helpers/strapi-schemas.ts';
import { type Attack, attackEntry, type Surroundings } from './attack-entry.ts';
import { texts } from './corpus.ts';

/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const pdf = Buffer.from('%PDF-1.4\n%%EOF');

/** To which types others may link. */
const targets = new Set(
  [
    ...listContentTypes().map((noun) => readContentType(noun)),
    ...listComponents().map((uid) => readComponent(uid)),
  ].flatMap(({ attributes }) => Object.values(attributes).map(({ target }) => target)),
);

const isTarget = (noun: string) => targets.has(`api::${noun}.${noun}`);

/** Every noun; those to which others may link come first, so that there is something to link to. */
export const nouns: readonly Noun[] = contentTypes
  .map(({ noun }) => noun)
  .toSorted((one, other) => Number(isTarget(other)) - Number(isTarget(one)));

/** The address of a type in the content manager. */
export function listOf(noun: string): string {
  return `/content-manager/collection-types/api::${noun}.${noun}`;
}

/** An officer who writes the corpus wherever the admin's server takes it. */
export class Planter {
  readonly officer: AdminClient;
  readonly #published = new Map<string, string>();
  #surroundings: Surroundings | undefined;

  constructor(officer: AdminClient) {
    this.officer = officer;
  }

  /** Uploads a picture and a file whose names, descriptions and captions are of the corpus. */
  async upload(): Promise<void> {
    const picture = await this.#uploadOne('foto.png', 'image/png', png);
    const file = await this.#uploadOne('folder.pdf', 'application/pdf', pdf);
    this.#surroundings = {
      picture: await this.#describe(picture),
      file: (await this.#describe(file)).id,
      documentIdOf: (target) => this.#published.get(target.split('.')[1] ?? '') ?? '',
    };
  }

  /** Gives a file of the media library a name and words of the corpus. */
  async #describe(id: number): Promise<{ id: number }> {
    const words = texts.join(' ');
    const fileInfo = {
      name: words.slice(0, 200),
      alternativeText: words.slice(0, 500),
      caption: words.slice(-500),
    };
    const { status, body } = await this.officer.put(`/upload/files/${id}`, { fileInfo });
    if (status !== 200) throw new Error(`Its words were refused: ${JSON.stringify(body)}`);
    return body;
  }

  /** Learns which entry of each type one may link to. */
  async look(): Promise<void> {
    for (const noun of nouns) {
      const { body } = await this.officer.get(`${listOf(noun)}?status=published&pageSize=1`);
      const [first] = body.results as { documentId: string }[];
      if (first) this.#published.set(noun, first.documentId);
    }
  }

  attack(noun: string, round: number, isLawful: boolean): Attack {
    if (!this.#surroundings) throw new Error('Upload first: entries show a picture.');
    return attackEntry(noun, round, isLawful, this.#surroundings);
  }

  /** The picture whose words are of the corpus. */
  get picture(): object {
    if (!this.#surroundings) throw new Error('Upload first.');
    return this.#surroundings.picture;
  }

  /** The entry that stands on the site, where a municipality has one of a kind. */
  publishedOf(noun: string): string | undefined {
    return this.#published.get(noun);
  }

  save(noun: string, fields: object): Promise<Answer> {
    return this.officer.post(listOf(noun), fields);
  }

  change(noun: string, documentId: string, fields: object): Promise<Answer> {
    return this.officer.put(`${listOf(noun)}/${documentId}`, fields);
  }

  async publish(noun: string, documentId: string): Promise<Answer> {
    const answer = await this.officer.post(`${listOf(noun)}/${documentId}/actions/publish`);
    if (answer.status === 200) this.#published.set(noun, documentId);
    return answer;
  }

  async #uploadOne(name: string, mime: string, bytes: Uint8Array<ArrayBuffer>): Promise<number> {
    const { status, body } = await this.officer.upload(name, mime, bytes);
    if (status !== 201) throw new Error(`${name} was refused: ${JSON.stringify(body)}`);
    return body[0].id;
  }
}

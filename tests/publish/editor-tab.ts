import type { Answer } from '../helpers/admin-client.ts';
import { entriesOf } from '../helpers/admin-forms.ts';
import { ToldVersions } from '../helpers/entry-versions.ts';

/** Everything that a tab of an editor can do to what is stored. */
export const writes = [
  'save',
  'publish',
  'restore',
  'plan',
  'discard',
  'unpublish',
  'delete',
  'bulkPublish',
  'bulkUnpublish',
  'bulkDelete',
] as const;
export type Write = (typeof writes)[number];

/** Signs in past the clients of other tests, which always stand on what is newest. */
export async function tokenOf(
  cmsUrl: string,
  { email, password }: { email: string; password: string },
): Promise<string> {
  const response = await fetch(`${cmsUrl}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (response.status !== 200) throw new Error(`${email} cannot sign in: ${response.status}`);
  return (await response.json()).data.token;
}

/** One entry open in one tab, with what stood in it when it was loaded. */
export class EditorTab {
  readonly #cmsUrl: string;
  readonly #token: string;
  readonly #documentId: string;
  readonly #noun: string;
  readonly #told = new ToldVersions();
  /** Every text that the tab showed or wrote. */
  readonly shown = new Set<string>();
  #plan: number | null = null;
  #versions: number[] = [];

  constructor(cmsUrl: string, token: string, documentId: string, noun = 'story') {
    this.#cmsUrl = cmsUrl;
    this.#token = token;
    this.#documentId = documentId;
    this.#noun = noun;
  }

  get #entry(): string {
    return `${entriesOf(this.#noun)}/${this.#documentId}`;
  }

  get #planned(): string {
    return `/sociaal-huis/planned-publication/api::${this.#noun}.${this.#noun}/${this.#documentId}`;
  }

  save(fields: object): Promise<Answer> {
    return this.#ask('PUT', this.#entry, fields);
  }

  /** Opens the form: its draft, what is on the site, what is planned and the versions to put back. */
  async load(): Promise<void> {
    const { body: published } = await this.#ask('GET', `${this.#entry}?status=published`);
    const { body: draft } = await this.#ask('GET', this.#entry);
    for (const { data } of [published, draft]) if (data) this.shown.add(data.quotation);
    this.#told.learn({ body: draft });
    this.#plan = (await this.#ask('GET', this.#planned)).body?.plan ?? null;
    const { body: history } = await this.#ask('GET', `/history/${this.#noun}/${this.#documentId}`);
    this.#versions = (history.versions ?? []).map(({ id }: { id: number }) => id);
  }

  /** @param text what the tab writes, if it writes anything */
  async write(write: Write, text: string): Promise<Answer> {
    const answer = await this.#send(write, text);
    if (answer.status >= 300) return answer;
    if (write === 'save' || write === 'publish') this.shown.add(text);
    this.#told.learn(answer);
    return answer;
  }

  #send(write: Write, text: string): Promise<Answer> {
    const fields = { quotation: text };
    const documentIds = [this.#documentId];
    const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString();
    const replaces = this.#plan === null ? '' : `?replaces=${this.#plan}`;
    switch (write) {
      case 'save':
        return this.#ask('PUT', this.#entry, fields);
      case 'publish':
        return this.#ask('POST', `${this.#entry}/actions/publish`, fields);
      case 'discard':
      case 'unpublish':
        return this.#ask('POST', `${this.#entry}/actions/${write}`, {});
      case 'delete':
        return this.#ask('DELETE', this.#entry);
      case 'restore':
        return this.#ask('POST', `/history/${this.#versions.at(-1)}/restore`, {});
      case 'plan':
        return this.#ask('PUT', this.#planned + replaces, { publishOn: inAWeek });
      default:
        return this.#ask('POST', `${entriesOf(this.#noun)}/actions/${write}`, { documentIds });
    }
  }

  async #ask(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(this.#cmsUrl + path, {
      method,
      headers: {
        Authorization: `Bearer ${this.#token}`,
        'Content-Type': 'application/json',
        ...this.#told.headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
  }
}

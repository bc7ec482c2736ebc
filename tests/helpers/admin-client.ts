import { NewestVersions } from './stand-on-newest.ts';
import type { DemoAccount } from './start-cms.ts';

/** What the admin's server answered. */
export interface Answer {
  status: number;
  // Tests look at a few fields of many kinds of answers.
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any;
}

/** Somebody who is signed in to the admin, without a browser. */
export interface AdminClient {
  get(path: string): Promise<Answer>;
  post(path: string, body?: object): Promise<Answer>;
  put(path: string, body?: object): Promise<Answer>;
  delete(path: string): Promise<Answer>;
  /** Sends a form, as the media library does. */
  send(method: string, path: string, form: FormData): Promise<Answer>;
  /** Adds a file to the media library. */
  upload(name: string, mime: string, bytes: Uint8Array<ArrayBuffer>): Promise<Answer>;
}

/**
 * Asks the admin's server without signing in, or with the token of somebody who did. Whatever it
 * changes, it has just looked at.
 */
export function openAdmin(cmsUrl: string, token?: string): AdminClient {
  const versions = new NewestVersions();
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const headers = new Headers(init.headers);
    if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
    const response = await fetch(`${cmsUrl}${path}`, { ...init, headers });
    const text = await response.text();
    return { status: response.status, body: /^[[{]/.test(text) ? JSON.parse(text) : text };
  };
  const load = (path: string): Promise<Answer> => send(path, { method: 'GET' });
  const ask = async (method: string, path: string, body?: object): Promise<Answer> => {
    const standsOn = token ? await versions.headers(load, method, path, body) : {};
    const answer = await send(path, {
      method,
      headers: { 'Content-Type': 'application/json', ...standsOn },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    versions.learn(answer);
    return answer;
  };
  return {
    get: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, body ?? {}),
    put: (path, body) => ask('PUT', path, body ?? {}),
    delete: (path) => ask('DELETE', path),
    send: (method, path, form) => send(path, { method, body: form }),
    upload(name, mime, bytes) {
      const form = new FormData();
      form.append('files', new Blob([bytes], { type: mime }), name);
      return send('/upload', { method: 'POST', body: form });
    },
  };
}

/**
 * @param address where it says to come from, to a CMS that trusts a proxy
 * @throws Error when the CMS does not let this account in.
 */
export async function signIn(
  cmsUrl: string,
  { email, password }: Pick<DemoAccount, 'email' | 'password'>,
  address?: string,
): Promise<AdminClient> {
  const answer = await fetch(`${cmsUrl}/admin/login`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(address === undefined ? {} : { 'X-Forwarded-For': address }),
    },
    body: JSON.stringify({ email, password }),
  });
  if (answer.status !== 200) throw new Error(`${email} cannot sign in: ${answer.status}`);
  const { data } = (await answer.json()) as { data: { token: string } };
  return openAdmin(cmsUrl, data.token);
}

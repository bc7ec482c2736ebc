import { NewestVersions } from '../helpers/stand-on-newest.ts';

/** Sends requests to the server of the admin as one person. */
export interface Officer {
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
  put(path: string, body: unknown): Promise<Answer>;
  delete(path: string): Promise<Answer>;
}

/** Status and parsed body of an answer; `text` is the body as it came. */
export interface Answer {
  status: number;
  text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape is what a test is about
  body: any;
}

/**
 * Signs in to the admin; without an account, requests go out without a token. Whatever is changed, was
 * just looked at.
 */
export async function signIn(
  cmsUrl: string,
  account?: { email: string; password: string },
): Promise<Officer> {
  const token = account && (await ask(cmsUrl, 'POST', '/admin/login', account)).body.data.token;
  const versions = new NewestVersions();
  const load = (path: string) => ask(cmsUrl, 'GET', path, undefined, { token });
  const asMe = async (method: string, path: string, body?: unknown) => {
    const headers = token ? await versions.headers(load, method, path, body) : {};
    const answer = await ask(cmsUrl, method, path, body, { token, headers });
    versions.learn(answer);
    return answer;
  };
  return {
    get: (path) => asMe('GET', path),
    post: (path, body) => asMe('POST', path, body),
    put: (path, body) => asMe('PUT', path, body),
    delete: (path) => asMe('DELETE', path),
  };
}

async function ask(
  cmsUrl: string,
  method: string,
  path: string,
  body?: unknown,
  { token, headers }: { token?: string | undefined; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(cmsUrl + path, {
    method,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(token && { Authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : null };
}

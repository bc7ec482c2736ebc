/** What only the machine itself may ask of the CMS. */
const inside = ['/api/services', '/api/publisher/claim', '/api/preview/x', '/_health', '/_ready'];

/** Other ways to write an address, of which some server makes the same. */
const spellings: ((path: string) => string)[] = [
  (path) => path,
  (path) => path.toUpperCase(),
  (path) => path.replace(/[a-z]/, (letter) => letter.toUpperCase()),
  (path) => path.replace(/[a-z]/, encode),
  (path) => path.replaceAll(/[a-z_]/g, encode),
  (path) => path.replace(/[a-z]/, (letter) => encode(letter).toUpperCase()),
  // Encoded twice.
  (path) => path.replace(/[a-z]/, (letter) => `%25${encode(letter).slice(1)}`),
  (path) => `/${path}`,
  (path) => `//${path}`,
  (path) => `/.${path}`,
  (path) => `/%2e${path}`,
  (path) => `/admin/..${path}`,
  (path) => `/admin/%2e%2e${path}`,
  (path) => `/admin/%2E.${path.toUpperCase()}`,
  (path) => `/uploads/../..${path}`,
  (path) => `/admin/..%2f${path.slice(1)}`,
  (path) => `/admin/..%5c${path.slice(1)}`,
  (path) => `/admin\\..${path}`,
  (path) => `\\${path.slice(1)}`,
  (path) => `/%2f${path.slice(1)}`,
  (path) => `${path}/`,
  (path) => `${path}//`,
  (path) => `${path}.`,
  (path) => `${path}..`,
  (path) => `${path}%00`,
  (path) => `${path}%20`,
  (path) => `${path};x=1`,
  (path) => path.replace(/^\/\w+/, (first) => `${first};x`),
  (path) => `${path}?x=/admin/`,
  (path) => `${path}?/admin/login`,
  (path) => `${path}#/admin/`,
  (path) => `${path}%23/admin/`,
  (path) => `${path}/..%2f..%2f..%2fadmin`,
  (path) => `${path}/../../admin/../${path}`,
  (path) => path.replace('/', '/admin%2f..%2f'),
  // Letters that some make a k or an s of, and a wide A.
  (path) => path.replaceAll('s', '%C5%BF').replaceAll('k', '%E2%84%AA'),
  (path) => path.replaceAll('a', '%EF%BC%A1'),
  (path) => `http://127.0.0.1:1337${path}`,
  (path) => `https://beheer.welzijn.example.be${path.toUpperCase()}`,
];

function encode(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16)}`;
}

/** Addresses that nobody may reach from outside, as somebody would write them who tries. */
export const outsideAddresses: readonly string[] = [
  ...new Set(inside.flatMap((path) => spellings.map((spell) => spell(path)))),
];

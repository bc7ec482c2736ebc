/**
 * What a browser may do on our pages: show what comes from this site, and nothing else.
 *
 * @param framedBy who may show a page inside one of its own
 */
export function buildContentSecurityPolicy(framedBy = "'none'"): string {
  return [...policy, `frame-ancestors ${framedBy}`].join('; ');
}

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  // The search reads its index, a file of the site itself.
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** Headers for every answer. */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', buildContentSecurityPolicy()],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  // The pages never ask for any of these; a page somebody manages to inject must not either.
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
];

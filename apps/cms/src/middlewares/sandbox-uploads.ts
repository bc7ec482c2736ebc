import { posix } from 'node:path';

interface Context {
  path: string;
  set(name: string, value: string): void;
}

/**
 * Middleware for uploaded files: whatever a file claims to be, a browser runs nothing in it. Only
 * images open in the browser; the rest is offered as a download. That a browser guesses no other type
 * is what `strapi::security` says of every answer.
 */
export default () =>
  async (context: Context, next: () => Promise<void>): Promise<void> => {
    await next();
    if (!isUpload(context.path)) return;
    context.set('Content-Security-Policy', "default-src 'none'; sandbox");
    if (!/\.(?:avif|jpe?g|png|webp)$/i.test(context.path)) {
      context.set('Content-Disposition', 'attachment');
    }
  };

/**
 * Whether the path leads below /uploads/ once it is decoded as the file server decodes it:
 * `/%75ploads/…` and `/./uploads/…` reach the same files.
 */
export function isUpload(path: string): boolean {
  return posix.normalize(decode(path)).toLowerCase().startsWith('/uploads/');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // The file server refuses such a path as well.
    return path;
  }
}

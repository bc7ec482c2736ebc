import { rm } from 'node:fs/promises';

interface ReceivedFile {
  filepath?: string;
}

interface Context {
  request: { files?: Record<string, ReceivedFile | ReceivedFile[]> | undefined };
}

/**
 * Middleware that removes what a request brought once it is answered, also when it was refused, and
 * whatever its fields are called. Strapi removes files of accepted requests alone, so that anybody
 * could fill the disk with refused ones.
 *
 * Stands after `strapi::body`, which receives the files.
 */
export default () =>
  async (context: Context, next: () => Promise<void>): Promise<void> => {
    const received = Object.values(context.request.files ?? {}).flat();
    try {
      await next();
    } finally {
      const paths = received.flatMap(({ filepath }) => filepath ?? []);
      await Promise.all(paths.map((path) => rm(path, { force: true })));
    }
  };

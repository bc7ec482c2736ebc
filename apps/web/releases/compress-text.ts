/** What a browser is sent of a text: the same text, compressed once and as well as it can be. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { endingOf } from './content-codings.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** What compression makes smaller; pictures and fonts are compressed already. */
const text = /\.(?:html|css|m?js|json|svg|xml|txt|ics|vcf)$/;

/** Below this a file fits in one packet, compressed or not. Bytes. */
const worthwhile = 1024;

/** The compressed twin of a file: the end of its name and its bytes. */
export interface Twin {
  ending: string;
  bytes: Buffer;
}

/** Whether a file of this name may have twins. */
export function isText(name: string): boolean {
  return text.test(name);
}

/**
 * The twins of a text larger than 1 kB: `.br` (Brotli 11, too slow to do for each visitor) and `.gz`
 * (gzip 9). Anything else has none. The same bytes always give the same twins.
 */
export async function compressText(name: string, content: Uint8Array): Promise<Twin[]> {
  if (!isText(name) || content.length <= worthwhile) return [];
  const brotli = {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  };
  const [br, gz] = await Promise.all([toBrotli(content, brotli), toGzip(content, { level: 9 })]);
  return [
    { ending: endingOf('br'), bytes: br },
    { ending: endingOf('gzip'), bytes: gz },
  ];
}

import type { FontName } from '@sociaal-huis/schema';
import alegreya from '@fontsource-variable/alegreya/files/alegreya-latin-wght-normal.woff2?url';
import archivoNarrow from '@fontsource-variable/archivo-narrow/files/archivo-narrow-latin-wght-normal.woff2?url';
import figtree from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url';
import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';
import nunito from '@fontsource-variable/nunito/files/nunito-latin-wght-normal.woff2?url';
import outfit from '@fontsource-variable/outfit/files/outfit-latin-wght-normal.woff2?url';
import sourceSans3 from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/** Where the build puts each font file. Only the two that a theme names are ever fetched. */
export const fontUrls: Readonly<Record<Exclude<FontName, 'system'>, string>> = {
  alegreya,
  'archivo-narrow': archivoNarrow,
  figtree,
  newsreader,
  nunito,
  outfit,
  'source-sans-3': sourceSans3,
};

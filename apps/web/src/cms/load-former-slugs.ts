import { FormerSlugSchema, type FormerSlug, type Municipality } from '@sociaal-huis/schema';
import type { ContentSource } from './source.ts';

/**
 * The addresses that entries of these municipalities had before. One that the site does not understand
 * is left out: it would cost a redirect, and no officer could mend it.
 */
export async function loadFormerSlugs(
  source: ContentSource,
  municipalities: readonly Municipality[],
): Promise<FormerSlug[]> {
  const answers = await source.readFormerSlugs(municipalities.map(({ slug }) => slug));
  return answers.flatMap((answer) => {
    const result = FormerSlugSchema.safeParse(answer);
    return result.success ? [result.data] : [];
  });
}

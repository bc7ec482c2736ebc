/**
 * Reads everything, parses everything, and only then says yes or no: a site is never made of half its
 * content.
 */
import { CmsContentError, type ContentProblem } from './errors.ts';
import {
  entryName,
  inspectContent,
  type Candidate,
  type LoadedContent,
  type LoadOptions,
} from './inspect-content.ts';

export type { LoadedContent } from './inspect-content.ts';

/**
 * Loads the content of these municipalities.
 *
 * @throws {CmsRequestError} when the source does not give a whole answer.
 * @throws {CmsContentError} when something that was written cannot be published.
 */
export async function loadContent(options: LoadOptions): Promise<LoadedContent> {
  const { content, faulty, dangling, missing, samples } = await inspectContent(options);
  const problems = [...faulty, ...dangling, ...missing, ...explainSamples(samples)];
  if (problems.length > 0) throw new CmsContentError(problems);
  return content;
}

function explainSamples(samples: readonly Candidate[]): ContentProblem[] {
  return [...Map.groupBy(samples, (sample) => sample.municipality)].map(
    ([municipality, itsSamples]) => ({
      municipality: municipality.publicName,
      type: 'voorbeeldinhoud',
      message:
        `Verzonnen voorbeelden mogen niet op een echte site: ${itsSamples.map(entryName).join(', ')}. ` +
        'Vervang ze door echte inhoud en zet "voorbeeld" uit, of haal ze offline.',
    }),
  );
}

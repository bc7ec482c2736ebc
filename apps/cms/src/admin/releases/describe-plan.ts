import type { PlannedPublicationAnswer } from '../../releases/answers.ts';
import { describeDateAndTime } from '../desk/dates.ts';

/** What is planned for an entry, a sentence for each moment; empty when nothing is. */
export function describePlan({ publishOn, publishUntil, by }: PlannedPublicationAnswer): string[] {
  const lines: string[] = [];
  if (publishOn !== null) {
    lines.push(`Wordt gepubliceerd op ${describeDateAndTime(publishOn)}.`);
  }
  if (publishUntil !== null) {
    lines.push(`Gaat van de site op ${describeDateAndTime(publishUntil)}.`);
  }
  return lines.length > 0 && by !== null ? [...lines, `Gepland door ${by}.`] : lines;
}

/** What came of the last moment that has passed. */
export function describeOutcome({ outcome }: PlannedPublicationAnswer): string | undefined {
  return outcome === null ? undefined : `${describeDateAndTime(outcome.on)}: ${outcome.sentence}`;
}

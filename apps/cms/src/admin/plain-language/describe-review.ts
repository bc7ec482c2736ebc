import { fewestWords, type TextReview } from '@sociaal-huis/schema/plain-language';

/** From here on a text is fit for a public site; Douma calls it "normaal". */
const goodScore = 60;

/** What the score means and what to do, in a sentence or two. */
export function describeReview({ score, band, words }: TextReview): string {
  if (score === undefined) {
    return words === 0
      ? 'Hier staat nog geen tekst.'
      : `Nog te weinig tekst voor een score. Die komt vanaf ${fewestWords} woorden.`;
  }
  const advice =
    score >= goodScore
      ? 'Goed zo.'
      : `Mik op ${goodScore} of meer: kortere zinnen en kortere woorden.`;
  return `Leest ${band}. ${advice}`;
}

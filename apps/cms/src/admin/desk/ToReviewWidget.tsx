import type { MunicipalityDesk } from '../../desk/overview.ts';
import { DeskList, type DeskSection } from './DeskList.tsx';

/** Block "Na te kijken": texts that nobody read for a year, or whose last day is over. */
export function ToReviewWidget() {
  return <DeskList describe={describe} />;
}

function describe({ toReview }: MunicipalityDesk): DeskSection {
  return {
    summary: 'Lees de tekst na en vul bij “Laatst nagekeken op” de dag van vandaag in.',
    lines: toReview.map(({ title, href, reason }) => ({ title, href, note: reason })),
    nothing: 'Elke dienst is het voorbije jaar nagekeken.',
  };
}

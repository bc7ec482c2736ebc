import type { MunicipalityDesk } from '../../desk/overview.ts';
import { DeskList, type DeskSection } from './DeskList.tsx';

/** Block "Ontbreekt nog": the points of the checklist that are not in order. */
export function MissingWidget() {
  return <DeskList describe={describe} />;
}

function describe({ missing, checkedTotal }: MunicipalityDesk): DeskSection {
  return {
    summary: `${checkedTotal - missing.length} van de ${checkedTotal} punten zijn in orde.`,
    lines: missing.map(({ title, href, advice }) => ({ title, href, note: advice })),
    nothing: `Alle ${checkedTotal} punten zijn in orde.`,
  };
}

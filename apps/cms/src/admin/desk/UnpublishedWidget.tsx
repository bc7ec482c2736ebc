import type { MunicipalityDesk } from '../../desk/overview.ts';
import { describeInstant } from './dates.ts';
import { DeskList, type DeskSection } from './DeskList.tsx';

/** Block "Mijn concepten": what a resident does not see yet. */
export function UnpublishedWidget() {
  return <DeskList describe={describe} />;
}

function describe({ unpublished, unpublishedTotal }: MunicipalityDesk): DeskSection {
  const isCut = unpublishedTotal > unpublished.length;
  return {
    summary: isCut ? `De ${unpublished.length} laatste van ${unpublishedTotal}` : undefined,
    lines: unpublished.map(({ kind, title, href, editedAt, isOnSite }) => ({
      title,
      href,
      note: `${kind}, ${isOnSite ? 'gewijzigd na publicatie' : 'nog niet op de site'}. Bewaard ${describeInstant(editedAt)}.`,
    })),
    nothing: 'Alles wat u bewaarde, is gepubliceerd.',
  };
}

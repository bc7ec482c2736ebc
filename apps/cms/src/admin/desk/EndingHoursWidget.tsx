import type { MunicipalityDesk } from '../../desk/overview.ts';
import { describeDate } from './dates.ts';
import { DeskList, type DeskSection } from './DeskList.tsx';

/** Block "Uren die aflopen": hours that end while none are known for afterwards. */
export function EndingHoursWidget() {
  return <DeskList describe={describe} />;
}

function describe({ endingHours }: MunicipalityDesk): DeskSection {
  return {
    summary: 'Voeg nieuwe weekuren toe die de dag erna beginnen.',
    lines: endingHours.map(({ title, href, lastDay, isOver }) => ({
      title,
      href,
      note: isOver
        ? `Sinds ${describeDate(lastDay)} staan er geen uren meer op de site.`
        : `De uren lopen tot en met ${describeDate(lastDay)}.`,
    })),
    nothing: 'Geen uren lopen af in de komende zestig dagen.',
  };
}

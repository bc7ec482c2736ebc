import type { HoursVersion } from '../parts/hours-version.ts';
import { addDays } from './calendar-date.ts';
import { currentVersion } from './current-version.ts';

/**
 * The same hours as periods that follow one another, earliest first: where temporary hours lie
 * within others, those end the day before and start again the day after. Each period has the days on
 * which it really holds; a stretch without hours has none.
 */
export function hoursPeriods<V extends HoursVersion>(hours: readonly V[]): V[] {
  const held = stretches(hours).map(([start, end]) => ({
    version: currentVersion(start ?? end ?? anyDay, hours),
    start,
    end,
  }));
  return held.flatMap(({ version, start }, index) => {
    // A border that lies under other hours changes nothing.
    if (!version || held[index - 1]?.version === version) return [];
    const next = held.findIndex((other, at) => at > index && other.version !== version);
    return [between(version, start, held.at(next === -1 ? -1 : next - 1)?.end)];
  });
}

/** Without a border one version holds on every day, or none does. */
const anyDay = '2000-01-01';

type Stretch = [start: string | undefined, end: string | undefined];

/** The time line, cut on the first day of each version and on the day after its last. */
function stretches(hours: readonly HoursVersion[]): Stretch[] {
  const borders = hours
    .flatMap(({ validFrom, validUntil }) => [validFrom, validUntil && addDays(validUntil, 1)])
    .filter((date) => date !== undefined);
  const starts = [undefined, ...[...new Set(borders)].toSorted()];
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return [start, next && addDays(next, -1)];
  });
}

function between<V extends HoursVersion>(version: V, start: Stretch[0], end: Stretch[1]): V {
  const { validFrom: _from, validUntil: _until, ...rest } = version;
  const dates = { ...(start && { validFrom: start }), ...(end && { validUntil: end }) };
  return { ...rest, ...dates } as V;
}

import type { PackedHours } from '@sociaal-huis/schema';

export interface TodayLineIslandProps {
  /** The hours to speak of, those of an office or of a service there, as `packHours` gives them. */
  packed: PackedHours;
}

/**
 * Where the browser says whether an office is open now (`islands/today-line.ts`), and what it needs to
 * know for that. The page is the same all day, so without JavaScript nothing is said here: the week
 * table and the exceptions tell it all. The page around it needs `TodayLineScript.astro`, once.
 */
export function TodayLineIsland({ packed }: TodayLineIslandProps) {
  return <div data-island="today-line" data-props={JSON.stringify({ packed })} />;
}

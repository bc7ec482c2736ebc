import { useEffect, useState } from 'react';
import {
  brusselsDate,
  describeNow,
  unpackHours,
  type NowDescription,
  type PackedHours,
} from '@sociaal-huis/schema/opening-hours';
import { Icon, type IconName } from '../icon/Icon.tsx';

export interface TodayLineProps {
  /** The hours of the office or of a service there, as `packHours` gives them. */
  packed: PackedHours;
  /** The instant to speak of; absent: now, and again whenever something changes. */
  at?: Date;
}

const icons: Record<NowDescription['state'], IconName> = {
  open: 'circle-check',
  phone: 'phone',
  closed: 'clock',
  unknown: 'info',
};

/** A machine that slept forgets its timers; looking again once an hour is enough to catch up. */
const longestWait = 3_600_000;

/**
 * Whether an office is open now, in words, with an icon that says the same. Where the line changes
 * under the eyes of a reader it is not announced: nobody asked, and a page may hold ten of them. On a
 * page that was built too long ago it says nothing, for it would leave out what was decided since.
 */
export function TodayLine({ packed, at }: TodayLineProps) {
  const [now, setNow] = useState(() => at ?? new Date());
  const { state, sentence, changesAt } = describeNow(now, unpackHours(packed));

  useEffect(() => {
    if (at) return undefined;
    const lookAgain = () => setNow(new Date());
    const wait = Math.min(changesAt.getTime() - Date.now(), longestWait);
    const timer = setTimeout(lookAgain, Math.max(wait, 0));
    // A tab in the background is put to sleep: whoever comes back must not read old news.
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  });

  if (brusselsDate(now) > packed.lastDay) return null;
  return (
    <p className={`today-line today-line--${state}`}>
      <Icon name={icons[state]} />
      <span>{sentence}</span>
    </p>
  );
}

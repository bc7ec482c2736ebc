import { useState } from 'react';
import { isOpenAt, type HoursSource } from '@sociaal-huis/schema/opening-hours';

export interface TodayLineProps {
  source: HoursSource;
}

export function TodayLine({ source }: TodayLineProps) {
  const [now] = useState(() => new Date());
  return <p className="today-line">{isOpenAt(now, source) ? 'open' : 'dicht'}</p>;
}

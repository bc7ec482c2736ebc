import type { TodayLineProps } from './TodayLine.tsx';

export const todayLineExamples = {
  unknown: { source: { hours: [], exceptions: [] } },
} satisfies Record<string, TodayLineProps>;

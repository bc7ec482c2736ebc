import type { GoalListProps } from './GoalList.tsx';

export const goalListExamples = {
  usual: {
    goals: [
      { title: 'Minder gezinnen in energiearmoede', from: 2026, until: 2031 },
      { title: 'Eén loket voor wonen', description: 'Op een vast adres.', from: 2027 },
      { title: 'Alle kantoren toegankelijk', until: 2028 },
      { title: 'Een proefproject met buurtzorg', from: 2026, until: 2026 },
      { title: 'Luisteren naar wie het meemaakt' },
    ],
  },
  empty: { goals: [] },
} satisfies Record<string, GoalListProps>;

import type { StepListProps } from './StepList.tsx';

export const stepListExamples = {
  usual: {
    steps: [
      { title: 'Maak een afspraak', description: 'Bel 089 57 32 00 of kom langs op maandag.' },
      {
        title: 'Breng uw papieren mee',
        description: 'Facturen, brieven van deurwaarders en uw rekeninguittreksels.',
      },
      { title: 'We maken samen een plan', url: 'https://www.vlaanderen.be/schuldbemiddeling' },
    ],
  },
  empty: { steps: [] },
} satisfies Record<string, StepListProps>;

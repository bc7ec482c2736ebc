import type { PageHeadingProps } from './PageHeading.tsx';

export const pageHeadingExamples = {
  titleOnly: { title: 'Diensten' },
  full: {
    title: 'Hulp bij het betalen van uw energiefactuur',
    kicker: 'Dienst',
    intro: 'Kunt u gas, stroom of water niet betalen? We zoeken samen naar een oplossing.',
  },
  longWord: { title: 'Arbeidsongeschiktheidsverzekeringstegemoetkoming aanvragen' },
} satisfies Record<string, PageHeadingProps>;

import type { HeadingProps } from './Heading.tsx';

export const headingExamples = {
  page: { level: 1, children: 'Schuldhulpverlening' },
  part: { level: 2, id: 'wat-brengt-u-mee', children: 'Wat brengt u mee?' },
  detail: { level: 3, children: 'Arbeidsongeschiktheidsverzekeringsmaatschappij' },
} satisfies Record<string, HeadingProps>;

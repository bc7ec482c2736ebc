import type { SampleMarkProps } from './SampleMark.tsx';

export const sampleMarkExamples = {
  usual: {},
  explained: { text: 'Voorbeeldgegevens: deze uren zijn nog niet nagekeken.' },
} satisfies Record<string, SampleMarkProps>;

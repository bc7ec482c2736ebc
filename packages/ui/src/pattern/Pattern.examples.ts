import { patterns } from '@sociaal-huis/schema';
import type { PatternProps } from './Pattern.tsx';

export const patternExamples: PatternProps[] = patterns.flatMap((name) =>
  (['field', 'edge'] as const).map((form) => ({ name, form, id: `${name}-${form}` })),
);

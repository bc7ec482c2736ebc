import { patterns } from '@sociaal-huis/schema';
import type { MarkProps } from './Mark.tsx';

export const markExamples: MarkProps[] = [{}, ...patterns.map((name) => ({ name }))];

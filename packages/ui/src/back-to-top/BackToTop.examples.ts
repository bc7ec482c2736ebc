import type { BackToTopProps } from './BackToTop.tsx';

export const backToTopExamples = { usual: {} } satisfies Record<string, BackToTopProps>;

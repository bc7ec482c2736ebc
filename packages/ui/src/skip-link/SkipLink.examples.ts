import type { SkipLinkProps } from './SkipLink.tsx';

export const skipLinkExamples = {
  usual: {},
  otherTarget: { targetId: 'resultaten' },
} satisfies Record<string, SkipLinkProps>;

import type { QuickExitLinkProps } from './QuickExitLink.tsx';

export const quickExitLinkExamples = {
  usual: {
    className: 'quick-exit__link',
    href: 'https://www.meteo.be/nl',
    children: 'Verlaat deze site snel',
  },
} satisfies Record<string, QuickExitLinkProps>;

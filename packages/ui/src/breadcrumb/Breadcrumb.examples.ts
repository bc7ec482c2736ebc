import type { BreadcrumbProps } from './Breadcrumb.tsx';

export const breadcrumbExamples = {
  deep: {
    ancestors: [
      { label: 'Start', href: '/genk/' },
      { label: 'Diensten', href: '/genk/diensten/' },
    ],
    current: 'Hulp bij het betalen van uw energiefactuur',
  },
  top: { ancestors: [], current: 'Start' },
} satisfies Record<string, BreadcrumbProps>;

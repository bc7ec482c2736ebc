import type { KeyFactsProps } from './KeyFacts.tsx';

export const keyFactsExamples = {
  usual: {
    facts: [
      { icon: 'list-ordered', label: 'Begin zo', text: 'Kom langs of bel', href: '#stappen' },
      { icon: 'phone', label: 'Bel', text: '089 57 32 00', href: 'tel:+3289573200' },
      { icon: 'wallet', label: 'Prijs', text: 'Gratis' },
    ],
  },
  mail: {
    facts: [
      {
        icon: 'mail',
        label: 'Mail',
        text: 'onthaal.sint-truiden@example.be',
        href: 'mailto:onthaal.sint-truiden@example.be',
      },
    ],
  },
  none: { facts: [] },
} satisfies Record<string, KeyFactsProps>;

import type { SkipLinksProps } from './SkipLinks.tsx';

const exit = { label: 'Verlaat deze site snel', href: 'https://weer.example/' };

export const skipLinksExamples = {
  usual: {
    links: [
      { label: 'Ga naar de inhoud', href: '#inhoud' },
      { label: 'Ga naar het menu', href: '#menu' },
    ],
    exit,
  },
  withoutMenu: { links: [{ label: 'Ga naar de inhoud', href: '#inhoud' }], exit },
} satisfies Record<string, SkipLinksProps>;

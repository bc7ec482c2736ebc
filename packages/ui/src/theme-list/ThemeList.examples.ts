import type { ThemeListProps } from './ThemeList.tsx';

export const themeListExamples = {
  situations: {
    items: [
      { label: 'Ik heb schulden', href: '#schulden', icon: 'wallet' },
      { label: 'Ik heb geen inkomen', href: '#inkomen', icon: 'piggy-bank' },
      { label: 'Ik kan mijn energie niet betalen', href: '#energie', icon: 'zap' },
      { label: 'Ik zoek een woning', href: '#woning', icon: 'house' },
      { label: 'Ik heb hulp thuis nodig', href: '#thuis', icon: 'hand-helping' },
      { label: 'Ik ben nieuw in België', href: '#nieuw', icon: 'languages' },
    ],
  },
  counted: {
    items: [
      { label: 'Bouwen en wonen', href: '#wonen', count: 1 },
      { label: 'Welzijn en gezondheid', href: '#welzijn', count: 12 },
    ],
  },
} satisfies Record<string, ThemeListProps>;

import type { QuickExitProps } from './QuickExit.tsx';

export const quickExitExamples = {
  usual: {
    href: 'https://weer.example/',
    label: 'Verlaat deze site snel',
    hint: 'Snel weg? Druk drie keer op Shift.',
  },
} satisfies Record<string, QuickExitProps>;

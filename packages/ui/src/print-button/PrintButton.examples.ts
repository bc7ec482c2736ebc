import type { PrintButtonProps } from './PrintButton.tsx';

export const printButtonExamples = {
  usual: { advice: 'Wilt u deze pagina op papier? Kies Afdrukken in het menu van uw browser.' },
} satisfies Record<string, PrintButtonProps>;

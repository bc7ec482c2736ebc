import type { DownloadProps } from './Download.tsx';

export const downloadExamples = {
  full: {
    title: 'Meerjarenplan 2026-2031',
    file: { url: '/media/meerjarenplan.pdf', mime: 'application/pdf', size: 1234.5 },
    summary: 'Wat we van plan zijn en wat het kost.',
    publishedOn: '2026-01-05',
  },
  small: { title: 'Formulier', file: { url: '/media/f.pdf', mime: 'application/pdf', size: 0.2 } },
  unusualType: { title: 'Kaart', file: { url: '/media/k.svg', mime: 'image/svg+xml', size: 85 } },
} satisfies Record<string, DownloadProps>;

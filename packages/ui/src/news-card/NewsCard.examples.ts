import type { NewsCardProps } from './NewsCard.tsx';

export const newsCardExamples = {
  plain: {
    title: 'Nieuw onthaal in de dienst wonen',
    href: '/genk/nieuws/nieuw-onthaal/',
    summary: 'Vanaf maandag kunt u zonder afspraak terecht aan het nieuwe onthaal.',
    publishedOn: '2026-01-05',
  },
  withImage: {
    title: 'Warme winter',
    href: '/genk/nieuws/warme-winter/',
    summary: 'Soep, koffie en een babbel, elke woensdag.',
    publishedOn: '2026-11-02',
    image: {
      url: '/media/soep.jpg',
      name: 'soep.jpg',
      alternativeText: 'Een kom soep op een lange tafel',
      mime: 'image/jpeg',
      size: 60,
      width: 640,
      height: 360,
    },
  },
} satisfies Record<string, NewsCardProps>;

import type { PagerProps } from './Pager.tsx';

const pageAt = (number: number) =>
  number === 1 ? '/genk/nieuws/' : `/genk/nieuws/pagina/${number}/`;
const pages = (count: number) => Array.from({ length: count }, (_, index) => pageAt(index + 1));
const previous = (number: number) => ({ label: 'Vorige pagina', href: pageAt(number) });
const next = (number: number) => ({ label: 'Volgende pagina', href: pageAt(number) });
const label = 'Pagina’s met nieuws';

export const pagerExamples = {
  first: { label, pages: pages(3), current: 1, next: next(2) },
  middle: { label, pages: pages(12), current: 6, previous: previous(5), next: next(7) },
  last: { label, pages: pages(3), current: 3, previous: previous(2) },
  entry: {
    label: 'Ander nieuws',
    previous: { label: 'Nieuwer: Wijkloket ook op dinsdag', href: '/genk/nieuws/wijkloket/' },
    next: { label: 'Ouder: Schoolrekening te hoog?', href: '/genk/nieuws/schoolrekening/' },
  },
  nowhere: { label, pages: pages(1), current: 1 },
} satisfies Record<string, PagerProps>;

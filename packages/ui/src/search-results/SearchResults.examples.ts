import type { SearchResultsProps } from './SearchResults.tsx';

export const searchResultsExamples = {
  usual: {
    count: '2 resultaten voor “rekening”',
    results: [
      {
        href: '/genk/diensten/schuldbemiddeling/',
        title: [{ text: 'Schuldbemiddeling', marked: false }],
        kind: 'Dienst',
        summary: [
          { text: 'Een ', marked: false },
          { text: 'rekening', marked: true },
          { text: ' te veel?', marked: false },
        ],
      },
      {
        href: '/genk/kantoren/wijkloket/',
        title: [{ text: 'Wijkloket', marked: false }],
        kind: 'Kantoor',
        summary: [],
      },
    ],
  },
  withMarkup: {
    count: '1 resultaat voor “<img src=x onerror=alert(1)>”',
    results: [
      {
        href: '/genk/diensten/leefloon/',
        title: [{ text: '<img src=x onerror=alert(1)>', marked: true }],
        kind: 'Dienst',
        summary: [{ text: '<script>alert(1)</script>', marked: false }],
      },
    ],
  },
  empty: { count: 'Geen resultaten voor “xylofoon”', results: [] },
} satisfies Record<string, SearchResultsProps>;

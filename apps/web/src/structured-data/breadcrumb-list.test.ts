import { expect, test } from 'vitest';
import { buildBreadcrumbList } from './breadcrumb-list.ts';
import { context } from './structured-data.examples.ts';

test('the way to a page is numbered from the start page, with complete addresses', () => {
  const trail = [
    { label: 'Start', href: '/genk/' },
    { label: 'Diensten', href: '/genk/diensten/' },
  ];

  expect(buildBreadcrumbList(trail, context).itemListElement).toMatchObject([
    { position: 1, name: 'Start', item: { '@id': 'https://huis.example/genk/' } },
    { position: 2, name: 'Diensten', item: { '@id': 'https://huis.example/genk/diensten/' } },
  ]);
});

import { expect, test } from 'vitest';
import { PageParts } from './page-parts.ts';

const idsOf = (...headings: string[]) => {
  const parts = new PageParts();
  return headings.map((heading) => parts.add(heading).id);
};

test('an id is made of the words of the heading, without accents or signs', () => {
  expect(idsOf('Zorg en énergie: wat nu?')).toEqual(['zorg-en-energie-wat-nu']);
});

test('headings that read alike get different ids', () => {
  expect(idsOf('Open huis', 'Open huis', 'Open huis')).toEqual([
    'open-huis',
    'open-huis-2',
    'open-huis-3',
  ]);
});

test('a heading never takes an id of the frame of the page', () => {
  expect(idsOf('Inhoud')).toEqual(['inhoud-2']);
});

test('a heading takes the id of nothing else on the page', () => {
  expect(new PageParts(['portret-an']).add('Portret An').id).toBe('portret-an-2');
});

test('a part that is linked to from elsewhere keeps its id whatever its heading', () => {
  expect(new PageParts().add('Meer over privacy bij OCMW Genk', 'aanvulling')).toEqual({
    id: 'aanvulling',
    title: 'Meer over privacy bij OCMW Genk',
  });
});

test('a heading without a letter still gets an id', () => {
  expect(idsOf('—')).toEqual(['deel']);
});

test('the list names the parts in the order in which they were added', () => {
  const parts = new PageParts();
  parts.add('Waarden');
  parts.add('Doelen');
  expect(parts.list).toEqual([
    { id: 'waarden', label: 'Waarden' },
    { id: 'doelen', label: 'Doelen' },
  ]);
});

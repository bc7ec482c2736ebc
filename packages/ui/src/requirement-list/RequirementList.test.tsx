import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RequirementList } from './RequirementList.tsx';
import { requirementListExamples as examples } from './RequirementList.examples.ts';

test('the proof to bring stands with its condition', () => {
  const html = renderToStaticMarkup(<RequirementList {...examples.usual} />);
  expect(html.match(/Breng mee:/g)).toHaveLength(1);
  expect(html.replace(/<[^>]+>/g, '')).toContain('Breng mee: uw identiteitskaart');
});

test('no conditions, no list', () => {
  expect(renderToStaticMarkup(<RequirementList {...examples.empty} />)).toBe('');
});

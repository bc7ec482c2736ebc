import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NoticeBar } from './NoticeBar.tsx';
import { noticeBarExamples as examples } from './NoticeBar.examples.ts';

test('every level has a word of its own besides its colour', () => {
  const html = renderToStaticMarkup(<NoticeBar {...examples.threeLevels} />);
  const words = html.replace(/<[^>]+>/g, '');
  expect(words).toContain('Dringend: Hittegolf: code rood');
  expect(words).toContain('Let op: Telefoon werkt niet goed');
  expect(words).toContain('Ter info: Gesloten op 11 november');
  expect(new Set(html.match(/<use href="[^"]+"/g)).size).toBe(4);
});

test('an emergency is open, another message waits behind its title', () => {
  const [nood, ...others] = renderToStaticMarkup(<NoticeBar {...examples.threeLevels} />)
    .split('<details')
    .slice(1);
  expect(nood).toMatch(/^[^>]* open=""/);
  expect(others).toHaveLength(2);
  for (const other of others) expect(other).not.toMatch(/^[^>]* open/);
});

test('a link without a label still says where it leads', () => {
  expect(renderToStaticMarkup(<NoticeBar {...examples.threeLevels} />)).toContain(
    'Meer over: Gesloten op 11 november</a>',
  );
});

test('what a link leads to lies inside what folds, so that a browser opens it', () => {
  const notices = examples.threeLevels.notices.map((notice, index) => ({
    ...notice,
    id: `melding-${index}`,
  }));
  const html = renderToStaticMarkup(<NoticeBar notices={notices} />);
  const [, ...folded] = html.split('<details');
  expect(folded.map((part) => / id="([^"]+)"/.exec(part.split('</summary>')[1]!)?.[1])).toEqual([
    'melding-0',
    'melding-1',
    'melding-2',
  ]);
});

test('no notices, no region', () => {
  expect(renderToStaticMarkup(<NoticeBar {...examples.none} />)).toBe('');
});

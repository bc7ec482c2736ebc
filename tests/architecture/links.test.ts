/** What docs point to is there: a file that moved takes its links along. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../helpers/repository.ts';

const docs = globSync('{*.md,{apps,packages,tests,docs,deploy}/**/*.md}', {
  cwd: root,
  exclude: (path) => /node_modules|dist|results|\.cache/.test(path),
});

test('each link in the docs leads to a file or a heading that exists', () => {
  const links = docs.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => ({ file, target })),
  );
  expect(links.length).toBeGreaterThan(40);
  const dead = links.filter(({ file, target }) => {
    const [path = '', fragment] = target.split('#');
    const there = path === '' ? file : join(dirname(file), path);
    if (!existsSync(join(root, there))) return true;
    return fragment !== undefined && !headingsOf(there).includes(fragment);
  });
  expect(dead).toEqual([]);
});

/** The fragments under which a forge shows the headings of a text. */
function headingsOf(file: string): string[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

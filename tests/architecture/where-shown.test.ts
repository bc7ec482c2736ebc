/** Where entries are shown is written once; everybody else asks that table. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypes, PageSchema } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { privacySlug } from '../../apps/web/src/content/privacy-slug.ts';
import { whereShown } from '../../apps/web/src/routing/where-shown.ts';
import { listPageRoutes } from '../helpers/page-types.ts';
import { root, webFolder } from '../helpers/repository.ts';

test('each noun has its page on the site', () => {
  expect(
    Object.keys(whereShown),
    'say in apps/web/src/routing/where-shown.ts where each is',
  ).toEqual(contentTypes.map(({ noun }) => noun));
});

test('no other file of the site, its publisher or its preview lists pages by noun', () => {
  const nouns = ["'hours-exception': ", "'volunteer-work': "];
  const folders = ['src', 'publisher', 'preview'].map((folder) => join(webFolder, folder));
  const files = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /(?<!\.test)\.(ts|tsx|astro)$/.test(file))
    .filter((file) => {
      const text = readFileSync(file, 'utf8');
      return (
        nouns.some((noun) => text.includes(noun)) &&
        /(?:home|office|offices|mission|contact|projects|documents)Path\(|\.astro'/.test(text)
      );
    })
    .map((file) => file.slice(root.length + 1));
  expect(files, 'ask apps/web/src/routing/where-shown.ts').toEqual([
    'apps/web/src/routing/where-shown.ts',
  ]);
});

test('no page of an officer can take the first part of an address that the site has itself', () => {
  const subsite = '[...municipality]/';
  const taken = listPageRoutes()
    .filter((route) => route.startsWith(subsite))
    .map((route) =>
      route
        .slice(subsite.length)
        .split('/')[0]!
        .replace(/\.astro$/, ''),
    )
    .filter((part) => !part.startsWith('['));
  const free = [...new Set(taken)].filter((slug) => PageSchema.shape.slug.safeParse(slug).success);
  expect(taken.length).toBeGreaterThan(10);
  // An officer completes that page instead of taking its place.
  expect(free, 'add them to packages/schema/src/reserved-slugs.ts').toEqual([privacySlug]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../helpers/repository.ts';

/** Floors of an app, the lowest first: a room imports rooms of lower floors, and none of its own or higher ones. */
const houses: Record<string, readonly (readonly string[])[]> = {
  'apps/cms/src': [
    ['api', 'environment', 'strapi'],
    ['database', 'requests', 'secrets'],
    ['accounts', 'content-manager', 'media', 'versions'],
    ['audit'],
    ['boundary'],
    ['publishing', 'seed'],
    ['desk', 'preview', 'releases'],
    ['admin'],
  ],
  'apps/web/src': [
    ['accessibility', 'content', 'i18n'],
    ['routing'],
    ['feeds', 'settings', 'structured-data', 'theme'],
    ['cms', 'page-logic'],
    ['search'],
    ['islands'],
    ['components'],
    ['layouts'],
    ['gallery', 'page-bodies'],
    ['pages'],
  ],
  'apps/web': [
    ['src'],
    ['command'],
    ['releases'],
    ['build', 'server'],
    ['renderer'],
    ['preview', 'publisher'],
  ],
};

test.each(Object.keys(houses))('%s has a floor for each room', (house) => {
  const rooms = new Set(arrowsIn(house).flatMap(({ from, to }) => [from, to]));
  expect(houses[house]!.flat().toSorted(), 'give each room a floor, above in this file').toEqual(
    [...rooms].toSorted(),
  );
});

test.each(Object.entries(houses))('no room of %s imports one above it', (house, floors) => {
  const floorOf = (room: string) => floors.findIndex((floor) => floor.includes(room));
  const wrong = arrowsIn(house).filter(({ from, to }) => floorOf(from) <= floorOf(to));
  expect(wrong.map(({ file, to }) => `${file} imports ${to}, which is not below it`)).toEqual([]);
});

interface Arrow {
  from: string;
  to: string;
  file: string;
}

const imported = /(?:from|import|import\()\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** Imports from one folder of a house into another; what is written in a test is free. */
function arrowsIn(house: string): Arrow[] {
  const folder = join(root, house);
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx|astro)$/.test(file) && !/\.(test|examples)\./.test(file))
      .filter(
        (file) => file.includes('/') && !/(^|\/)(node_modules|generated|\.astro)\//.test(file),
      )
      .flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(imported)].map(([, path = '']) => ({
          from: roomOf(file),
          to: roomOf(relative(folder, join(folder, file, '..', path))),
          file,
        })),
      )
      // What lies in the house itself is in no room, such as the settings of Astro.
      .filter(({ from, to }) => from !== to && !to.includes('.'))
  );
}

function roomOf(file: string): string {
  return file.split('/')[0]!;
}

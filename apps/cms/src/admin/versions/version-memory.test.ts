import { expect, test } from 'vitest';
import { versionOf } from '../../versions/entry-version.ts';
import { VersionMemory } from './version-memory.ts';

const at = (minute: number) => `2026-11-30T13:0${minute}:00.000Z`;
const draft = (minute: number, id = 1) => {
  return { id, documentId: 'a', updatedAt: at(minute), publishedAt: null };
};
const version = (minute: number, id = 1) => versionOf({ id, updatedAt: at(minute) });

test('a window stands on what it was last told of an entry', () => {
  const memory = new VersionMemory();
  memory.learn({ data: draft(1) });
  memory.learn({ results: [draft(2)] });
  expect(memory.standsOn(['a', 'unknown'])).toEqual(new Map([['a', version(2)]]));
});

test('of what is on the site, the version of the draft beside it counts', () => {
  const memory = new VersionMemory();
  const published = { id: 9, documentId: 'a', updatedAt: at(1), publishedAt: at(1) };
  memory.learn({ data: published, meta: { availableStatus: [draft(3)] } });
  expect(memory.standsOn(['a'])).toEqual(new Map([['a', version(3)]]));
  memory.learn({ results: [{ ...published, version: version(4) }] });
  expect(memory.standsOn(['a'])).toEqual(new Map([['a', version(4)]]));
});

test('a form stands on what it was filled in with, whatever the window hears besides', () => {
  const memory = new VersionMemory();
  memory.show('a', version(1));
  memory.learn({ results: [draft(2)] });
  expect(memory.standsOn(['a'])).toEqual(new Map([['a', version(1)]]));
  expect(memory.standsOn([])).toEqual(new Map([['a', version(1)]]));
});

test('a form stands on what the window saved itself, before it is filled in anew', () => {
  const memory = new VersionMemory();
  memory.show('a', version(1));
  memory.learnOwn({ data: draft(2) });
  expect(memory.standsOn(['a'])).toEqual(new Map([['a', version(2)]]));
});

test('a form that is closed no longer counts', () => {
  const memory = new VersionMemory();
  memory.learn({ data: draft(2) });
  memory.show('a', version(1));
  memory.hide('a');
  expect(memory.standsOn(['a'])).toEqual(new Map([['a', version(2)]]));
});

test.each([undefined, null, {}, { data: {} }, { results: [{}] }, { data: { documentId: 'a' } }])(
  'an answer without an entry changes nothing: %j',
  (answer) => {
    const memory = new VersionMemory();
    memory.learn(answer);
    memory.learnOwn(answer);
    expect(memory.standsOn(['a'])).toEqual(new Map());
  },
);

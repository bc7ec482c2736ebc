import { expect, test, vi } from 'vitest';
import { keepAppendOnly } from './keep-append-only.ts';

function hooksOf(uid: string) {
  const subscribe = vi.fn();
  keepAppendOnly({ lifecycles: { subscribe } } as never, uid);
  return subscribe.mock.calls[0]![0];
}

test.each(['beforeUpdate', 'beforeUpdateMany', 'beforeDelete', 'beforeDeleteMany'])(
  'the database refuses it at %s',
  (hook) => {
    expect(() => hooksOf('log')[hook]()).toThrow(
      'Lines can only be added to log. Add a line that says what changed instead.',
    );
  },
);

test('it holds for that type alone, and lines may be added', () => {
  const hooks = hooksOf('log');
  expect(hooks.models).toEqual(['log']);
  expect(Object.keys(hooks).filter((hook) => /create/i.test(hook))).toEqual([]);
});

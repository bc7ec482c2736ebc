import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EnvironmentError } from '../src/settings/env.ts';
import { explainFailure } from './explain-failure.ts';

test('an error that says what to do needs no stack', () => {
  expect(explainFailure(new EnvironmentError('PORT is "x": write a number.'))).toBe(
    'PORT is "x": write a number.',
  );
});

test('a disk that refuses is named with the file and what to look at', () => {
  expect(explainFailure(failureOf(() => readFileSync('/bestaat/niet')))).toBe(
    "The disk refused: ENOENT: no such file or directory, open '/bestaat/niet'.\n" +
      'See whether the folder exists, may be written in, and has room left.',
  );
});

test('a bug is not explained away', () => {
  expect(explainFailure(new TypeError('undefined is not a function'))).toBeUndefined();
  expect(explainFailure('a text')).toBeUndefined();
});

function failureOf(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

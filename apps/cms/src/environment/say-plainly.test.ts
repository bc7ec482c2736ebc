import { MunicipalityConfigError } from '@sociaal-huis/schema/municipalities';
import { expect, test } from 'vitest';
import { SeedError } from '../seed/seed-error.ts';
import { sayPlainly } from './say-plainly.ts';

const failWith = (error: Error) => async () => {
  throw error;
};

test.for([
  new SeedError(['genk.yaml'], 'holds no content types.'),
  new MunicipalityConfigError([{ file: 'genk.json', field: 'nis', message: 'Vul het in.' }]),
])('%s is said without where in our code it was found', async (error) => {
  await expect(sayPlainly(failWith(error))).rejects.toBe(error);
  expect(error.stack).toBe('');
});

test('an error that nobody foresaw keeps its stack', async () => {
  const error = new TypeError('x is not a function');
  await expect(sayPlainly(failWith(error))).rejects.toBe(error);
  expect(error.stack).toContain('say-plainly.test.ts');
});

test('what goes well is given back', async () => {
  expect(await sayPlainly(() => 3)).toBe(3);
});

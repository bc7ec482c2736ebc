import { expect, test } from 'vitest';
import { requireEnvironmentName } from './environment-name.ts';

test.for([
  [{ ENVIRONMENT_NAME: 'test' }, 'test'],
  [{ ENVIRONMENT_NAME: ' productie ', SEED: 'demo' }, 'productie'],
  [{ SEED: 'demo' }, 'voorbeeld'],
  [{}, null],
] as const)('%j is called %s', ([env, name]) => {
  expect(requireEnvironmentName(env)).toBe(name);
});

test('another name stops the start, with the ones that are known', () => {
  expect(() => requireEnvironmentName({ ENVIRONMENT_NAME: 'acceptatie' })).toThrow(
    'ENVIRONMENT_NAME is "acceptatie", which is not known. Set it to test, voorbeeld, productie, or leave it out.',
  );
});

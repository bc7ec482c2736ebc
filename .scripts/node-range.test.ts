import { expect, test } from 'vitest';
import { describeRange, isInRange } from './node-range.mjs';

const range = '^20.19.0 || >=22.12.0';

test.each(['20.19.0', '20.20.2', '22.12.0', '22.22.1', '23.0.0', '24.21.0', '26.0.0'])(
  '%s is in the range',
  (version) => expect(isInRange(version, range)).toBe(true),
);

test.each(['18.20.8', '20.0.0', '20.11.1', '20.18.3', '21.7.3', '22.0.0', '22.5.1', '22.11.0'])(
  '%s is not in the range',
  (version) => expect(isInRange(version, range)).toBe(false),
);

test('the range is told in words', () => {
  expect(describeRange(range)).toBe('20.19 or a later 20, or 22.12 or newer');
});

test('a range that is written another way is refused, rather than read wrongly', () => {
  expect(() => isInRange('20.0.0', '20.x')).toThrow(
    '"20.x" is no range that is known here. Write ^1.2.3 or >=1.2.3.',
  );
});

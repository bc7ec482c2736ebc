import { expect, test } from 'vitest';
import { steppedGable } from './shapes.tsx';

test('a gable goes up as many steps as it comes down, and stands on its base', () => {
  const path = steppedGable({ x: 10, width: 55, base: 100, eaves: 60, steps: 2, rise: 5 });
  expect(path).toBe('M10 100V60v-5h10v-5h10v-5h15v5h10v5h10v5V100z');
});

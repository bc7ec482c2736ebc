import { expect, test } from 'vitest';
import { explainSize } from './require-small-picture.ts';

test('a picture of 40 megapixels may be added, and not one row more', () => {
  expect(explainSize('x.png', { width: 8000, height: 5000 })).toBeUndefined();
  expect(explainSize('x.png', { width: 8000, height: 5001 })).toBe(
    'De foto “x.png” is 8000 bij 5001 pixels. Dat is te groot: samen 41 miljoen pixels, en hoogstens 40 miljoen kan. Verklein de foto tot hoogstens 7999 bij 5000 pixels en voeg ze opnieuw toe.',
  );
});

test('the size that is named has the shape of the picture and may be added', () => {
  expect(explainSize('plein.png', { width: 16_000, height: 16_000 })).toBe(
    'De foto “plein.png” is 16000 bij 16000 pixels. Dat is te groot: samen 256 miljoen pixels, en hoogstens 40 miljoen kan. Verklein de foto tot hoogstens 6324 bij 6324 pixels en voeg ze opnieuw toe.',
  );
  for (const [width, height] of [
    [16_000, 3000],
    [3000, 16_000],
    [60_000_000, 1],
    [2, 30_000_000],
  ] as const) {
    const sentence = explainSize('x.png', { width, height }) ?? '';
    const [, wide, high] = /hoogstens (\d+) bij (\d+) pixels/.exec(sentence) ?? [];
    expect(explainSize('x.png', { width: Number(wide), height: Number(high) })).toBeUndefined();
  }
});

test('all frames of a picture that moves count', () => {
  const frames = { width: 1000, height: 1000, pages: 41 };
  const sentence =
    'De foto “x.webp” heeft 41 beelden van 1000 bij 1000 pixels. Dat is te groot: samen 41 miljoen pixels, en hoogstens 40 miljoen kan. Verklein de foto tot hoogstens 987 bij 987 pixels en voeg ze opnieuw toe.';
  expect(explainSize('x.webp', frames)).toBe(sentence);
  // Read with all its frames below each other.
  expect(explainSize('x.webp', { ...frames, height: 41_000, pageHeight: 1000 })).toBe(sentence);
});

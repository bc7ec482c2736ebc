import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { portalTheme } from './favicon.ts';
import { buildShareImage, drawShareImage } from './share-image.ts';

const themes = [portalTheme, ...readMunicipalities().map(({ theme }) => theme)];

test('the picture is a PNG of the size that networks ask for, and light', async () => {
  for (const theme of themes) {
    const png = await drawShareImage(theme);
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(png.byteLength).toBeLessThan(60_000);
  }
});

test('one theme always gives the same bytes, and each theme its own', async () => {
  const draw = async () => {
    const files = await Promise.all(themes.map((theme) => drawShareImage(theme)));
    return files.map((file) => Buffer.from(file).toString('base64'));
  };
  const files = await draw();
  expect(await draw()).toEqual(files);
  expect(new Set(files).size).toBe(themes.length);
});

test('the picture asks for no style sheet, no font and no other file', () => {
  for (const theme of themes) {
    expect(buildShareImage(theme)).not.toMatch(/class=|style|<text|href|var\(/);
  }
});

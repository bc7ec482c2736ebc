import { readFileSync } from 'node:fs';
import { patterns } from '@sociaal-huis/schema';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { expect, test } from 'vitest';
import { buildFavicon, portalTheme } from './favicon.ts';

test.each(patterns)('the drawing of %s needs no style sheet', (pattern) => {
  const svg = buildFavicon({ ...portalTheme, pattern });
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*><rect .*<\/svg>\n$/s);
  expect(svg).not.toMatch(/class=|style|var\(/);
});

test('each municipality has a drawing of its own', () => {
  const drawings = readMunicipalities().map(({ theme }) => buildFavicon(theme));
  expect(new Set(drawings).size).toBe(drawings.length);
});

test('the portal keeps the colours of the tokens', () => {
  const tokens = readFileSync(
    new URL('../../../../packages/ui/src/tokens/portal.css', import.meta.url),
    'utf8',
  );
  const { brand, brandInk, accent } = portalTheme;
  for (const line of [`--brand: ${brand};`, `--brand-ink: ${brandInk};`, `--accent: ${accent};`]) {
    expect(tokens).toContain(line);
  }
});

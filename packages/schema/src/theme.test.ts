import { expect, test } from 'vitest';
import { readMunicipalities } from './municipalities/read.ts';
import { contrastRatio, contrastRules, ThemeSchema, type Theme } from './theme.ts';

const { theme } = readMunicipalities()[0]!;

const messagesOf = (change: Record<string, unknown>) =>
  ThemeSchema.safeParse({ ...theme, ...change }).error?.issues.map(({ message }) => message) ?? [];

test.each(
  readMunicipalities().flatMap((municipality) =>
    contrastRules.map((rule) => [municipality.slug, rule.front, rule.back, rule.least] as const),
  ),
)('in %s, %s on %s reaches %d:1', (slug, front, back, least) => {
  const own = readMunicipalities().find((municipality) => municipality.slug === slug)!.theme;
  expect(contrastRatio(own[front], own[back])).toBeGreaterThanOrEqual(least);
});

test('no two municipalities look alike in more than colour', () => {
  const faces = readMunicipalities().map(({ theme: own }) => face(own));
  expect(new Set(faces).size).toBe(faces.length);
});

test('black on white has the highest contrast, a colour on itself the lowest', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastRatio('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrastRatio('#336699', '#336699')).toBe(1);
});

test('the ratio is that of WCAG for a known grey', () => {
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('a text that cannot be read is refused with the pair, what it has and what it needs', () => {
  expect(messagesOf({ surface: '#ffffff', ink: '#777777' })).toContain(
    'ink #777777 op surface #ffffff heeft een contrast van 4,47:1. WCAG 1.4.3 vraagt minstens 4,5:1. ' +
      'Maak een van de twee kleuren donkerder of lichter.',
  );
});

test('an edge that cannot be seen is refused at a lower ratio', () => {
  expect(messagesOf({ surface: '#ffffff', line: '#a0a0a0' })).toContain(
    'line #a0a0a0 op surface #ffffff heeft een contrast van 2,61:1. WCAG 1.4.11 vraagt minstens 3:1. ' +
      'Maak een van de twee kleuren donkerder of lichter.',
  );
});

test('a measured ratio is rounded down, so that it never reads as enough', () => {
  const messages = messagesOf({ surface: '#ffffff', ink: '#777777' });
  expect(messages.every((message) => !message.includes('contrast van 4,50'))).toBe(true);
});

test.each(['#FFF', '#FFFFFF', 'green', '1f4d2b', '#1f4d2b80'])('%s is no colour', (brand) => {
  expect(messagesOf({ brand })).toContain(
    `“${brand}” is geen kleur. Schrijf # en zes tekens: cijfers of kleine letters van a tot f. Bijvoorbeeld: #1f4d2b.`,
  );
});

test.each([
  ['a font that is not hosted', { headingFont: 'comic-sans' }],
  ['a weight between two steps', { headingWeight: 725 }],
  ['a corner rounder than a card', { radius: 40 }],
  ['no edge at all', { borderWidth: 0 }],
  ['a key that does not exist', { shadow: '#000000' }],
])('%s is refused', (_what, change) => {
  expect(messagesOf(change)).toHaveLength(1);
});

/** What a stranger sees before any colour. */
function face({ headingFont, header, pattern, radius, borderWidth }: Theme): string {
  return [headingFont, header, pattern, radius, borderWidth].join(' ');
}

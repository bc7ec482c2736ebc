import { expect, test } from 'vitest';
import { tailorCss } from './tailor-css.ts';

const css = `
.hero { color: red }
[data-pattern='vine'] .hero { color: green }
[data-pattern=gable] .hero, .card { color: blue }
@media (min-width: 48rem) { [data-header='band'] .hero { color: black } }
[data-pattern] .icon { color: white }
`;

test('rules for another pattern or header are left out, also inside a media query', () => {
  const tailored = tailorCss(css, { header: 'bar', pattern: 'gable' });
  expect(tailored).not.toMatch(/vine|band|@media/);
  expect(tailored).toContain('[data-pattern=gable] .hero');
});

test('a rule that also holds for something else keeps that', () => {
  const tailored = tailorCss(css, { header: 'band', pattern: 'vine' });
  expect(tailored).toContain('\n.card { color: blue }');
  expect(tailored).not.toContain('gable');
  expect(tailored).toContain("[data-header='band'] .hero");
});

test('the portal has no pattern, and no rule for one', () => {
  const tailored = tailorCss(css, { header: 'bar' });
  expect(tailored).not.toMatch(/vine|gable/);
  expect(tailored).toContain('.hero { color: red }');
});

import { expect, test } from 'vitest';
import { explainRule } from './explain-rule.ts';

test.each([
  ['color-contrast', ['1.4.3'], 'Tekst is te licht voor zijn achtergrond (regel color-contrast).'],
  [
    'a-rule-to-come',
    ['1.2.9', '3.3.8'],
    'Criterium 1.2.9 en 3.3.8 is niet gehaald (regel a-rule-to-come).',
  ],
  ['heading-order', [], 'Een goede gewoonte is niet gevolgd (regel heading-order).'],
])('%s of %j is told as a sentence', (rule, criteria, sentence) => {
  expect(explainRule(rule, criteria)).toBe(sentence);
});

import type { Theme } from '@sociaal-huis/schema';
import { parse } from 'postcss';

/** What the body of a page says of its theme, in `data-header` and `data-pattern`. */
export type ThemeMarks = Pick<Theme, 'header'> & Partial<Pick<Theme, 'pattern'>>;

const marked = /\[data-(header|pattern)=["']?([a-z]+)["']?\]/g;

/**
 * The rules that can match on pages with these marks: what is written for another header or another
 * pattern is left out. A resident visits one subsite, and fetches the shapes of that one only.
 */
export function tailorCss(css: string, { header, pattern }: ThemeMarks): string {
  const marks: Readonly<Record<string, string | undefined>> = { header, pattern };
  const canMatch = (selector: string) =>
    [...selector.matchAll(marked)].every(([, mark = '', value]) => marks[mark] === value);
  const sheet = parse(css);
  sheet.walkRules((rule) => {
    const selectors = rule.selectors.filter(canMatch);
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return sheet.toString();
}

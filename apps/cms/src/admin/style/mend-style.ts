/** The width below which Strapi's menus leave little room beside them. */
export const narrowScreen = '(max-width: 1023px)';

/** Strapi shows the name of a kind of content type also where there is none of that kind. */
const everywhere = `
nav li:has(> div > ol:empty) { display: none; }
`;

/**
 * A title may break, and beside the menus the columns stand closer, or the status is out of sight: that
 * is what an officer looks for in a list.
 */
const lists = `
[role="grid"] td:nth-child(2) :is(a, span) { white-space: normal; }
@media (max-width: 1439px) {
  table[role="grid"] tr :is(th, td) { padding-inline: 6px; }
  [role="grid"] td:nth-child(2) { min-inline-size: 200px; }
}
`;

/** A folder has room for a letter or two of its name. */
const narrow = `
@media ${narrowScreen} {
  [data-testid="assets-grid"] div:has(> div > [role="listitem"]) {
    grid-template-columns: repeat(auto-fill, minmax(210px, 1fr));
  }
  [data-testid="assets-grid"] div:has(> [role="listitem"]) { grid-column: auto; }
}
`;

/**
 * On a phone, Strapi keeps the help of a part in the column beside its label, a few words a line, and
 * cuts the titles of rows after a few letters. The width is the one below which Strapi itself lays
 * everything out in one column. A long word fits in a heading,
 * and in lists titles break also inside a word.
 */
const phone = `
@media (max-width: 767px) {
  h1 { font-size: 2.4rem !important; }
  div:has(> div > .component-help) { flex-wrap: wrap; row-gap: 4px; }
  .component-help { max-width: 100% !important; }
  h3[data-orientation] > button { text-align: start; }
  h3[data-orientation] > button span { white-space: normal; hyphens: auto; overflow-wrap: anywhere; }
  h3[data-orientation] > button > span > div:has(> svg) { display: none; }
  table[role="grid"] tr :is(th, td) { padding-inline: 4px; }
  [role="grid"] td:nth-child(2) { min-inline-size: 142px; }
  [role="grid"] td:nth-child(2) :is(a, span) {
    font-size: 1.4rem;
    overflow-wrap: anywhere;
  }
  [role="grid"] [role="status"] { padding-inline: 6px; }
  [role="grid"] [role="status"] span { font-size: 1.3rem; }
}
`;

/** Mends what Strapi's own style makes hard to read. Call it once, in `bootstrap()`. */
export function mendStyle(page: Document): void {
  const sheet = page.createElement('style');
  sheet.textContent = everywhere + lists + narrow + phone;
  page.head.append(sheet);
}

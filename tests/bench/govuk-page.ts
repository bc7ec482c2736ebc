/** The text of a page in the page template of GOV.UK Frontend 6, as its documentation lays it out. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageText, TextBlock, TextPart } from './page-text.ts';

/**
 * Writes a site of one page. It has the parts of our own page (skip link, menu, trail, text, footer)
 * and no picture of the crown.
 * @param frontend folder of the installed package `govuk-frontend`
 */
export function writeGovukSite(folder: string, frontend: string, text: PageText): void {
  const dist = join(frontend, 'dist/govuk');
  mkdirSync(folder, { recursive: true });
  cpSync(join(dist, 'assets'), join(folder, 'assets'), { recursive: true });
  for (const file of ['govuk-frontend.min.css', 'govuk-frontend.min.js']) {
    cpSync(join(dist, file), join(folder, file));
  }
  writeFileSync(join(folder, 'index.html'), buildPage(text));
}

function buildPage({ title, description, blocks, menu, trail, footer }: PageText): string {
  const menuItems = menu.map(
    (part) =>
      `<li class="govuk-service-navigation__item"><a class="govuk-service-navigation__link" href="${escape(part.href)}">${escape(part.text)}</a></li>`,
  );
  const trailItems = trail.map(
    (part) =>
      `<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${escape(part.href)}">${escape(part.text)}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="nl-BE" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<meta name="description" content="${escape(description)}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#1d70b8">
<link rel="icon" sizes="any" href="/assets/images/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/govuk-frontend.min.css">
</head>
<body class="govuk-template__body">
<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
<a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Ga naar de inhoud</a>
<header class="govuk-template__header">
<div class="govuk-service-navigation" data-module="govuk-service-navigation"><div class="govuk-width-container"><div class="govuk-service-navigation__container">
<nav aria-label="Menu" class="govuk-service-navigation__wrapper">
<button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="navigation" hidden aria-hidden="true">Menu</button>
<ul class="govuk-service-navigation__list" id="navigation">${menuItems.join('\n')}</ul>
</nav></div></div></div>
</header>
<div class="govuk-width-container">
<nav class="govuk-breadcrumbs" aria-label="Kruimelpad"><ol class="govuk-breadcrumbs__list">${trailItems.join('\n')}</ol></nav>
<main class="govuk-main-wrapper" id="main-content">
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-xl">${escape(title)}</h1>
${buildBlocks(blocks)}
</div></div>
</main>
</div>
<footer class="govuk-template__footer govuk-footer"><div class="govuk-width-container">
<div class="govuk-footer__meta"><div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
${buildBlocks(footer)}
</div></div></div></footer>
<script type="module">import { initAll } from '/govuk-frontend.min.js'; initAll();</script>
</body>
</html>
`;
}

function buildBlocks(blocks: readonly TextBlock[]): string {
  const lines = blocks.map(({ kind, parts }) => {
    const inside = parts.map(buildPart).join('');
    if (kind === 'h2') return `<h2 class="govuk-heading-l">${inside}</h2>`;
    if (kind === 'h3') return `<h3 class="govuk-heading-m">${inside}</h3>`;
    if (kind === 'paragraph') return `<p class="govuk-body">${inside}</p>`;
    return `<ul class="govuk-list govuk-list--bullet"><li>${inside}</li></ul>`;
  });
  // Items that follow each other are one list.
  return lines
    .join('\n')
    .replaceAll('</li></ul>\n<ul class="govuk-list govuk-list--bullet">', '</li>\n');
}

function buildPart({ text, href }: TextPart): string {
  if (href === undefined) return escape(text);
  return `<a class="govuk-link" href="${escape(href)}">${escape(text)}</a>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

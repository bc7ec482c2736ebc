/** What the preview adds to a page of the site, and the pages it makes by itself. Pure. */
import type { Municipality } from '@sociaal-huis/schema';
import { escapeXml } from '../src/feeds/escape-xml.ts';

/** Where the preview keeps what its bar is made of. */
export const barFiles = { style: '/voorbeeld/balk.css', script: '/voorbeeld/volg-beheer.js' };

export interface Bar {
  /** What somebody is looking at. */
  readonly text: string;
  /** Origin of the admin: only what comes from there makes the page load anew. */
  readonly adminOrigin: string;
}

/** The same page with a bar on top of it, that follows what is saved in the admin. */
export function addBar(html: string, { text, adminOrigin }: Bar): string {
  const head =
    `<link rel="stylesheet" href="${barFiles.style}">` +
    `<script src="${barFiles.script}" data-admin="${escapeXml(adminOrigin)}" defer></script>`;
  const bar = `<aside class="preview-bar" aria-label="Voorbeeld"><p>${escapeXml(text)}</p></aside>`;
  // Functions, since a "$" in a text would have a meaning of its own.
  return html
    .replace('</head>', (end) => head + end)
    .replace(/<body[^>]*>/, (start) => start + bar);
}

/** Something to read instead of a page of the site. */
export interface Message {
  readonly title: string;
  readonly intro: string;
  /** What is still to be done, each with the field it is about. */
  readonly points?: readonly { readonly field?: string | undefined; readonly message: string }[];
}

export interface Look {
  readonly themeHref: string;
  readonly faviconHref: string;
  /** Absent for a message that is of no municipality. */
  readonly theme?: Municipality['theme'] | undefined;
}

/** A page in the look of the site that says something. */
export function buildMessagePage({ title, intro, points = [] }: Message, look: Look): string {
  const items = points.map(
    ({ field, message }) =>
      `<li>${field ? `<strong>${escapeXml(field)}</strong>: ` : ''}${escapeXml(message)}</li>`,
  );
  const pattern = look.theme ? ` data-pattern="${look.theme.pattern}"` : '';
  return `<!doctype html>
<html lang="nl-BE">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeXml(title)}</title>
    <meta name="robots" content="noindex">
    <link rel="icon" type="image/svg+xml" href="${look.faviconHref}">
    <link rel="stylesheet" href="${look.themeHref}">
  </head>
  <body data-header="${look.theme?.header ?? 'bar'}"${pattern}>
    <div class="page">
      <main class="page__main">
        <div class="page-heading">
          <h1 class="page-heading__title">${escapeXml(title)}</h1>
          <p class="page-heading__intro">${escapeXml(intro)}</p>
        </div>
        ${items.length > 0 ? `<div class="rich-text"><ul>${items.join('')}</ul></div>` : ''}
      </main>
    </div>
  </body>
</html>
`;
}

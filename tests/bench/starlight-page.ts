/** The text of a page as Markdown in a new site of Astro Starlight, built as its guide says. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageText, TextBlock, TextPart } from './page-text.ts';

/**
 * Builds a site of one page, with the search and the choice of colours that Starlight has by itself.
 * @param project folder in which `astro` and `@astrojs/starlight` are installed
 * @returns the folder of the built site
 */
export function buildStarlightSite(project: string, text: PageText): string {
  const files = {
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [starlight({
    title: 'OCMW',
    locales: { root: { label: 'Nederlands', lang: 'nl-BE' } },
    sidebar: ${JSON.stringify(text.menu.map(({ text: label, href }) => ({ label, link: href })))},
  })],
});
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/content/docs/index.md': `---
title: ${JSON.stringify(text.title)}
description: ${JSON.stringify(text.description)}
---

${buildMarkdown([...text.blocks, ...text.footer])}
`,
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), content);
  }
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(project, 'dist');
}

function buildMarkdown(blocks: readonly TextBlock[]): string {
  const marks = { h2: '## ', h3: '### ', item: '- ', paragraph: '' };
  return blocks
    .map(({ kind, parts }) => `${marks[kind]}${parts.map(buildPart).join('').trim()}`)
    .join('\n\n')
    .replaceAll(/\n\n(?=- )/g, '\n')
    .replaceAll(/(?<!^- .*)\n(?=- )/gm, '\n\n');
}

function buildPart({ text, href }: TextPart): string {
  const safe = text.replaceAll(/[\\*_<[\]`#]/g, String.raw`\$&`);
  return href === undefined ? safe : `[${safe.trim()}](${encodeURI(href)})`;
}

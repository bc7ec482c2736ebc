import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { findFreePort } from '../helpers/free-port.ts';
import { patience } from '../helpers/patience.ts';
import { root, webFolder } from '../helpers/repository.ts';
import { expect, test } from './stage.ts';

let server: ChildProcess;
let folder: string;
let url: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-gallery-'));
  const port = await findFreePort();
  url = `http://localhost:${port}`;
  const astro = dirname(
    createRequire(join(webFolder, 'package.json')).resolve('astro/package.json'),
  );
  // Beside the server of whoever has `npm run dev` running, and in a folder apart.
  const args = ['dev', '--port', String(port), '--ignore-lock'];
  const own = { CMS: 'fixtures', ALLOW_SAMPLES: '1', OUT_DIR: join(folder, 'site') };
  server = spawn(process.execPath, [join(astro, 'bin/astro.mjs'), ...args], {
    cwd: webFolder,
    env: {
      ...process.env,
      ...own,
      SITE: '',
      BASE: '',
      MUNICIPALITY: '',
      ASTRO_DEV_BACKGROUND: '0',
    },
    stdio: 'ignore',
  });
  await expect(async () => {
    expect((await fetch(`${url}/_gallery/`)).status).toBe(200);
  }).toPass({ timeout: patience });
});

test.afterAll(async () => {
  const ended = new Promise((resolve) => server.once('close', resolve));
  if (server.kill('SIGTERM')) await ended;
  rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  // The development server may reload a page that is being examined.
  await page.route('**/@vite/client', (route) => route.abort());
});

test('the gallery shows every component with its examples', async ({ page }) => {
  await page.goto(`${url}/_gallery/genk/`);
  const source = join(root, 'packages/ui/src');
  const written = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => /\/([A-Z]\w+)\.tsx$/.exec(file)?.[1])
    .filter((name) => name !== undefined);
  const shown = await page
    .locator('[data-component]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-component')));
  expect(shown.toSorted()).toEqual(written.toSorted());
  expect(await page.locator('[data-example]').count()).toBeGreaterThan(written.length);
});

test('no example has an accessibility violation', async ({ page }) => {
  await page.goto(`${url}/_gallery/genk/`);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // Two examples of one component necessarily carry the same name; on a page of the site it stands once.
    .disableRules('landmark-unique')
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
});

test('each theme has a gallery in its own look, one link away', async ({ page }) => {
  await page.goto(`${url}/_gallery/`);
  const links = page.getByRole('navigation', { name: 'Uiterlijk' }).getByRole('link');
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
  expect(hrefs).toHaveLength(6);
  const looks = new Set<string>();
  for (const href of hrefs) {
    await page.goto(url + href);
    looks.add(
      await page.evaluate(() => {
        const { fontFamily, color } = getComputedStyle(document.querySelector('h1')!);
        return `${fontFamily} ${color}`;
      }),
    );
  }
  expect(looks.size).toBe(6);
});

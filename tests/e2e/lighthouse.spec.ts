import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requirePageOfEachType } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/serve-site.ts';
import { LighthouseRunner } from '../lighthouse/lighthouse.ts';
import { expect, stage, test } from './stage.ts';

/** The short form of `npm run lighthouse`: the pages most residents come for. */
const shortForm = new Set(['home', 'service', 'office', 'search']);

let runner: LighthouseRunner;
test.beforeAll(async () => {
  runner = await LighthouseRunner.start();
});
test.afterAll(() => runner.stop());

test('Lighthouse finds nothing to improve on the pages most residents come for', async () => {
  const pages = requirePageOfEachType(stage.siteDir, 'genk').filter(({ type }) =>
    shortForm.has(type),
  );
  expect(pages.length).toBeGreaterThan(2);
  for (const { path } of pages) {
    const { scores, faults } = await runner.judge(stage.siteUrl, path);
    expect(faults, path).toEqual([]);
    expect(scores, path).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
  }
});

test('Lighthouse would have found something', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spoilt-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<html><body><img src="/foto.png"><p style="color:#ccc">Te bleek</p></body></html>',
  );
  const server = await serveSite(folder);
  try {
    const { scores, faults } = await runner.judge(server.url, '/');
    expect(faults.join('\n')).toMatch(/image-alt:.*/);
    for (const score of Object.values(scores)) expect(score).toBeLessThan(100);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});

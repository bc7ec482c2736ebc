/**
 * `npm run lighthouse`: Lighthouse's scores for each page type of one municipality, for the first
 * page of the others and for the portal. Fails when one is below 100.
 */
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { requireRecordedSite } from '../helpers/build-site.ts';
import { requirePageOfEachType } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/serve-site.ts';
import { LighthouseRunner, type LighthouseScore } from './lighthouse.ts';

const [first, ...others] = readMunicipalities().map(({ slug }) => slug);
const site = await requireRecordedSite();
const server = await serveSite(site.siteDir);
const runner = await LighthouseRunner.start();
try {
  const paths = [
    ...requirePageOfEachType(site.siteDir, first).map(({ path }) => path),
    ...others.map((slug) => `/${slug}/`),
    '/',
  ];
  const judged: LighthouseScore[] = [];
  for (const path of paths) {
    const score = await runner.judge(server.url, path);
    judged.push(score);
    console.log(`${path}: ${Object.values(score.scores).join(' ')}`);
  }
  console.table(judged.map(({ path, scores }) => ({ path, ...scores })));
  for (const { path, faults } of judged) {
    for (const fault of faults) console.log(`${path}: ${fault}`);
  }
  const perfect = judged.every(({ scores }) => Object.values(scores).every((one) => one === 100));
  if (!perfect) process.exitCode = 1;
} finally {
  await runner.stop();
  await server.stop();
  site.remove();
}

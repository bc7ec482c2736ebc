import { mutateAll } from '../tests/security/mutate.ts';
import { buildSchema, compileCms } from './start/builds.ts';
import { Progress } from './start/progress.ts';
import { endWithASentence, Stop } from './stop.mjs';

await endWithASentence(async () => {
  const progress = new Progress();
  await progress.run('Shared schema', buildSchema);
  await progress.run('CMS server', compileCms);
  const unnoticed = await mutateAll(process.argv.slice(2));
  if (unnoticed.length > 0) {
    throw new Stop(`No test notices when these are gone: ${unnoticed.join('; ')}.`);
  }
});

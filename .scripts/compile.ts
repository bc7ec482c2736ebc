import { buildSchema, compileCms } from './start/builds.ts';
import { Progress } from './start/progress.ts';
import { endWithASentence } from './stop.mjs';

await endWithASentence(async () => {
  const progress = new Progress();
  await progress.run('Shared schema', buildSchema);
  await progress.run('CMS server', compileCms);
});

import { buildAdmin, buildRenderer, compileServer } from './start/builds.ts';
import { Progress } from './start/progress.ts';
import { endWithASentence } from './stop.mjs';

await endWithASentence(async () => {
  const progress = new Progress();
  await compileServer(progress);
  await progress.run('Admin', buildAdmin);
  // Which site it renders for, a publisher is told when it starts.
  await progress.run('Renderer', () => buildRenderer({}));
  console.log('\nEverything is built. Go on with deploy/README.md: Settings.');
});

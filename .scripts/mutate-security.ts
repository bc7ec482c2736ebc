import { mutateAll } from '../tests/security/mutate.ts';
import { compileServer } from './start/builds.ts';
import { Progress } from './start/progress.ts';
import { endWithASentence, Stop } from './stop.mjs';

await endWithASentence(async () => {
  const progress = new Progress();
  await compileServer(progress);
  const { unnoticed, untried } = await mutateAll(process.argv.slice(2));
  const faults = [
    ...unnoticed.map((name) => `No test notices when this is gone: ${name}.`),
    ...untried.map((name) => `The tests could not run without this, so try it again: ${name}.`),
  ];
  if (faults.length > 0) throw new Stop(faults.join('\n'));
});

import { join } from 'node:path';
import { startCms } from '../tests/helpers/start-cms.ts';
import { recordDatabase, writeRecording } from '../tests/migrations/recording.ts';
import { useCms } from '../tests/migrations/use-cms.ts';
import { compileServer } from './start/builds.ts';
import { Progress } from './start/progress.ts';
import { endWithASentence } from './stop.mjs';

await endWithASentence(async () => {
  const progress = new Progress();
  await compileServer(progress);
  const cms = await progress.run('CMS with the demo content', () => startCms());
  try {
    await progress.run('A day of use', () => useCms(cms));
    const name = `${new Date().toISOString().slice(0, 10)}.json.gz`;
    writeRecording(name, recordDatabase(join(cms.folder, 'cms.sqlite')));
    progress.say(`Recorded in tests/fixtures/databases/${name}.`);
  } finally {
    await cms.stop();
  }
});

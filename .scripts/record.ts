import { join } from 'node:path';
import { startCms } from '../tests/helpers/start-cms.ts';
import { places } from './layout.ts';
import { compileServer } from './start/builds.ts';
import { runNode } from './start/children.ts';
import { Progress } from './start/progress.ts';
import { endWithASentence } from './stop.mjs';

await endWithASentence(async () => {
  const progress = new Progress();
  await compileServer(progress);
  const cms = await progress.run('CMS with the demo content', () => startCms());
  try {
    await progress.run('Recording', () =>
      runNode(['command/record-fixtures.ts'], {
        what: 'Recording the answers of the CMS',
        cwd: places.web,
        log: join(places.cache, 'logs/record.log'),
        env: { CMS_URL: cms.url, CMS_TOKEN: cms.token },
      }),
    );
  } finally {
    await cms.stop();
  }
});

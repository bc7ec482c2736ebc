// Imported into what a script starts: it ends when that script does, however that went. Without it, what
// was killed with SIGKILL leaves servers that hold its ports and write in its database.
import { Worker } from 'node:worker_threads';

// Threads and processes that it starts itself may import this too, and have no pipe.
if (process.env.ENDS_WITH_PARENT === '1') {
  delete process.env.ENDS_WITH_PARENT;
  // A thread of its own: a seed keeps the first one busy for seconds.
  new Worker(new URL('watch-parent.mjs', import.meta.url), { execArgv: [] }).unref();
}

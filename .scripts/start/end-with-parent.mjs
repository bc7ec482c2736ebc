// Imported into what a script starts. The pipe at 3 closes when the script is gone, however it went:
// without it, what was killed with SIGKILL leaves servers that hold its ports and write in its database.
import { Socket } from 'node:net';

new Socket({ fd: 3 })
  .on('close', () => process.exit(1))
  .on('error', () => process.exit(1))
  .resume()
  .unref();

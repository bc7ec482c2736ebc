import { Socket } from 'node:net';

// The parent holds the other end of the pipe at 3, and nobody writes in it: it closes with the parent.
new Socket({ fd: 3 }).on('close', () => process.kill(process.pid, 'SIGKILL')).resume();

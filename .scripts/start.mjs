// `npm start`: everything from a fresh clone to five served subsites and the admin.
import './require-node-20.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('start/start.ts', { ports: true });

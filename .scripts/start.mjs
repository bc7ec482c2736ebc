// `npm start`: everything from a fresh clone to five served subsites and the admin.
import './require-node.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('start/start.ts', { ports: true });

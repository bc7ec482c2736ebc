// `npm test`: every test of the project, with its own browser and database server.
import './require-node.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('test/test.ts', { ports: false });

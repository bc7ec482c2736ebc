// `npm run build:server`: everything that a server of `deploy/` runs, installed and built.
import './require-node.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('build-server.ts', { ports: false });

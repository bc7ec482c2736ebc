// `npm run rollback -- genk [release]`: an older release of a municipality becomes live again.
import './require-node.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('rollback.ts', { ports: false });

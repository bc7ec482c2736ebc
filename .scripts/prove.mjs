// `npm run prove:equality`, `faults`, `prove:start` and `bench:publish`: what the tests do, at length.
import './require-node.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('prove.ts', { ports: false });

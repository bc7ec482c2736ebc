// `npm run prove:equality`, `faults` and `bench:publish`: publishing to the site, at length.
import './require-node-20.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('prove.ts', { ports: false });

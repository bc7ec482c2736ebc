// `npm run lighthouse`, `screenshots`, `record:accessibility`, `bench:pages` and `bench:search`: what
// needs a browser.
import './require-node.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('measure.ts', { ports: false });

// `npm run record`: the answers of a freshly seeded CMS become tests/fixtures.
import './require-node.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('record.ts', { ports: false });

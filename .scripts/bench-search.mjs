// `npm run bench:search`: our search beside Pagefind, over the same site and the same judged queries.
import './require-node-20.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('../tests/bench/search.ts', { ports: false });

// `npm run bench:start`: the first and second start of this project beside the stock Strapi route.
import './require-node.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('../tests/bench/first-run.ts', { ports: false });

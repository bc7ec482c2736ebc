// `npm run dev` and `npm run build`: the site alone, beside a CMS that runs or without one.
import './require-node.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('web.ts', { ports: false });

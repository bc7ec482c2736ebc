// `npm run check`: format, lint and types; any warning fails.
import './require-node.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('check.ts', { ports: false });

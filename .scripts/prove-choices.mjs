// `npm run prove:choices`: every picker of every form of the admin, in a real browser.
import './require-node.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('prove-choices.ts', { ports: false });

// `npm run mutate:security`: takes away one guard of the CMS after the other and shows which tests notice.
import './require-node.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('mutate-security.ts', { ports: false });

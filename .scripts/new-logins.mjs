// `npm run new-logins`: new passwords for the demo accounts of this database.
import './require-node.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('new-logins.ts', { ports: false });

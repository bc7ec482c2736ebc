// `npm run record:database`: the database of a CMS that was used becomes a recording for tests/migrations.
import './require-node.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('record-database.ts', { ports: false });

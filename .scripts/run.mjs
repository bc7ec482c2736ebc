// The one door: every command of package.json comes in here, as `node .scripts/run.mjs <command>`.
import './require-node.mjs';

const { runUnderPinnedNode } = await import('./run-under-pinned-node.mjs');
await runUnderPinnedNode('command.ts');

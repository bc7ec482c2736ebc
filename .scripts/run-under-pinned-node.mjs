import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, pinnedNode } from './install.mjs';
import { readPorts, readSettings, requireFreePort } from './preflight.mjs';
import { endWithASentence } from './stop.mjs';
import { whenNpmEnds } from './when-npm-ends.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Installs what is missing, then goes on in `script` (below .scripts/) under the Node that the
 * lockfile pins, whatever Node typed the command. Its exit status becomes ours.
 */
export function runUnderPinnedNode(script) {
  return endWithASentence(async () => {
    // Before an install, which takes minutes.
    if (process.argv[2] === 'start') {
      const { web, cms, preview } = readPorts(readSettings(root));
      await requireFreePort(web, 'WEB_PORT');
      await requireFreePort(cms, 'CMS_PORT');
      await requireFreePort(preview, 'PREVIEW_PORT');
    }
    await ensureInstalled(root);
    process.exitCode = await goOn(join(root, '.scripts', script));
  });
}

function goOn(script) {
  const node = pinnedNode(root);
  const endWithParent = new URL('start/end-with-parent.mjs', import.meta.url).href;
  const child = spawn(node, ['--import', endWithParent, script, ...process.argv.slice(2)], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    env: {
      ...process.env,
      ENDS_WITH_PARENT: '1',
      PATH: [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_PREVIEW_BACKGROUND: '0',
      STRAPI_TELEMETRY_DISABLED: 'true',
      STRAPI_DISABLE_EE: 'true',
    },
  });
  // Ctrl-C reaches the whole group; here we only wait for the child to end in order.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  whenNpmEnds(() => child.kill('SIGTERM'));
  return new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
}

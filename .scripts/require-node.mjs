// Imported first by every command, and run before an install. Written in syntax that old Nodes can read:
// they must be able to say why they stop. What they need stands in package.json alone.
import fs from 'fs';
import { describeRange, isInRange } from './node-range.mjs';

var manifest = JSON.parse(fs.readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

if (!isInRange(process.versions.node, manifest.engines.node)) {
  console.error(
    'Node ' +
      process.versions.node +
      ' does not do: this project needs Node ' +
      describeRange(manifest.engines.node) +
      '. Install a newer one from https://nodejs.org, or have npm fetch one for this command: npx --yes --package=node@' +
      manifest.devDependencies.node +
      ' -- ' +
      typedCommand(process.env),
  );
  process.exit(1);
}

/** What was typed, as far as npm or pnpm tells. */
function typedCommand(env) {
  var name = env.npm_lifecycle_event;
  if (name === 'pnpm:devPreinstall')
    return 'npx ' + manifest.packageManager + ' install --frozen-lockfile';
  if (name === 'start' || name === 'test' || !name) return 'npm ' + (name || 'start');
  return 'npm run ' + name;
}

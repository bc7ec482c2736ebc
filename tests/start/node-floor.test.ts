import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leaveOut } from '../helpers/left-out.ts';
import { pnpmArguments } from '../../.scripts/install.mjs';
import { describeRange, isInRange } from '../../.scripts/node-range.mjs';
import { root } from '../helpers/repository.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  packageManager: string;
  engines: { node: string };
  devDependencies: { node: string };
  scripts: Record<string, string>;
};
const floor = manifest.engines.node;
/** The lowest version of each part of the range. */
const lowest = floor.split('||').map((part) => part.replace(/[^\d.]/g, ''));

const refusal = (version: string, command: string) =>
  `Node ${version} does not do: this project needs Node 20.19 or a later 20, or 22.12 or newer. Install a newer one from https://nodejs.org, or have npm fetch one for this command: npx --yes --package=node@${manifest.devDependencies.node} -- ${command}`;

/** The binary of a Node from npm, kept for the next time; absent where it can't be had. */
function fetchNode(version: string): string | undefined {
  const folder = join(root, '.cache/nodes', version);
  const binary = join(folder, 'node_modules/node/bin/node');
  if (existsSync(binary)) return binary;
  mkdirSync(folder, { recursive: true });
  try {
    const args = ['install', '--no-save', '--prefix', folder, `node@${version}`];
    execFileSync('npm', args, { cwd: folder, stdio: 'pipe' });
    return binary;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    console.log(`Not tried with Node ${version}: npm could not fetch it. ${String(error)}`);
    return undefined;
  }
}

function run(binary: string, script: readonly string[], env: NodeJS.ProcessEnv) {
  const { status, stderr } = spawnSync(binary, script, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: '', ...env },
  });
  return { status, stderr: stderr.trim() };
}

const door = '.scripts/run.mjs';

const typed = [
  [[door, 'start'], 'start', 'npm start'],
  [[door, 'test'], 'test', 'npm test'],
  [[door, 'build:server'], 'build:server', 'npm run build:server'],
  [
    ['.scripts/require-node.mjs'],
    'pnpm:devPreinstall',
    `npx ${manifest.packageManager} install --frozen-lockfile`,
  ],
] as const;

test.for(['18.20.8', '20.11.1'])(
  'a real Node %s is refused in one sentence',
  (version, context) => {
    const binary = fetchNode(version);
    if (binary === undefined) return leaveOut(context, `npm could not fetch Node ${version}.`);
    for (const [script, name, command] of typed) {
      const result = run(binary, script, { npm_lifecycle_event: name });
      expect(result).toEqual({ status: 1, stderr: refusal(version, command) });
    }
  },
);

test.for([...lowest, manifest.devDependencies.node])(
  'a real Node %s gets as far as the next check',
  (version, context) => {
    const isPinned = version === manifest.devDependencies.node;
    const binary = isPinned ? process.execPath : fetchNode(version);
    if (binary === undefined) return leaveOut(context, `npm could not fetch Node ${version}.`);
    const { status, stderr } = run(binary, [door, 'start'], { WEB_PORT: 'http' });
    expect(stderr).toBe('WEB_PORT is not a port number. Give WEB_PORT a number from 1 to 65535.');
    expect(status).toBe(1);
  },
);

test.each(['21.7.3', '22.5.1'])('a Node between two lines is refused as well: %s', (version) => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, door, 'start'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, npm_lifecycle_event: 'start' } },
  );
  expect({ status, stderr: stderr.trim() }).toEqual({
    status: 1,
    stderr: refusal(version, 'npm start'),
  });
});

test('pnpm is found inside the npx that a refusal advises', () => {
  const { stdout, stderr } = spawnSync('npx', pnpmArguments(manifest.packageManager, '--version'), {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_config_package: `node@${manifest.devDependencies.node}` },
  });
  expect(`pnpm@${stdout.trim()}`, stderr).toBe(manifest.packageManager);
});

test('every command of package.json looks at its Node before anything else', () => {
  for (const [name, command] of Object.entries(manifest.scripts)) {
    if (!command.startsWith('node .scripts/require-node.mjs')) {
      expect(command).toBe(`node ${door} ${name}`);
    }
  }
  const [first] = read(door)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//'));
  expect(first).toBe("import './require-node.mjs';");
});

test('pnpm judges native packages by the Node that runs them, and none of them is left out', () => {
  const pinned = manifest.devDependencies.node;
  expect(/^nodeVersion: (.+)$/m.exec(read('pnpm-workspace.yaml'))?.[1]).toBe(pinned);
  const native = [
    ...read('pnpm-lock.yaml').matchAll(
      /^ {2}'?(\S+?)'?:\n {4}resolution: .+\n {4}engines: \{node: '?(.+?)'?\}\n {4}cpu: \[x64\]\n {4}os: \[linux\]\n(?: {4}libc: \[glibc\]\n)?$/gm,
    ),
  ];
  expect(native.map(([, name]) => name)).toContainEqual(
    expect.stringMatching(/^@rolldown\/binding-linux-x64-gnu@/),
  );
  for (const [, name, engines = ''] of native) {
    for (const version of [pinned, ...lowest]) {
      expect(isInRange(version, engines), `${name} under Node ${version}`).toBe(true);
    }
  }
});

test('what people read and what CI tries is what package.json asks for', () => {
  const [first = ''] = describeRange(floor).split(', or ');
  expect(read('README.md')).toContain(`You need Node ${describeRange(floor)}, with npm, and git.`);
  expect(read('deploy/README.md')).toContain(`With Node ${first}`);
  expect(read('deploy/README.md')).toContain(`--package=node@${manifest.devDependencies.node} `);
  expect(read('.github/workflows/ci.yml')).toContain(`node: [${lowest[0]}, latest]`);
  expect(read('deploy/Dockerfile')).toContain(`FROM node:${manifest.devDependencies.node}-`);
  expect(globSync('**/.nvmrc', { cwd: root, exclude: ['**/node_modules'] })).toEqual([]);
});

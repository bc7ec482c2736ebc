/** What is left by processes that were killed, that raced, or that had no room. Real processes, a real disk. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdtemp,
  mkdir,
  readFile,
  readdir,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { needs } from '../../../tests/helpers/left-out.ts';
import { mounts } from '../../../tests/helpers/machine-tools.ts';
import { listFiles } from '../releases/list-files.ts';
import { openReleaseStore } from '../releases/release-store.ts';

const storeUrl = JSON.stringify(new URL('../releases/release-store.ts', import.meta.url).href);

/** Publishes `rounds` times; every file of a release holds the same sentence, and no other release has it. */
const publishing = `
  import { openReleaseStore } from ${storeUrl};
  const [folder, who, rounds] = process.argv.slice(1);
  const store = openReleaseStore(folder);
  let won = 0;
  for (let round = 1; round <= Number(rounds); round++) {
    const sentence = \`\${who} \${round} \`.repeat(300);
    try {
      console.log('a step');
      const draft = await store.begin('genk');
      console.log('a step');
      await Promise.all(['index.html', 'a/index.html', 'b/index.html'].map((path) => draft.write(path, sentence)));
      if (draft.base) await draft.keep('vast/index.html');
      else await draft.write('vast/index.html', 'altijd hetzelfde');
      console.log('a step');
      await draft.writeAsset('genk/zoek.' + who + round + '.json', sentence);
      console.log('a step');
      const wins = draft.base?.extra.wins ?? {};
      await draft.finish({ code: 'c0de', extra: { sentence, wins: { ...wins, [who]: (wins[who] ?? 0) + 1 } } });
      won += 1;
      console.log('a step');
    } catch (error) {
      console.log(error.message);
    }
    await store.prune('genk', 5).catch((error) => console.log(error.message));
  }
  console.log('won ' + won);
`;

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'releases-'))));
afterEach(() => rm(folder, { recursive: true }));

function startPublishing(who: string, rounds: number, place = folder): ChildProcess {
  return spawn(
    process.execPath,
    ['--input-type=module', '--eval', publishing, place, who, String(rounds)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
}

/** Waits until a publisher has said so many times that it comes to its next step. */
function sawSteps(child: ChildProcess, count: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    child.stdout!.on('data', (chunk) => {
      seen += String(chunk).split('a step').length - 1;
      if (seen >= count) resolve();
    });
  });
}

/** Every file that a reader gets belongs to one release, the newest. */
async function expectWhole(): Promise<void> {
  const release = await openReleaseStore(folder).current('genk');
  const served = join(folder, 'live/genk');
  const sentence = String(release?.extra.sentence);
  for (const path of ['index.html', 'a/index.html', 'b/index.html']) {
    expect(await readFile(join(served, path), 'utf8')).toBe(sentence);
    expect(gunzipSync(await readFile(join(served, `${path}.gz`))).toString()).toBe(sentence);
  }
  expect(await readFile(join(served, 'vast/index.html'), 'utf8')).toBe('altijd hetzelfde');
  for (const path of release!.assets) {
    expect(await readFile(join(folder, 'assets', path), 'utf8')).toBe(sentence);
  }
}

/** Nothing but releases with their manifest, and the link to one. */
async function expectTidy(): Promise<void> {
  const names = (await readdir(join(folder, 'releases/genk'))).toSorted();
  const ids = (await openReleaseStore(folder).list('genk')).map(({ id }) => id).toReversed();
  expect(names.filter((name) => !name.endsWith('.json'))).toEqual(ids);
  expect(names.filter((name) => !/^\d{8}(\.json)?$/.test(name))).toEqual([]);
  expect(await readdir(join(folder, 'live'))).toEqual(['genk']);
  expect(
    (await listFiles(join(folder, 'assets'))).filter((path) => path.includes('.tmp-')),
  ).toEqual([]);
  expect(await readlink(join(folder, 'live/genk'))).toBe(`../releases/genk/${ids.at(-1)}`);
}

test('a publisher that is killed at any moment leaves a whole site, and the next goes on', async () => {
  const store = openReleaseStore(folder);
  await once(startPublishing('begin', 1), 'close');
  let reached = 0;
  for (let kill = 0; kill < 12; kill++) {
    const child = startPublishing(`kill${kill}-`, 1000);
    // One step further each time, through two releases; and a bit further, into the step.
    await sawSteps(child, kill + 1);
    await wait(kill % 4);
    child.kill('SIGKILL');
    await once(child, 'close');
    await expectWhole();
    await store.recover();
    await expectWhole();
    await expectTidy();
    reached = Number((await store.current('genk'))?.id);
  }
  // Those that were killed in their second release had made their first.
  expect(reached).toBeGreaterThan(7);
});

test('two publishers that race lose releases, but never mix them', async () => {
  await once(startPublishing('begin', 1), 'close');
  const said = await Promise.all(
    ['a', 'b'].map(async (who) => {
      const child = startPublishing(who, 15);
      let output = '';
      child.stdout!.on('data', (chunk) => (output += chunk));
      await once(child, 'close');
      return output.trim().split('\n');
    }),
  );

  const won = said.map((lines) => Number(lines.at(-1)!.slice('won '.length)));
  const lost = said.flatMap((lines) => lines.slice(0, -1).filter((line) => line !== 'a step'));
  expect(won[0]! + won[1]! + lost.length).toBe(30);
  for (const line of lost) {
    expect(line).toMatch(
      /^Een ander proces zette intussen release \d{8} van genk live\.|^Release \d{8} van genk, waar deze van vertrok, is intussen opgeruimd\./,
    );
  }
  // Each release knows of all that came before: none was made past another.
  const last = await openReleaseStore(folder).current('genk');
  expect(Number(last?.id)).toBe(1 + won[0]! + won[1]!);
  expect(last?.extra.wins).toEqual({ begin: 1, a: won[0], b: won[1] });
  await expectWhole();
  await expectTidy();
});

test('a release that was promised is made live by whoever comes next', async () => {
  const store = openReleaseStore(folder);
  await once(startPublishing('begin', 2), 'close');
  // The instants between the promise and the swap: no folder yet, and the link still as it was.
  const manifest = await store.current('genk');
  const releases = join(folder, 'releases/genk');
  const draft = await store.begin('genk');
  for (const path of Object.keys(manifest!.files)) await draft.keep(path);
  const [name] = (await readdir(releases)).filter((one) => one.startsWith('.tmp-'));
  const promised = { ...manifest, id: '00000003', draft: name };
  await writeFile(join(releases, '00000003.json'), JSON.stringify(promised));

  expect((await store.current('genk'))?.id).toBe('00000002');
  const next = await store.begin('genk');

  expect(next.base?.id).toBe('00000003');
  await next.discard();
  await expectWhole();
  await expectTidy();
});

test('recovery removes what the dead left, and nothing of the living', async () => {
  const store = openReleaseStore(folder);
  await once(startPublishing('begin', 1), 'close');
  const dead = startPublishing('x', 0);
  await once(dead, 'close');
  const living = await store.begin('genk');
  await living.keep('index.html');
  const left = `.tmp-${dead.pid}-0123abcd-1-${hostname()}`;
  const earlier = `.tmp-${process.pid}-0123abcd-1-${hostname()}`;
  const elsewhere = `.tmp-1-0123abcd-1-another-machine`;
  for (const name of [left, earlier, elsewhere]) {
    await mkdir(join(folder, 'releases/genk', name));
  }
  await mkdir(join(folder, 'releases/genk/00000000'));
  await writeFile(join(folder, 'releases/genk', `${left}.json`), '{');
  await writeFile(join(folder, 'assets/genk', left), 'half');
  await symlink('../nowhere', join(folder, 'live', left));

  await store.recover();

  const names = await readdir(join(folder, 'releases/genk'));
  expect(names.filter((name) => name.startsWith('.tmp-'))).toHaveLength(2);
  expect(names).toContain(elsewhere);
  expect(names).not.toContain('00000000');
  await living.discard();
  await rm(join(folder, 'releases/genk', elsewhere), { recursive: true });
  await expectWhole();
  await expectTidy();
});

/** A disk of a few hundred kilobytes, in a namespace of its own. */
const withSmallDisk = ['unshare', '-rm', 'sh', '-c'] as const;
test(
  'on a full disk, the release before stays whole and nothing half is left',
  needs(mounts),
  async () => {
    const script = join(folder, 'fill.mjs');
    await writeFile(
      script,
      `import { openReleaseStore } from ${storeUrl};
     import { readdirSync, statfsSync, writeFileSync, rmSync } from 'node:fs';
     import { listFiles } from ${JSON.stringify(new URL('../releases/list-files.ts', import.meta.url).href)};
     const store = openReleaseStore('/mnt/published');
     const publish = async (sentence) => {
       const draft = await store.begin('genk');
       for (const page of [1, 2, 3, 4]) await draft.write(page + '/index.html', sentence.repeat(500));
       await draft.writeAsset('genk/' + sentence.replace(/\\W+/g, '-') + '.json', sentence.repeat(500));
       await draft.finish({ code: 'c0de', extra: {} });
     };
     await publish('Eerste release. ');
     const before = await listFiles('/mnt/published');
     const sentences = new Set();
     // Every amount of room that is too little: the failure falls on each write in turn.
     for (let blocks = 0; blocks < 60; blocks++) {
       const { bavail, bsize } = statfsSync('/mnt');
       writeFileSync('/mnt/ballast', Buffer.alloc(Math.max(0, bavail - blocks) * bsize));
       const done = await publish('Tweede release, die niet past ' + blocks + '. ').then(() => true, (error) => { sentences.add(error.message); return false; });
       rmSync('/mnt/ballast');
       if (done) break;
       await store.recover();
       const now = (await listFiles('/mnt/published')).filter((path) => !path.startsWith('assets/'));
       const same = JSON.stringify(now.toSorted()) === JSON.stringify(before.filter((path) => !path.startsWith('assets/')).toSorted());
       if (!same || (await store.current('genk')).id !== '00000001') console.log(JSON.stringify({ blocks, now }));
       if (now.some((path) => path.includes('.tmp-'))) console.log('left ' + now);
     }
     console.log(JSON.stringify({ live: (await store.current('genk')).id, sentences: [...sentences] }));`,
    );
    const { stdout, stderr } = spawnSync(
      withSmallDisk[0],
      [
        ...withSmallDisk.slice(1),
        `mount -t tmpfs -o size=600k none /mnt && exec "${process.execPath}" "${script}"`,
      ],
      { encoding: 'utf8' },
    );

    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      live: '00000002',
      sentences: expect.arrayContaining([
        'Release 00000002 van genk is niet gemaakt. Wat live staat, blijft zoals het was. ' +
          'De schijf is vol. Maak er plaats en publiceer opnieuw.',
      ]),
    });
  },
);

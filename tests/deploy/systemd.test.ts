/** The units of systemd, read by systemd itself. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needs } from '../helpers/left-out.ts';
import { systemd } from '../helpers/machine-tools.ts';
import { root } from '../helpers/repository.ts';

describe('the units of systemd', needs(systemd), () => {
  let folder: string;
  let units: string[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-units-'));
    cpSync(join(root, 'deploy/systemd'), folder, { recursive: true });
    units = [];
    for (const name of readdirSync(folder).filter((one) => /\.(service|path)$/.test(one))) {
      const text = readFileSync(join(folder, name), 'utf8').replaceAll('/opt/sociaal-huis', root);
      const unit = name.replace('@.', '@portal.');
      writeFileSync(join(folder, unit), text);
      units.push(unit);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  function analyze(...args: string[]): string {
    const { stdout, stderr } = spawnSync('systemd-analyze', args, {
      encoding: 'utf8',
      // The colon at the end: what Debian brings stays known.
      env: { ...process.env, SYSTEMD_UNIT_PATH: `${folder}:` },
    });
    return stdout + stderr;
  }

  test('nothing in them is unknown to systemd', () => {
    expect(units).toHaveLength(7);
    expect(analyze('verify', ...units.map((unit) => join(folder, unit)))).toBe('');
  });

  test('every file that they start stands in this repository', () => {
    const started = units.flatMap((unit) => {
      const text = readFileSync(join(folder, unit), 'utf8');
      const script = /^ExecStart=\S+\/node (\S+)/m.exec(text)?.[1];
      const workFolder = /^WorkingDirectory=(\S+)/m.exec(text)?.[1];
      return script && workFolder ? [join(workFolder, script)] : [];
    });
    expect(started).toHaveLength(4);
    expect(started.filter((file) => !existsSync(file))).toEqual([]);
  });

  test.each([
    'sociaal-huis-cms',
    'sociaal-huis-preview',
    'sociaal-huis-publisher@portal',
    'sociaal-huis-redirects@portal',
  ])('%s may do little more than it must', (name) => {
    const report = analyze('security', '--offline=true', '--no-pager', `${name}.service`);
    const exposure = Number(/exposure level for \S+: ([\d.]+)/.exec(report)?.[1]);
    // systemd's own scale goes from 0 to 10; a service without any of this stands at 9.6.
    expect(exposure).toBeLessThan(2);
  });
});

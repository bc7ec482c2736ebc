import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onlyIf } from '../helpers/left-out.ts';
import { root } from '../helpers/repository.ts';

const isClone = spawnSync('git', ['-C', root, 'rev-parse', 'HEAD']).status === 0;

test(
  'a clone on a machine that ends lines otherwise holds the same bytes',
  onlyIf(isClone, 'This folder is no clone of the repository.'),
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-clone-'));
    try {
      // As Git for Windows is set up.
      execFileSync('git', ['-c', 'core.autocrlf=true', 'clone', '--quiet', root, folder]);
      const files = execFileSync('git', ['-C', folder, 'ls-files', '--eol'], { encoding: 'utf8' });
      const lines = files.trim().split('\n');
      expect(lines.length).toBeGreaterThan(1000);
      expect(lines.filter((line) => /\sw\/(?!lf|-text|none)/.test(line))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LogFile } from './log-file.ts';

test('a log that is full makes room, and keeps the piece before it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-file-'));
  const path = join(folder, 'logs/cms.log');
  const log = new LogFile(path, 10);
  for (const line of ['first\n', 'second\n', 'third\n']) log.write(Buffer.from(line));
  log.end();
  expect(readdirSync(join(folder, 'logs'))).toEqual(['cms.log', 'cms.log.1']);
  expect(readFileSync(`${path}.1`, 'utf8')).toBe('second\n');
  expect(readFileSync(path, 'utf8')).toBe('third\n');
  rmSync(folder, { recursive: true });
});

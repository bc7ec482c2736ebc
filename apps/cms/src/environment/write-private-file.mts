import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all, readable by its owner only, and on the disk when this returns:
 * whatever is interrupted meanwhile, the file holds either what it held before or all of the text.
 * The ending says that it is a module to the server, which is none, and to the script that makes secrets.
 */
export function writePrivateFile(file: string, text: string): void {
  // A link stays one: what it leads to is replaced.
  const target = existsSync(file) ? realpathSync(file) : file;
  const draft = `${target}.new`;
  writeThrough(openSync(draft, 'w', 0o600), text);
  renameSync(draft, target);
  writeThrough(openSync(dirname(target), 'r'), '');
}

/** Has the disk hold what was written, and a folder the names in it. */
function writeThrough(handle: number, text: string): void {
  try {
    if (text !== '') writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

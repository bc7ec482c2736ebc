/** What tells the CMS one site from another: a name that was made once in the folder of its releases. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { claimFile, syncFolder } from '../releases/durable-files.ts';
import { isAbsent, isTaken, ReleaseError } from '../releases/release-error.ts';

const IdentitySchema = z.object({ id: z.uuid() });

/**
 * The identity of the site in `folder`. Publishers that share the folder have the same; a folder of
 * its own, also of the same address, is another site, since it needs every release itself.
 *
 * @throws {ReleaseError} when the file holds something else.
 * @throws Error of the file system when the disk refuses.
 */
export async function requireSiteIdentity(folder: string): Promise<string> {
  const file = join(folder, 'site.json');
  await mkdir(folder, { recursive: true });
  if ((await readText(file)) === undefined) await makeIdentity(file);
  const identity = IdentitySchema.safeParse(parseJson(await readText(file)));
  if (identity.success) return identity.data.id;
  throw new ReleaseError(
    `${file} does not say which site this is. Put the file back from a back-up, or remove it: for the CMS this is a new site then.`,
  );
}

/** Of publishers that start at once in a new folder, the first makes it. */
async function makeIdentity(file: string): Promise<void> {
  try {
    await claimFile(file, Buffer.from(`${JSON.stringify({ id: randomUUID() })}\n`));
    await syncFolder(dirname(file));
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/**
 * Edits a municipality at random and releases it twice after each edit: on top of what was live, and
 * as a whole from nothing. Whatever the renderer wrongly took over shows as a difference.
 */
import { join } from 'node:path';
import type { Claim } from '@sociaal-huis/schema';
import { openClaimClient, type ClaimClient } from '../../apps/web/publisher/claim-client.ts';
import { dice } from '../../packages/schema/src/opening-hours/random-hours.examples.ts';
import type { AdminClient } from '../helpers/admin-client.ts';
import type { RunningCms } from '../helpers/start-cms.ts';
import { findDifferences, readLive } from './compare-releases.ts';
import { edits } from './edits.ts';
import { Editor, Refused, signInAs } from './editor.ts';
import { followMachine, stopClockAt } from '../helpers/shifted-clock.ts';
import { forget, openWorkshop, release } from './workshop.ts';

interface EqualityOptions {
  cms: Pick<RunningCms, 'url' | 'publisherToken' | 'accounts'>;
  rendererDir: string;
  /** An empty folder to work in. */
  folder: string;
  municipality: string;
  /** How many edits must have come through. */
  count: number;
  seed: number;
  say: (line: string) => void;
}

/** What came out. */
export interface Equality {
  /** How many edits there were of each kind. */
  counts: Record<string, number>;
  /** Edits that the admin refused: a reference to what is not published, a slug that is taken. */
  refused: number;
  /** Pages and files taken over, and made anew, in the releases on top of what was live. */
  kept: number;
  rendered: number;
  differences: string[];
}

const minute = 60_000;

/** Hours and days go by between the edits, so that notices begin and end and the date changes. */
const strides = [0, 0, 20 * minute, 3 * 60 * minute, 24 * 60 * minute];

export async function proveEquality(options: EqualityOptions): Promise<Equality> {
  const { cms, rendererDir, municipality, count, seed, say, folder } = options;
  const die = dice(seed);
  const workshop = await openWorkshop({ cms, rendererDir, folder: join(folder, 'incremental') });
  const whole = await openWorkshop({ cms, rendererDir, folder: join(folder, 'whole') });
  const claims = openClaimClient({ url: cms.url, token: cms.publisherToken });
  const admins = await Promise.all([
    signInAs(cms, `communicatie.${municipality}`),
    signInAs(cms, 'beheer'),
  ]);
  const editor = new Editor({ municipality, die, who: admins, source: workshop.source });
  const result: Equality = { counts: {}, refused: 0, kept: 0, rendered: 0, differences: [] };
  let moment = Date.now();

  const releaseBoth = async (what: string): Promise<void> => {
    const claim = await requireClaim(claims, municipality, what);
    stopClockAt(new Date(moment));
    try {
      const report = await release(workshop, claim);
      forget(join(folder, 'whole'), municipality);
      await release(whole, claim);
      await claims.done(claim, report);
      result.kept += report.kept;
      result.rendered += report.rendered;
      const differences = findDifferences(
        await readLive(join(folder, 'incremental'), municipality),
        await readLive(join(folder, 'whole'), municipality),
      );
      result.differences.push(...differences.map((one) => `after ${what}: ${one}`));
      say(`${what}: ${report.rendered} new, ${report.kept} kept, ${differences.length} differ`);
      for (const one of differences.slice(0, 3)) say(`    ${one}`);
    } finally {
      followMachine();
    }
  };

  await askAgain(admins[1]!, municipality);
  await releaseBoth('the first release');
  for (let done = 0; done < count;) {
    const kind = die.pick([...Object.keys(edits), 'time', 'notice that begins and ends']);
    moment += die.pick(strides);
    const what = await makeEdit(kind, editor, moment, admins[1]!, result);
    if (what === undefined) continue;
    done += 1;
    result.counts[kind] = (result.counts[kind] ?? 0) + 1;
    await releaseBoth(`${done} ${kind} (${what})`);
  }
  return result;
}

async function makeEdit(
  kind: string,
  editor: Editor,
  moment: number,
  admin: AdminClient,
  result: Equality,
): Promise<string | undefined> {
  try {
    if (kind === 'time') {
      await askAgain(admin, editor.municipality);
      return new Date(moment).toISOString();
    }
    if (kind === 'notice that begins and ends') {
      const at = (minutes: number) => new Date(moment + minutes * minute).toISOString();
      const [start, end] = [5 + editor.die.below(90), 200 + editor.die.below(2000)];
      await editor.publish('notice', {
        title: editor.words('Melding'),
        body: editor.words('Let op'),
        level: 'info',
        start: at(start),
        end: at(end),
        sample: true,
      });
      return `from ${at(start)} until ${at(end)}`;
    }
    return await edits[kind]!(editor);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    result.refused += 1;
    return undefined;
  }
}

/** Has a release made though nothing changed: the first one, or the next as time goes by. */
async function askAgain(admin: AdminClient, municipality: string): Promise<void> {
  const { status } = await admin.post(`/sociaal-huis/releases/${municipality}/retry`);
  if (status !== 200) throw new Error(`Asking for a release gave ${status}.`);
}

async function requireClaim(
  claims: ClaimClient,
  municipality: string,
  what: string,
): Promise<Claim> {
  const site = { id: 'site-of-equality', address: 'http://localhost:4321/' };
  const request = { publisher: 'equality', site, municipalities: [municipality], wait: 5 };
  const claim = await claims.claim({ ...request, restarted: true }, AbortSignal.timeout(60_000));
  if (!claim) throw new Error(`Nothing waits for ${municipality} after ${what}.`);
  return claim;
}

import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedStrapi, Row } from '../../helpers/load-strapi.ts';
import { audit, officer, outbox, outboxRows, own, strapi, sweep } from '../bench.ts';

describe('the sweep', () => {
  interface Claims {
    claimWork(
      strapi: LoadedStrapi,
      sites: Row[],
      publisher: string,
    ): Promise<{ id: string } | undefined>;
  }
  interface Sites {
    registerSites(strapi: LoadedStrapi, wish: object): Promise<Row[]>;
  }
  interface Reports {
    noteFailure(strapi: LoadedStrapi, claim: string, report: object): Promise<boolean>;
    noteLive(strapi: LoadedStrapi, claim: string, report: object): Promise<boolean>;
    noteStage(strapi: LoadedStrapi, claim: string, stage: string): Promise<boolean>;
  }
  interface Asking {
    confirmLoss(strapi: LoadedStrapi, municipality: string, user: Row): Promise<void>;
  }
  const site = { id: 'site-of-sweep', address: 'https://welzijn.example/' };
  const claim = async (municipality = 'genk') => {
    const sites = await own
      .module<Sites>('releases/register-sites')
      .registerSites(strapi, { publisher: 'p', site, municipalities: [municipality] });
    return own.module<Claims>('releases/claim-work').claimWork(strapi, sites, 'p');
  };
  const reports = () => own.module<Reports>('releases/note-progress');

  /** Each site is new once, and then has everything to do. */
  beforeAll(async () => {
    for (const municipality of ['genk', 'halle', 'poperinge']) {
      const whole = await claim(municipality);
      await reports().noteLive(strapi, whole!.id, { addresses: [], quarantined: [] });
    }
  });

  /** A row of which the queue was never told: the process ended right after the commit. */
  async function forget(municipality = 'genk'): Promise<void> {
    await strapi.db.query(outbox).create({
      data: { municipality, reason: 'retry', madeOn: new Date(), urgent: false },
    });
  }

  test('offers what the queue was never told', async () => {
    await forget();
    await sweep(strapi);
    const before = await claim();
    await reports().noteLive(strapi, before!.id, { addresses: [], quarantined: [] });
    await forget();
    expect(await claim()).toBeUndefined();
    await sweep(strapi);
    const claimed = await claim();
    expect(claimed).toBeDefined();
    const failed = { stage: 'pull', sentence: 'Stuk.', retry: false, needsConfirmation: false };
    await reports().noteFailure(strapi, claimed!.id, failed);
    await sweep(strapi);
    // It failed for good, and nothing changed since.
    expect(await claim()).toBeUndefined();
    await forget();
    await sweep(strapi);
    expect(await claim()).toBeDefined();
  });

  test('closes what a silent publisher left open, with a sentence', async () => {
    const releases = strapi.db.query('plugin::sociaal-huis.release');
    const open = await releases.findOne({ where: { outcome: 'building' } });
    expect(open).not.toBeNull();
    const heardOn = new Date(Date.now() - 61_000);
    await releases.update({ where: { id: open!.id }, data: { heardOn } });
    await sweep(strapi);
    expect(await releases.findOne({ where: { id: open!.id } })).toMatchObject({
      outcome: 'failed',
      sentence:
        'De publicatieserver liet niets meer van zich horen. De publicatie begint vanzelf opnieuw.',
      retryOn: expect.any(String),
    });
    expect(await reports().noteStage(strapi, String(open!.claim), 'check')).toBe(false);
  });

  test('lets a change to a file go that was never finished', async () => {
    const held = await strapi.db.query(outbox).create({
      data: {
        municipality: 'halle',
        reason: 'media',
        files: ['/uploads/foto.png'],
        madeOn: new Date(),
        heldUntil: new Date(Date.now() + 3_600_000),
        urgent: false,
      },
    });
    await sweep(strapi);
    expect(await claim('halle')).toBeUndefined();
    await strapi.db
      .query(outbox)
      .update({ where: { id: held.id }, data: { heldUntil: new Date(Date.now() - 1) } });
    await sweep(strapi);
    expect(await claim('halle')).toMatchObject({
      changes: [{ reason: 'media', files: ['/uploads/foto.png'] }],
    });
  });

  test('an agreement that content disappears stands in the log, with who gave it', async () => {
    await forget('poperinge');
    await sweep(strapi);
    const stopped = {
      stage: 'check',
      sentence: 'Veel weg.',
      retry: false,
      needsConfirmation: true,
    };
    await reports().noteFailure(strapi, (await claim('poperinge'))!.id, stopped);
    const { confirmLoss } = own.module<Asking>('releases/ask-again');
    await confirmLoss(strapi, 'poperinge', officer);
    const where = { action: 'release', municipality: 'poperinge' };
    expect(await strapi.db.query(audit).findMany({ where })).toMatchObject([
      {
        subject: 'Akkoord dat er veel inhoud van de site verdwijnt',
        municipality: 'poperinge',
        userName: 'Petra Planner',
      },
    ]);
    expect(await outboxRows()).toMatchObject([{ reason: 'retry' }, { reason: 'retry' }]);
  });
});

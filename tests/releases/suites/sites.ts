import { beforeEach, describe, expect, test } from 'vitest';
import { audit, officer, outbox, strapi } from '../bench.ts';
import { from, claimUid, SitePublisher, sitesUid } from '../site-publisher.ts';

const publish = (entry: string, more: object = {}) =>
  from('publishing/outbox/pending-change').addChanges(strapi, [
    { municipality: 'halle', reason: 'publish', noun: 'service', entry, ...more },
  ]);

/** The row of a published service, of which only the outbox is told. */
async function makeService(slug: string): Promise<string> {
  const { documentId } = await strapi.db.query('api::service.service').create({
    data: {
      documentId: `${slug}-of-sites`,
      municipality: 'halle',
      title: slug,
      slug,
      publishedAt: new Date(),
    },
  });
  return String(documentId);
}

async function statesOf(documentId: string): Promise<Record<string, string>> {
  const entry = { noun: 'service', documentId, municipality: 'halle' };
  const { sites } = await from('releases/load-release-status').loadReleaseStatus(strapi, entry);
  return Object.fromEntries(
    sites.map(({ site, state, address }) => [
      (site as { name: string } | null)?.name ?? 'none',
      address === null ? String(state) : `${state} at ${address}`,
    ]),
  );
}

async function fallSilent(name: string): Promise<number> {
  const heardOn = new Date(Date.now() - 10 * 60_000);
  const site = await strapi.db.query(sitesUid).findOne({ where: { key: `site-${name}` } });
  await strapi.db.query(sitesUid).updateMany({ where: { key: `site-${name}` }, data: { heardOn } });
  return Number(site?.id);
}

describe('a change is settled at each site by itself', () => {
  let portal: SitePublisher;
  let own1: SitePublisher;
  const portalRoot = 'https://welzijn.example/halle/';
  const ownRoot = 'https://ocmw-halle.example/';
  let run = 0;

  beforeEach(async () => {
    for (const uid of [sitesUid, claimUid, outbox]) {
      await strapi.db.query(uid).deleteMany({ where: {} });
    }
    run += 1;
    portal = new SitePublisher(`portal-${run}`, 'https://welzijn.example/');
    own1 = new SitePublisher(`own-${run}`, ownRoot);
    await portal.drain(portalRoot);
    await own1.drain(ownRoot);
  });

  test('both sites get it, and the admin says of each what is true there', async () => {
    const entry = await makeService(`leefloon-${run}`);
    await publish(entry);
    expect(await statesOf(entry)).toEqual({
      'welzijn.example': 'waiting',
      'ocmw-halle.example': 'waiting',
    });
    expect(await portal.drain(portalRoot)).toEqual([entry]);
    expect(await statesOf(entry)).toEqual({
      'welzijn.example': `live at ${portalRoot}${entry}/`,
      'ocmw-halle.example': 'waiting',
    });
    expect(await own1.drain(ownRoot)).toEqual([entry]);
    expect(await statesOf(entry)).toEqual({
      'welzijn.example': `live at ${portalRoot}${entry}/`,
      'ocmw-halle.example': `live at ${ownRoot}${entry}/`,
    });
    expect([await portal.claim(), await own1.claim()]).toEqual([undefined, undefined]);
  });

  test('a site that fails or is away holds no other up, and gets it when it is back', async () => {
    const entry = await makeService(`huur-${run}`);
    await publish(entry);
    const claim = await own1.claim();
    const failure = { stage: 'pull', sentence: 'Stuk.', retry: false, needsConfirmation: false };
    await from('releases/note-progress').noteFailure(strapi, claim!.id, failure);
    await fallSilent(`own-${run}`);
    expect(await portal.drain(portalRoot)).toEqual([entry]);
    expect(await statesOf(entry)).toEqual({
      'welzijn.example': `live at ${portalRoot}${entry}/`,
      'ocmw-halle.example': 'failed',
    });
    const second = await makeService(`rust-${run}`);
    await publish(second);
    expect(await portal.drain(portalRoot)).toEqual([second]);
    expect(await own1.drain(ownRoot)).toEqual([entry, second]);
  });

  test('a site that comes later is made whole, and says where every entry is', async () => {
    const entries = [await makeService(`een-${run}`), await makeService(`twee-${run}`)];
    for (const entry of entries) await publish(entry);
    await publish(entries[0]!);
    await portal.drain(portalRoot);
    const third = new SitePublisher(`third-${run}`, 'https://derde.example/');
    const waiting = await makeService(`drie-${run}`);
    await publish(waiting);
    expect((await third.drain('https://derde.example/')).toSorted()).toEqual(
      ['new-site', waiting].toSorted(),
    );
    expect(await statesOf(entries[0]!)).toEqual({
      'welzijn.example': `live at ${portalRoot}${entries[0]}/`,
      'ocmw-halle.example': 'waiting',
      'derde.example': `live at https://derde.example/${entries[0]}/`,
    });
    expect(await portal.drain(portalRoot)).toEqual([waiting]);
    expect(await own1.drain(ownRoot)).toEqual([...entries, entries[0], waiting]);
  });

  test('what was published before any site came goes to the first that does', async () => {
    for (const uid of [sitesUid, claimUid, outbox]) {
      await strapi.db.query(uid).deleteMany({ where: {} });
    }
    const entry = await makeService(`eerst-${run}`);
    await publish(entry);
    expect(await statesOf(entry)).toEqual({ none: 'waiting' });
    expect((await portal.drain(portalRoot)).toSorted()).toEqual(['new-site', entry].toSorted());
    expect(await own1.drain(ownRoot)).toEqual(['new-site']);
    expect(await statesOf(entry)).toEqual({
      'welzijn.example': `live at ${portalRoot}${entry}/`,
      'ocmw-halle.example': `live at ${ownRoot}${entry}/`,
    });
  });

  test('a CMS that knew of no sites keeps since when an entry is live, where that is', async () => {
    const entry = await makeService(`vroeger-${run}`);
    const settledOn = new Date(Date.now() - 86_400_000);
    const address = `https://welzijn.example/halle/${entry}/`;
    for (const uid of [sitesUid, claimUid, outbox]) {
      await strapi.db.query(uid).deleteMany({ where: {} });
    }
    await strapi.db.query(outbox).create({
      data: {
        municipality: 'halle',
        reason: 'publish',
        noun: 'service',
        entry,
        madeOn: settledOn,
        settledOn,
        release: 1,
        address,
      },
    });
    expect(await own1.drain(ownRoot)).toEqual(['new-site']);
    expect(await portal.drain(portalRoot)).toEqual(['new-site']);
    const asked = { noun: 'service', documentId: entry, municipality: 'halle' };
    const { sites } = await from('releases/load-release-status').loadReleaseStatus(strapi, asked);
    expect(sites.find(({ address: at }) => at === address)).toMatchObject({
      state: 'live',
      since: settledOn.toISOString(),
    });
  });

  test('publishers that share a folder are one site, and share its claims', async () => {
    const entry = await makeService(`samen-${run}`);
    await publish(entry);
    const other = new SitePublisher(`portal-${run}`, 'https://welzijn.example/', 'other-machine');
    expect((await portal.claim())?.changes).toHaveLength(1);
    expect(await other.claim()).toBeUndefined();
  });

  test('two folders of one address are two sites, told apart by their publisher', async () => {
    const twin = new SitePublisher(`twin-${run}`, 'https://welzijn.example/', 'machine-2');
    await twin.drain(portalRoot);
    const entry = await makeService(`dubbel-${run}`);
    await publish(entry);
    expect(await portal.drain(portalRoot)).toEqual([entry]);
    expect(await statesOf(entry)).toEqual({
      [`welzijn.example (publicatieserver portal-${run})`]: `live at ${portalRoot}${entry}/`,
      'welzijn.example (publicatieserver machine-2)': 'waiting',
      'ocmw-halle.example': 'waiting',
    });
    expect(await twin.drain(portalRoot)).toEqual([entry]);
  });

  test('a restart of one publisher takes nothing from another one of the same name', async () => {
    const here = new SitePublisher(`own-${run}`, ownRoot, 'same-machine');
    const there = new SitePublisher(`portal-${run}`, 'https://welzijn.example/', 'same-machine');
    await publish(await makeService(`naam-${run}`));
    const held = await here.claim();
    await there.claim({ restarted: true });
    const { noteStage } = from('releases/note-progress');
    expect(await noteStage(strapi, held!.id, 'render')).toBe(true);
  });

  test('new code at one site makes that one anew, and no other', async () => {
    const claim = await portal.claim({ renew: ['halle'] });
    expect(claim?.changes.map(({ reason }) => reason)).toEqual(['new-code']);
    expect(await own1.claim()).toBeUndefined();
  });

  test('a site that is no more is forgotten by a super admin, once it is silent', async () => {
    const { forgetSite } = from('releases/forget-site');
    const entry = await makeService(`weg-${run}`);
    await publish(entry);
    await portal.drain(portalRoot);
    const site = await strapi.db.query(sitesUid).findOne({ where: { key: `site-own-${run}` } });
    await expect(forgetSite(strapi, Number(site?.id), officer)).rejects.toThrow(
      'De site https://ocmw-halle.example/ is er nog: haar publicatieserver vroeg daarnet nog werk. Zet hem eerst af en wacht twee minuten.',
    );
    await forgetSite(strapi, await fallSilent(`own-${run}`), officer);
    expect(Object.keys(await statesOf(entry))).toEqual(['welzijn.example']);
    expect(
      await strapi.db.query(audit).findOne({
        where: { subject: 'Site https://ocmw-halle.example/ vergeten' },
      }),
    ).toMatchObject({ userName: 'Petra Planner' });
    await expect(forgetSite(strapi, Number(site?.id), officer)).rejects.toThrow(
      'Dit bestaat niet of niet meer.',
    );
    // Should it come back, it is made whole again.
    expect(await own1.drain(ownRoot)).toEqual(['new-site']);
    expect(await statesOf(entry)).toEqual({
      'welzijn.example': `live at ${portalRoot}${entry}/`,
      'ocmw-halle.example': `live at ${ownRoot}${entry}/`,
    });
  });

  test('only a super admin is offered to forget a site, and only one that is away', async () => {
    const { loadMunicipalityReleases } = from('releases/load-releases-overview');
    const halle = { slug: 'halle', name: 'Halle' };
    const offered = async (mayForget: boolean) => {
      const { sites } = await loadMunicipalityReleases(strapi, halle, { mayForget });
      return sites.map(({ mayBeForgotten }) => mayBeForgotten);
    };
    expect(await offered(true)).toEqual([false, false]);
    await fallSilent(`own-${run}`);
    expect(await offered(true)).toEqual([false, true]);
    expect(await offered(false)).toEqual([false, false]);
  });
});

/** Publishers of several sites of Halle, against the CMS's own modules. */
import { expect } from 'vitest';
import type { LoadedStrapi, Row } from '../helpers/load-strapi.ts';
import { own, strapi } from './bench.ts';

export const sitesUid = 'plugin::sociaal-huis.site';
export const claimUid = 'plugin::sociaal-huis.release';

interface Claimed {
  id: string;
  changes: { reason: string; documentId?: string }[];
}

/** The modules of the CMS that are tried here. */
interface Modules {
  'releases/claim-work': {
    prepareClaim(strapi: LoadedStrapi, wish: object): Promise<Row[]>;
    claimWork(strapi: LoadedStrapi, sites: Row[], name: string): Promise<Claimed | undefined>;
  };
  'releases/note-progress': {
    noteLive(strapi: LoadedStrapi, claim: string, report: object): Promise<boolean>;
    noteFailure(strapi: LoadedStrapi, claim: string, report: object): Promise<boolean>;
    noteStage(strapi: LoadedStrapi, claim: string, stage: string): Promise<boolean>;
  };
  'publishing/outbox/pending-change': {
    addChanges(strapi: LoadedStrapi, changes: object[]): Promise<number[]>;
  };
  'releases/load-release-status': {
    loadReleaseStatus(strapi: LoadedStrapi, entry: object): Promise<{ sites: Row[] }>;
  };
  'releases/load-releases-overview': {
    loadMunicipalityReleases(
      strapi: LoadedStrapi,
      municipality: object,
      asker: object,
    ): Promise<{ sites: Row[] }>;
  };
  'releases/forget-site': {
    forgetSite(strapi: LoadedStrapi, id: number, user: Row): Promise<void>;
  };
}

export const from = <Name extends keyof Modules>(name: Name) => own.module<Modules[Name]>(name);

/** A publisher that makes nothing, of a site of its own. */
export class SitePublisher {
  readonly #wish: object;

  readonly machine: string;

  constructor(name: string, address: string, machine = name) {
    this.machine = machine;
    this.#wish = {
      publisher: machine,
      site: { id: `site-${name}`, address },
      municipalities: ['halle'],
      wait: 0,
      restarted: false,
      renew: [],
    };
  }

  async claim(more: object = {}): Promise<Claimed | undefined> {
    const wish = { ...this.#wish, ...more };
    const sites = await from('releases/claim-work').prepareClaim(strapi, wish);
    return from('releases/claim-work').claimWork(strapi, sites, this.machine);
  }

  /** Reports everything that waits as live; each published entry stands at an address of its own. */
  async drain(root: string): Promise<string[]> {
    const claim = await this.claim();
    if (!claim) return [];
    const published = await strapi.db.query('api::service.service').findMany({});
    const addresses = published.map(({ documentId }) => {
      return { noun: 'service', documentId, address: `${root}${String(documentId)}/` };
    });
    const report = { release: '1', address: root, addresses, quarantined: [], warnings: [] };
    expect(await from('releases/note-progress').noteLive(strapi, claim.id, report)).toBe(true);
    return claim.changes.map(({ documentId, reason }) => documentId ?? reason);
  }
}

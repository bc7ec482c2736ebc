/** Lighthouse's judgement of pages, without its clock: speed is measured elsewhere. */
import { type Browser, chromium } from '@playwright/test';
import lighthouse, { type Config } from 'lighthouse';
import { findFreePort } from '../helpers/free-port.ts';
import { launchOptions } from '../playwright.config.ts';

/** Categories that must be perfect. */
const categories = ['accessibility', 'best-practices', 'seo'] as const;

type Category = (typeof categories)[number];

/** What Lighthouse says of one page. */
export interface LighthouseScore {
  path: string;
  /** From 0 to 100. */
  scores: { [category in Category]: number };
  /** The audits that cost points, as `name: title`. */
  faults: string[];
}

/** A page that stands at a wrong address asks search engines to leave it out, and rightly so. */
const notToBeFound = /\/404(?:\/|\.html)$/;

function configFor(path: string): Config {
  const skipAudits = notToBeFound.test(path) ? ['is-crawlable'] : [];
  return {
    extends: 'lighthouse:default',
    settings: { onlyCategories: [...categories], skipAudits },
  };
}

/** Runs Lighthouse in one Chromium, page after page. */
export class LighthouseRunner {
  readonly #browser: Browser;
  readonly #port: number;

  private constructor(browser: Browser, port: number) {
    this.#browser = browser;
    this.#port = port;
  }

  static async start(): Promise<LighthouseRunner> {
    const port = await findFreePort();
    const args = [...launchOptions.args, `--remote-debugging-port=${port}`];
    return new LighthouseRunner(await chromium.launch({ ...launchOptions, args }), port);
  }

  /** @throws Error when Lighthouse could not load the page. */
  async judge(siteUrl: string, path: string): Promise<LighthouseScore> {
    const flags = { port: this.#port, logLevel: 'error' as const };
    const result = await lighthouse(siteUrl + path, flags, configFor(path));
    const { runtimeError, categories: judged, audits } = result?.lhr ?? {};
    if (judged === undefined || audits === undefined || runtimeError !== undefined) {
      throw new Error(
        `Lighthouse could not judge ${path}: ${runtimeError?.message ?? 'no result'}`,
      );
    }
    const scoreOf = (category: Category) => Math.round((judged[category]?.score ?? 0) * 100);
    const faults = categories
      .flatMap((category) => judged[category]?.auditRefs ?? [])
      .filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${audits[id]!.title}`);
    return {
      path,
      scores: {
        accessibility: scoreOf('accessibility'),
        'best-practices': scoreOf('best-practices'),
        seo: scoreOf('seo'),
      },
      faults: [...new Set(faults)],
    };
  }

  stop(): Promise<void> {
    return this.#browser.close();
  }
}

import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { addHiddenType, column, hiddenType } from '../strapi/hidden-type.ts';
import { waitForTurn } from '../strapi/wait-for-turn.ts';
import { waitAfter } from './wait-after.ts';

const attemptType = hiddenType('attempt', 'attempts', {
  fields: { kind: column.string(), who: column.string(), madeOn: column.datetime() },
  indexed: ['who', 'madeOn'],
});

/** How many attempts somebody has within how long. */
export interface Allowance {
  /** Name of what is attempted; counted apart from anything else. */
  kind: string;
  attempts: number;
  /** In milliseconds; it slides along with the attempts. */
  within: number;
}

/** Adds the table of attempts. Call it in `register()`. */
export function addAttemptType(strapi: Core.Strapi): void {
  addHiddenType(strapi, attemptType);
}

/**
 * Counts attempts by who makes them, in the database: servers beside each other count together, and
 * a restart forgives nobody. What stands there is a keyed hash of who it was, and it is deleted once
 * it counts no more.
 */
export class Attempts {
  readonly #strapi: Core.Strapi;
  readonly #allowance: Allowance;

  constructor(strapi: Core.Strapi, allowance: Allowance) {
    this.#strapi = strapi;
    this.#allowance = allowance;
  }

  /**
   * Takes one attempt, or tells how long to wait.
   *
   * @returns milliseconds until the next attempt is free, 0 when this one is; and what gives it back,
   *   for one that succeeded, and so guessed nothing.
   */
  async take(address: string, now: Date): Promise<{ wait: number; giveBack(): Promise<void> }> {
    const { kind, within } = this.#allowance;
    const who = this.#hash(address);
    const made = this.#strapi.db.query(attemptType.uid);
    const since = new Date(now.getTime() - within);
    return this.#strapi.db.transaction(async () => {
      await waitForTurn(this.#strapi, `attempts ${kind} ${who}`);
      await made.deleteMany({ where: { kind, madeOn: { $lte: since } } });
      const recent: { madeOn: string | Date }[] = await made.findMany({
        where: { kind, who },
        select: ['madeOn'],
        orderBy: { madeOn: 'asc' },
      });
      const moments = recent.map(({ madeOn }) => new Date(madeOn).getTime());
      const wait = waitAfter(moments, this.#allowance, now.getTime());
      if (wait > 0) return { wait, giveBack: async () => {} };
      const { id } = await made.create({ data: { kind, who, madeOn: now } });
      return { wait, giveBack: async () => void (await made.delete({ where: { id } })) };
    });
  }

  #hash(address: string): string {
    const key: string = this.#strapi.config.get('admin.auth.secret');
    return createHmac('sha256', key).update(address).digest('base64url');
  }
}

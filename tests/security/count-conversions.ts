import { sharp } from './pictures.ts';

/** How often sharp decoded a picture in this process. */
export interface Conversions {
  all: number;
  /** How many go on now. */
  running: number;
  /** How many went on at the same time, at the worst moment. */
  most: number;
}

/** Counts in Strapi's own sharp: what reads the pixels of a picture ends in one of these. */
export function countConversions(): Conversions {
  const count: Conversions = { all: 0, running: 0, most: 0 };
  for (const name of ['stats', 'toFile', 'toBuffer']) {
    const original = sharp.prototype[name];
    sharp.prototype[name] = async function counted(...args: unknown[]) {
      count.all += 1;
      count.running += 1;
      count.most = Math.max(count.most, count.running);
      try {
        return await original.apply(this, args);
      } finally {
        count.running -= 1;
      }
    };
  }
  return count;
}

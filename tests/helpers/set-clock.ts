/** Loaded before a program: each SIGUSR2 sets its clock, forward, back behind the real time, and right. */
import { shiftClock } from './shifted-clock.ts';

const day = 24 * 60 * 60 * 1000;
const offsets = [40 * day, -40 * day, 0];
let next = 0;

shiftClock(Number(process.env.CLOCK_OFFSET ?? 0));
process.on('SIGUSR2', () => {
  shiftClock(offsets[next % offsets.length]!);
  next += 1;
});

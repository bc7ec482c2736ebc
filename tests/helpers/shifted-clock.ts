/**
 * A clock that can be set: `Date` of this process at another moment than that of the machine. Timers
 * keep their own clock, as they do on a machine whose clock is put right.
 */
const RealDate = Date;

let now = (): number => RealDate.now();

class SetDate extends RealDate {
  constructor(...given: unknown[]) {
    if (given.length === 0) super(now());
    else super(...(given as [number]));
  }

  static override now(): number {
    return now();
  }
}

/** From here on it is this much later (or earlier) than the machine says, in milliseconds. */
export function shiftClock(offset: number): void {
  globalThis.Date = SetDate as DateConstructor;
  now = () => RealDate.now() + offset;
}

/** From here on it is this moment, and it stays so. */
export function stopClockAt(moment: Date): void {
  globalThis.Date = SetDate as DateConstructor;
  now = () => moment.getTime();
}

/** The machine's own clock again. */
export function followMachine(): void {
  globalThis.Date = RealDate;
}

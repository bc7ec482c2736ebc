// The second door of the package: hours as pure functions, without zod, for code that runs in a browser.
export {
  belgianHolidays,
  easterSunday,
  type Holiday,
  type HolidayException,
  holidayExceptions,
  type HolidayKind,
} from './opening-hours/belgian-holidays.ts';
export { brusselsDate, brusselsInstant, brusselsTime } from './opening-hours/brussels-time.ts';
export { addDays, dayOfWeek, daysBetween } from './opening-hours/calendar-date.ts';
export { currentVersion } from './opening-hours/current-version.ts';
export {
  describeDay,
  describeException,
  describeSlot,
  describeStretch,
  formatDate,
  formatTime,
} from './opening-hours/describe.ts';
export { describeNow, isOutOfUse, type NowDescription } from './opening-hours/describe-now.ts';
export { exceptionOn, isForOffice } from './opening-hours/exception-on.ts';
export { type ExceptionPeriod, exceptionPeriods } from './opening-hours/exception-periods.ts';
export { exceptionsWithin } from './opening-hours/exceptions-within.ts';
export { hoursOn } from './opening-hours/hours-on.ts';
export { hoursPeriods } from './opening-hours/hours-periods.ts';
export { hoursRunOutOn } from './opening-hours/hours-run-out-on.ts';
export { isOpenAt } from './opening-hours/is-open-at.ts';
export {
  nextOpening,
  type NextOpeningOptions,
  type Opening,
} from './opening-hours/next-opening.ts';
export { packHours, type PackedHours, unpackHours } from './opening-hours/pack-hours.ts';
export { slotEnd, slotRunningAt, sortSlots } from './opening-hours/slot-order.ts';
export type { DatedException, DayHours, HoursSource, OfficeHours } from './opening-hours/types.ts';
export { weekTable, type WeekTableRow } from './opening-hours/week-table.ts';

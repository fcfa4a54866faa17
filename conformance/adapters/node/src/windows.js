/**
 * The windows of set rules: whole months, quarters, ISO weeks or years of a period, or one window of another
 * kind.
 * @module
 */
import { addDays, addMonths, isoWeek, quarter, readDate, weekday } from './dates.js';

/** @typedef {{id: string, start: string, end: string}} Window */

const MONDAY = 1;

const LAST_DAY = '9999-12-31';

/**
 * First day of the calendar unit that a day is in, first day of the next one, its id; and the last day of the
 * calendar's last unit, where that is a whole one.
 */
const UNITS = {
  month: {
    first: (day) => `${day.slice(0, 7)}-01`,
    next: (first) => addMonths(first, 1),
    last: LAST_DAY,
    id: (first) => first.slice(0, 7),
  },
  quarter: {
    first: (day) => addMonths(`${day.slice(0, 7)}-01`, -((Number(day.slice(5, 7)) - 1) % 3)),
    next: (first) => addMonths(first, 3),
    id: quarter,
    last: LAST_DAY,
  },
  isoWeek: {
    first: (day) => addDays(day, MONDAY - weekday(readDate(day).number)),
    next: (first) => addDays(first, 7),
    id: isoWeek,
  },
  year: {
    first: (day) => `${day.slice(0, 4)}-01-01`,
    next: (first) => addMonths(first, 12),
    id: (first) => first.slice(0, 4),
    last: LAST_DAY,
  },
};

/**
 * @param {{first: Function, next: Function, id: Function}} unit
 * @param {{start: string, end: string}} period
 */
function whole(unit, { start, end }) {
  const windows = [];
  let first = unit.first(start);
  if (first !== undefined && first < start) first = unit.next(first);
  while (first !== undefined) {
    const next = unit.next(first);
    const last = next === undefined ? unit.last : addDays(next, -1);
    if (last === undefined || last > end) break;
    windows.push({ id: unit.id(first), start: first, end: last });
    first = next;
  }
  return windows;
}

/** @param {{start: string, end: string}} period @returns {Window} the one window that it is */
export const windowOf = ({ start, end }) => ({ id: `${start}/${end}`, start, end });

/**
 * @param {string|null} kind as in a rule
 * @param {{start: string, end: string}} period of the bundle
 * @param {string} asOf
 * @returns {(Window|null)[]} null: the rule knows no windows
 */
export function windowsOf(kind, period, asOf) {
  if (kind === null) return [null];
  if (kind === 'asOf') return [{ id: asOf, start: asOf, end: asOf }];
  if (period.end < period.start) return [];
  return kind === 'period' ? [windowOf(period)] : whole(UNITS[kind], period);
}

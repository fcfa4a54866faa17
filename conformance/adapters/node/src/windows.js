/**
 * The windows of set rules: whole months, quarters, ISO weeks or years of a period, or one window of another
 * kind.
 * @module
 */
import { addDays, addMonths, isoWeek, quarter, readDate, weekday } from './dates.js';

/** @typedef {{id: string, start: string, end: string}} Window */

const MONDAY = 1;

/** First day of the calendar unit that a day is in, first day of the next one, and its id. */
const UNITS = {
  month: {
    first: (day) => `${day.slice(0, 7)}-01`,
    next: (first) => addMonths(first, 1),
    id: (first) => first.slice(0, 7),
  },
  quarter: {
    first: (day) => addMonths(`${day.slice(0, 7)}-01`, -((Number(day.slice(5, 7)) - 1) % 3)),
    next: (first) => addMonths(first, 3),
    id: quarter,
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
    const last = next === undefined ? undefined : addDays(next, -1);
    if (last === undefined || last > end) break;
    windows.push({ id: unit.id(first), start: first, end: last });
    first = next;
  }
  return windows;
}

/**
 * @param {string|null} kind as in a rule
 * @param {{start: string, end: string}} period of the bundle
 * @param {string} asOf
 * @returns {(Window|null)[]} null: the rule knows no windows
 */
export function windowsOf(kind, period, asOf) {
  if (kind === null) return [null];
  if (kind === 'asOf') return [{ id: asOf, start: asOf, end: asOf }];
  if (kind === 'period') return [{ id: `${period.start}/${period.end}`, ...period }];
  return whole(UNITS[kind], period);
}

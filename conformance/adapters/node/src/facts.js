/**
 * What expressions ask beyond the record: code lists, names, divisions, working days.
 * @module
 */
import { addDays, dateOfDay, readDate, weekday } from './dates.js';
import { codeListOf } from './standard.js';

/**
 * @typedef {import('./standard.js').Standard} Standard
 * @typedef {import('./standard.js').Calendar} Calendar
 * @typedef {import('./cel/functions.js').Facts} Facts
 * @typedef {{workingDays?: {years: number[], holidays: string[], workdays: string[]},
 *   practiceScopeSpecialty?: Record<string, string>[]}} LocalData  as in a request of the protocol
 */

const SATURDAY = 6;

/** @param {Calendar} calendar @returns {(year: number) => string[]|undefined} */
function workingDaysOf(calendar) {
  const works = (day, number) =>
    calendar.workdays.has(day) || (weekday(number) < SATURDAY && !calendar.holidays.has(day));
  return (year) => {
    if (!calendar.years.has(year)) return undefined;
    const days = [];
    const first = readDate(`${String(year).padStart(4, '0')}-01-01`).number;
    for (let number = first; dateOfDay(number)?.startsWith(String(year).padStart(4, '0')); number += 1) {
      const day = dateOfDay(number);
      if (works(day, number)) days.push(day);
    }
    return days;
  };
}

/** @param {LocalData['workingDays']} given @returns {Calendar} */
const calendarOf = ({ years, holidays, workdays }) => ({
  years: new Set(years),
  holidays: new Set(holidays),
  workdays: new Set(workdays),
});

/** @param {import('./standard.js').CodeRow|undefined} row @returns {[string, string]|undefined} */
function spanOf(row) {
  if (!row) return undefined;
  const { since, deprecated_since: until } = row.columns;
  return [since, until === '' ? '' : addDays(until, -1)];
}

/**
 * The facts of a standard, with what a deployer supplies in place of what is shipped.
 * @param {Standard} standard
 * @param {LocalData} [local]
 * @returns {Facts}
 */
export function factsOf(standard, local = {}) {
  const lists = new Map(standard.codeLists);
  if (local.practiceScopeSpecialty) {
    lists.set('practice-scope-specialty', codeListOf(local.practiceScopeSpecialty, false));
  }
  const row = (list, code) => lists.get(list)?.rows.get(code);
  return {
    row: (list, code) => row(list, code)?.columns,
    names: (list, code) => row(list, code)?.names,
    workingDays: workingDaysOf(local.workingDays ? calendarOf(local.workingDays) : standard.calendar),
    division: (code) => spanOf(row('divisions', code)),
  };
}

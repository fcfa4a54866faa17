/**
 * The functions of the expression profile (schemas/cel-profile.md, section 6), but for byYear, which needs
 * paths.
 * @module
 */
import { addDays, addMonths, isDate, isoWeek, quarter, readDate, yearEnd } from '../dates.js';
import { institutionCode22, validOrganisationCode, validUscc } from '../identifiers.js';
import { textHoldsName } from '../names.js';
import { personalData } from '../personal-data.js';
import { equal, isInt, toInt, Unknown } from './values.js';

/**
 * What functions know beyond the data judged.
 * @typedef {object} Facts
 * @property {(list: string, code: string) => Record<string, string>|undefined} row  columns of a code
 * @property {(list: string, code: string) => string[]|undefined} names  names and synonyms of a code
 * @property {(year: number) => string[]|undefined} workingDays  undefined where the year is not covered
 * @property {(code: string) => [string, string]|undefined} division  first and last day in force, '' for none
 */

const INVALID_DATE = new Unknown('invalidDate');
const FARTHEST = 4_000_000;

/** @param {(list: (number|bigint)[]) => unknown} measure @returns {(list: (number|bigint)[]) => unknown} */
const ofSome = (measure) => (list) => (list.length === 0 ? new Unknown('emptyList') : measure(list));

/** @param {unknown[]} list @returns {unknown[]} */
const distinct = (list) => list.filter((item, at) => list.findIndex((other) => equal(other, item)) === at);

/** @param {number|bigint} count @returns {number} cut to what leaves the calendar anyway */
const steps = (count) => Math.max(-FARTHEST, Math.min(FARTHEST, Number(count)));

/** @param {string[]} ends two spans, first and last days @returns {number} */
function overlapDays(...ends) {
  const [from1, to1, from2, to2] = ends.map((end) => readDate(end).number);
  if (to1 < from1 || to2 < from2) return 0;
  return Math.max(0, Math.min(to1, to2) - Math.max(from1, from2) + 1);
}

/** @param {Facts} facts @param {string} from @param {string} to @returns {string[]|Unknown} */
function workingDays(facts, from, to) {
  const days = [];
  for (let year = readDate(from).year; year <= readDate(to).year; year += 1) {
    const ofYear = facts.workingDays(year);
    if (!ofYear) return new Unknown('localDataMissing');
    days.push(...ofYear.filter((day) => day >= from && day <= to));
  }
  return days;
}

/**
 * @param {Facts} facts
 * @param {string} list
 * @param {string} code
 * @param {string} column
 * @returns {string|Unknown}
 */
function lookup(facts, list, code, column) {
  const row = facts.row(list, code);
  if (!row) return new Unknown('unknownCode');
  return row[column] || new Unknown('missingColumn');
}

/** @param {Facts} facts @param {string} list @param {string} code @returns {number|Unknown} */
function rank(facts, list, code) {
  const cell = lookup(facts, list, code, 'rank');
  return typeof cell === 'string' ? Number(cell) : cell;
}

/** @param {Facts} facts @param {string} code @param {string} day @returns {boolean} */
function divisionExists(facts, code, day) {
  const span = facts.division(code);
  return span !== undefined && span[0] <= day && (span[1] === '' || day <= span[1]);
}

/**
 * @param {Facts} facts
 * @param {string} list
 * @param {string} code
 * @param {string} text
 * @returns {boolean|Unknown}
 */
function nameMatches(facts, list, code, text) {
  const names = facts.names(list, code);
  return names ? names.some((name) => textHoldsName(text, name)) : new Unknown('unknownCode');
}

/** @param {string} text @param {number|bigint} length @returns {string|Unknown} */
function prefix(text, length) {
  return length < 0 ? new Unknown('wrongType') : [...text].slice(0, Number(length)).join('');
}

const isText = (value) => typeof value === 'string';
const isBoundedList = (test) => (value) => Array.isArray(value) && value.every(test);
const LIST = { fits: Array.isArray };
const INTS = { fits: isBoundedList(isInt) };
const LISTS = { fits: isBoundedList(Array.isArray) };
const INT = { fits: isInt };
const TEXT = { fits: isText };
/** A text that must also be a real date. */
const DATE = { fits: isText, real: isDate };

/** @typedef {{fits: (value: unknown) => boolean, real?: (value: any) => boolean}} Parameter */

/** @type {Record<string, [Parameter[], Function]>} */
const FUNCTIONS = {
  size: [[LIST], (_, list) => list.length],
  sum: [[INTS], (_, list) => toInt(list.reduce((total, item) => total + BigInt(item), 0n))],
  max: [[INTS], (_, list) => ofSome(() => list.reduce((best, item) => (item > best ? item : best)))(list)],
  min: [[INTS], (_, list) => ofSome(() => list.reduce((best, item) => (item < best ? item : best)))(list)],
  distinct: [[LIST], (_, list) => distinct(list)],
  flatten: [[LISTS], (_, list) => list.flat(1)],
  date: [[DATE], (_, day) => day],
  isDate: [[TEXT], (_, text) => isDate(text)],
  year: [[DATE], (_, day) => readDate(day).year],
  month: [[DATE], (_, day) => readDate(day).month],
  addMonths: [[DATE, INT], (_, day, count) => addMonths(day, steps(count)) ?? INVALID_DATE],
  addDays: [[DATE, INT], (_, day, count) => addDays(day, steps(count)) ?? INVALID_DATE],
  daysBetween: [[DATE, DATE], (_, from, to) => readDate(to).number - readDate(from).number],
  overlapDays: [[DATE, DATE, DATE, DATE], (_, ...ends) => overlapDays(...ends)],
  isoWeek: [[DATE], (_, day) => isoWeek(day)],
  quarter: [[DATE], (_, day) => quarter(day)],
  yearMonth: [[DATE], (_, day) => day.slice(0, 7)],
  yearEnd: [[INT], (_, year) => yearEnd(Number(year)) ?? INVALID_DATE],
  workingDays: [[DATE, DATE], workingDays],
  lookup: [[TEXT, TEXT, TEXT], lookup],
  rank: [[TEXT, TEXT], rank],
  isCode: [[TEXT, TEXT], (facts, list, code) => facts.row(list, code) !== undefined],
  divisionExists: [[TEXT, DATE], divisionExists],
  prefix: [[TEXT, INT], (_, text, length) => prefix(text, length)],
  startsWith: [[TEXT, TEXT], (_, text, start) => text.startsWith(start)],
  nameMatches: [[TEXT, TEXT, TEXT], nameMatches],
  validUscc: [[TEXT], (_, text) => validUscc(text)],
  validOrganisationCode: [[TEXT], (_, text) => validOrganisationCode(text)],
  validInstitutionCode22: [[TEXT], (_, text) => institutionCode22(text) === 'valid'],
  personalData: [[TEXT], (_, text) => personalData(text)],
};

/**
 * Calls a function with values of which none is an error.
 * @param {string} name a function of the profile
 * @param {unknown[]} args
 * @param {Facts} facts
 * @returns {unknown} a value, or an Unknown
 */
export function callFunction(name, args, facts) {
  const [parameters, body] = FUNCTIONS[name];
  if (!parameters.every(({ fits }, at) => fits(args[at]))) return new Unknown('wrongType');
  if (!parameters.every(({ real }, at) => !real || real(args[at]))) return INVALID_DATE;
  return body(facts, ...args);
}

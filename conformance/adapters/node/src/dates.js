/**
 * Calendar arithmetic on texts `YYYY-MM-DD`, years 1 to 9999, Gregorian throughout.
 * @module
 */

const FORM = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const DAY = 86_400_000;
const MONTHS_OF_YEAR = 12;

/**
 * @param {number} year
 * @param {number} month from 1
 * @param {number} day
 * @returns {number} days since 1970-01-01
 */
function dayNumber(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY;
}

/** @param {number} number @param {number} width @returns {string} */
const digits = (number, width) => String(number).padStart(width, '0');

/**
 * @param {number} number days since 1970-01-01
 * @returns {string|undefined} undefined outside the years 1 to 9999
 */
export function dateOfDay(number) {
  const date = new Date(number * DAY);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return undefined;
  return `${digits(year, 4)}-${digits(date.getUTCMonth() + 1, 2)}-${digits(date.getUTCDate(), 2)}`;
}

/**
 * @param {string} text
 * @returns {{year: number, month: number, day: number, number: number}|undefined} undefined for no real date
 */
export function readDate(text) {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  if (year < 1 || month < 1 || month > MONTHS_OF_YEAR || day < 1) return undefined;
  const number = dayNumber(year, month, day);
  return dateOfDay(number) === text ? { year, month, day, number } : undefined;
}

/** @param {string} text @returns {boolean} */
export const isDate = (text) => readDate(text) !== undefined;

/** @param {string} text a real date @param {number} days @returns {string|undefined} */
export const addDays = (text, days) => dateOfDay(readDate(text).number + days);

/**
 * @param {string} text a real date
 * @param {number} months
 * @returns {string|undefined} the day cut to the month's last
 */
export function addMonths(text, months) {
  const { year, month, day } = readDate(text);
  const count = year * MONTHS_OF_YEAR + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / MONTHS_OF_YEAR), (count % MONTHS_OF_YEAR) + 1];
  if (toYear < 1 || toYear > 9999) return undefined;
  const last = new Date(dayNumber(toYear, toMonth + 1, 0) * DAY).getUTCDate();
  return dateOfDay(dayNumber(toYear, toMonth, Math.min(day, last)));
}

/** @param {number} year @returns {string|undefined} its last day, where the calendar has the year */
export const yearEnd = (year) => (year < 1 || year > 9999 ? undefined : `${digits(year, 4)}-12-31`);

/** @param {number} number days since 1970-01-01 @returns {number} 1 for Monday to 7 for Sunday */
export const weekday = (number) => ((((number + 3) % 7) + 7) % 7) + 1;

/** @param {string} text a real date @returns {string} such as 2025-W01 */
export function isoWeek(text) {
  const { number } = readDate(text);
  const thursday = number - weekday(number) + 4;
  const year = new Date(thursday * DAY).getUTCFullYear();
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${digits(year, 4)}-W${digits(week, 2)}`;
}

/** @param {string} text a real date @returns {string} such as 2025-Q2 */
export const quarter = (text) => `${text.slice(0, 4)}-Q${Math.ceil(Number(text.slice(5, 7)) / 3)}`;

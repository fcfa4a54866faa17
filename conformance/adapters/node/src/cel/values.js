/**
 * Values of the expression language: integers (a JavaScript number where it is exact, else a bigint),
 * booleans,
 * strings, lists and maps; and errors as values.
 * @module
 */

/** Reasons, the one that counts first (schemas/cel-profile.md, section 5). */
const REASONS = [
  'missing',
  'unknownCode',
  'missingColumn',
  'localDataMissing',
  'invalidDate',
  'emptyList',
  'overflow',
  'wrongType',
];
const MAX_INT = 2n ** 63n - 1n;
const MIN_INT = -(2n ** 63n);

/** An error, or what is missing, as the value of an expression. */
export class Unknown {
  /**
   * @param {string} reason
   * @param {string[]} [missing] paths
   */
  constructor(reason, missing = []) {
    this.reason = reason;
    this.missing = missing;
  }
}

/** @param {unknown} value @returns {value is Unknown} */
export const isUnknown = (value) => value instanceof Unknown;

/**
 * Puts errors together: the first reason counts, all paths are kept once and sorted.
 * @param {Unknown[]} errors at least one
 * @returns {Unknown}
 */
export function together(errors) {
  if (errors.length === 1) return errors[0];
  const reasons = new Set(errors.map((error) => error.reason));
  const paths = new Set(errors.flatMap((error) => error.missing));
  return new Unknown(
    REASONS.find((reason) => reasons.has(reason)),
    [...paths].sort(compareTexts),
  );
}

/** @param {unknown} value @returns {value is number|bigint} */
export const isInt = (value) => typeof value === 'bigint' || Number.isInteger(value);

/** @param {unknown} value @returns {value is Record<string, any>} */
export const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {bigint} value @returns {number|bigint|Unknown} */
export function toInt(value) {
  if (value > MAX_INT || value < MIN_INT) return new Unknown('overflow');
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}

/** @param {unknown} left @param {unknown} right @returns {boolean} equality that knows no conversion */
export function equal(left, right) {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, at) => equal(item, right[at]));
  }
  if (!isMap(left) || !isMap(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && equal(left[name], right[name]))
  );
}

/** @param {string} left @param {string} right @returns {number} order by code points, as sort takes it */
export function compareTexts(left, right) {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    if (left.charCodeAt(at) !== right.charCodeAt(at)) {
      // A difference inside a surrogate pair is at the second half: its first half decides nothing.
      return orderOfUnit(left.charCodeAt(at)) - orderOfUnit(right.charCodeAt(at));
    }
  }
  return left.length - right.length;
}

/**
 * @param {number} unit
 * @returns {number} its place among code points: surrogates come after all other units
 */
const orderOfUnit = (unit) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

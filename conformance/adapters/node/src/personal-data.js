/**
 * Finds identity numbers and mobile numbers in texts (schemas/cel-profile.md, section 6, personalData).
 * @module
 */
import { isDate } from './dates.js';

/** Looks ahead only, so that numbers are found that begin within what may be another. */
const IDENTITY = /(?<![0-9A-Za-z])(?=((?:[0-9][ -]?){17}[0-9Xx])(?![0-9A-Za-z]))/g;
const IDENTITY_FORM = /^[1-8][0-9]{5}(18|19|20)/;
const MOBILE = /(?<![0-9A-Za-z])(?:(?:\+|00)?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9A-Za-z])/;
const FULL_WIDTH = /[０-９Ｘｘ＋－\u3000]/g;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** @param {string} text 18 characters @returns {boolean} check digit and birth date are right (GB 11643) */
function isIdentityNumber(text) {
  const born = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return IDENTITY_FORM.test(text) && isDate(born) && CHECKS[sum % 11] === text[17].toUpperCase();
}

/**
 * @param {string} text
 * @returns {'IDENTITY_NUMBER'|'MOBILE_NUMBER'|''}
 */
export function personalData(text) {
  const plain = text.replace(FULL_WIDTH, (character) => character.normalize('NFKC'));
  const identities = [...plain.matchAll(IDENTITY)].map(([, found]) => found.replace(/[ -]/g, ''));
  if (identities.some(isIdentityNumber)) return 'IDENTITY_NUMBER';
  return MOBILE.test(plain) ? 'MOBILE_NUMBER' : '';
}

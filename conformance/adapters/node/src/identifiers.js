/**
 * Check characters of the unified social credit code (GB 32100-2015), the organisation code (GB 11714-1997)
 * and the
 * 22-character institution code (WS 218-2002).
 * @module
 */

const USCC_FORM = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const USCC_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_FORM = /^[0-9A-Z]{8}[0-9X]$/;
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ORGANISATION_CHECKS = '0123456789X';
const INSTITUTION_FORM = /^[0-9A-Z]{9}[0-9]{6}[0-9]{2}[A-R][0-9]{3}[129]$/;

/**
 * @param {string} text
 * @param {number[]} weights
 * @param {(character: string) => number} value
 * @returns {number}
 */
const weighted = (text, weights, value) =>
  weights.reduce((sum, weight, at) => sum + weight * value(text[at]), 0);

/** @param {string} text @returns {boolean} */
export function validUscc(text) {
  if (!USCC_FORM.test(text)) return false;
  const sum = weighted(text, USCC_WEIGHTS, (character) => USCC_CHARACTERS.indexOf(character));
  return USCC_CHARACTERS[(31 - (sum % 31)) % 31] === text[17];
}

/** @param {string} text @returns {boolean} */
export function validOrganisationCode(text) {
  if (!ORGANISATION_FORM.test(text)) return false;
  const sum = weighted(text, ORGANISATION_WEIGHTS, (character) => Number.parseInt(character, 36));
  return ORGANISATION_CHECKS[(11 - (sum % 11)) % 11] === text[8];
}

/**
 * @param {string} text
 * @returns {'valid'|'local'|'invalid'} local where only the check of the first nine characters fails
 */
export function institutionCode22(text) {
  if (!INSTITUTION_FORM.test(text)) return 'invalid';
  return validOrganisationCode(text.slice(0, 9)) ? 'valid' : 'local';
}

/**
 * Names for what stands where JSON has something else (schemas/meta/findings/syntax.json).
 * @module
 */

const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const NOT_FINITE = /^(NaN|nan|Infinity|infinity|Inf|inf)$/;
const LITERAL = /^(true|false|null|none|nil|undefined|yes|no)$/i;
const UNUSUAL_BLANK = /[\v\f\u0085\u00a0\u1680\u180e\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;
const LOOKS_LIKE = { '“': '"', '”': '"', '„': '"', '「': '"', '」': '"', '、': ',', '【': '[', '】': ']' };
const SIGNS = '{}[]":,-0123456789';
const FULL_WIDTH = /[‘-”、。「-】！-～￥]/;

/** @param {string} text @param {number} at @returns {string} the word there, '' for none */
function wordAt(text, at) {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

/** @param {string} character @returns {boolean} one that RFC 7493 excludes */
export function isNoncharacter(character) {
  const code = character.codePointAt(0);
  return (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe;
}

/** @param {string} text @param {number} at @returns {string|undefined} what may stand wrongly anywhere */
function anywhere(text, at) {
  const next = text[at] ?? '';
  if (next === '') return 'SYNTAX-TRUNCATED';
  const pair = text.slice(at, at + 2);
  if (next === '#' || pair === '//' || pair === '/*' || text.startsWith('<!--', at)) return 'SYNTAX-COMMENT';
  if (UNUSUAL_BLANK.test(next)) return 'SYNTAX-SPACE';
  return FULL_WIDTH.test(next) && SIGNS.includes(halfWidth(next)) ? 'SYNTAX-FULLWIDTH' : undefined;
}

/** @param {string} character @returns {string} what is typed for it on a keyboard set to half width */
const halfWidth = (character) => LOOKS_LIKE[character] ?? character.normalize('NFKC');

/** @param {string} text @param {number} at @returns {string} what is wrong where a value should stand */
export function badValue(text, at) {
  const general = anywhere(text, at);
  if (general) return general;
  if (text[at] === "'") return 'SYNTAX-SINGLE-QUOTE';
  const word = wordAt(text, at);
  const isLast = at + word.length === text.length;
  if (isLast && ['true', 'false', 'null'].some((literal) => literal.startsWith(word)))
    return 'SYNTAX-TRUNCATED';
  if (NOT_FINITE.test(word)) return 'SYNTAX-NOT-FINITE';
  if (LITERAL.test(word)) return 'SYNTAX-LITERAL';
  if (word !== '') return 'SYNTAX-UNQUOTED-VALUE';
  if (text[at] === '}' || text[at] === ']') return 'SYNTAX-BRACKET';
  return 'SYNTAX-UNEXPECTED';
}

/** @param {string} text @param {number} at @returns {string} what is wrong where a property name should stand */
export function badKey(text, at) {
  const general = anywhere(text, at);
  if (general) return general;
  if (text[at] === "'") return 'SYNTAX-SINGLE-QUOTE';
  if (text[at] === ',') return 'SYNTAX-EXTRA-COMMA';
  if (text[at] === ']') return 'SYNTAX-BRACKET';
  return wordAt(text, at) !== '' || /[-0-9]/.test(text[at]) ? 'SYNTAX-UNQUOTED-KEY' : 'SYNTAX-UNEXPECTED';
}

/** @param {string} text @param {number} at @returns {string} what is wrong where a colon should stand */
export const badColon = (text, at) => anywhere(text, at) ?? 'SYNTAX-MISSING-COLON';

/**
 * What is wrong after a value, where a comma or the closing bracket should stand.
 * @param {string} text
 * @param {number} at
 * @param {number} before  where the value ended
 * @returns {string}
 */
export function betweenValues(text, at, before) {
  const next = text[at] ?? '';
  const afterString = text[before - 1] === '"' && at === before;
  if (afterString && (wordAt(text, at) !== '' || /[0-9]/.test(next))) return 'SYNTAX-QUOTE-IN-STRING';
  const general = anywhere(text, at);
  if (general) return general;
  if (next === '}' || next === ']') return 'SYNTAX-BRACKET';
  return /["'{[\-0-9]/.test(next) || wordAt(text, at) !== '' ? 'SYNTAX-MISSING-COMMA' : 'SYNTAX-UNEXPECTED';
}

/** @param {string} text @param {number} at @returns {string} what is wrong after the data */
export function afterRoot(text, at) {
  const general = anywhere(text, at);
  if (general) return general;
  if (text[at] === '}' || text[at] === ']') return 'SYNTAX-EXTRA-BRACKET';
  return /["{[]/.test(text[at]) ? 'SYNTAX-SEVERAL-VALUES' : 'SYNTAX-TRAILING';
}

/**
 * @param {string} text from its first character that is no white space
 * @returns {string|undefined} what it is instead
 */
export function notJson(text) {
  if (/^<(!doctype\s+html|html)/i.test(text)) return 'SYNTAX-HTML';
  if (text.startsWith('<') && !text.startsWith('<!--')) return 'SYNTAX-XML';
  if (/^[[{"]/.test(text)) return undefined;
  const [first, second = ''] = text.split(/\r?\n/, 2);
  const separators = (line) => line.split(/[,;\t]/).length;
  if (separators(first) > 1 && separators(first) === separators(second)) return 'SYNTAX-CSV';
  const value = /^(true|false|null|-?[0-9])/.test(text);
  return value || anywhere(text, 0) || /[',]/.test(text[0]) ? undefined : 'SYNTAX-NOT-JSON';
}

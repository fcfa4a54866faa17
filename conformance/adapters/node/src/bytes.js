/**
 * From bytes to text: UTF-8 without a byte order mark, and names for everything else that is sent instead.
 * @module
 */

/** First bytes of files that are no text. @type {[string, number[]][]} */
const SIGNATURES = [
  ['SYNTAX-SPREADSHEET', [0x50, 0x4b, 0x03, 0x04]],
  ['SYNTAX-SPREADSHEET-OLD', [0xd0, 0xcf, 0x11, 0xe0]],
  ['SYNTAX-PDF', [0x25, 0x50, 0x44, 0x46]],
  ['SYNTAX-IMAGE', [0x89, 0x50, 0x4e, 0x47]],
  ['SYNTAX-IMAGE', [0xff, 0xd8, 0xff]],
  ['SYNTAX-IMAGE', [0x47, 0x49, 0x46, 0x38]],
  ['SYNTAX-IMAGE', [0x42, 0x4d]],
  ['SYNTAX-IMAGE', [0x49, 0x49, 0x2a, 0x00]],
  ['SYNTAX-IMAGE', [0x4d, 0x4d, 0x00, 0x2a]],
  ['SYNTAX-COMPRESSED', [0x1f, 0x8b]],
  ['SYNTAX-COMPRESSED', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['SYNTAX-COMPRESSED', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['SYNTAX-COMPRESSED', [0x42, 0x5a, 0x68]],
  ['SYNTAX-COMPRESSED', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['SYNTAX-COMPRESSED', [0x28, 0xb5, 0x2f, 0xfd]],
  ['SYNTAX-ENCODING-UTF32', [0xff, 0xfe, 0x00, 0x00]],
  ['SYNTAX-ENCODING-UTF32', [0x00, 0x00, 0xfe, 0xff]],
  ['SYNTAX-ENCODING-UTF16', [0xff, 0xfe]],
  ['SYNTAX-ENCODING-UTF16', [0xfe, 0xff]],
  ['SYNTAX-BOM', [0xef, 0xbb, 0xbf]],
];
/**
 * Where the zero bytes stand in the first eight bytes of JSON text without a byte order mark.
 * @type {[string, RegExp][]}
 */
const ZEROS = [
  ['SYNTAX-ENCODING-UTF32', /^(.000.000|000.000.)$/],
  ['SYNTAX-ENCODING-UTF16', /^(.0.0|0.0.)/],
];
/** A character beyond the basic plane as two encoded surrogates. */
const CESU8 = /\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]/;
const MAX_CONTROL_SHARE = 0.05;

/** @param {Buffer} bytes @returns {string|undefined} */
function signature(bytes) {
  const known = SIGNATURES.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (known) return known[0];
  const zeros = [...bytes.subarray(0, 8)].map((byte) => (byte === 0 ? '0' : '.')).join('');
  return ZEROS.find(([, form]) => form.test(zeros))?.[0];
}

/**
 * @param {string} encoding
 * @param {Buffer} bytes
 * @returns {string|undefined} undefined where it is not so encoded
 */
function decode(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw error;
  }
}

/** @param {Buffer} bytes no UTF-8 @returns {string} */
function whyNotUtf8(bytes) {
  const isControl = (byte) => byte < 0x20 && ![0x09, 0x0a, 0x0d].includes(byte);
  if (bytes.filter(isControl).length > bytes.length * MAX_CONTROL_SHARE) return 'SYNTAX-BINARY';
  if (CESU8.test(bytes.toString('latin1'))) return 'SYNTAX-ENCODING-CESU8';
  const chinese = decode('gb18030', bytes);
  return chinese !== undefined && /\p{Script=Han}/u.test(chinese)
    ? 'SYNTAX-ENCODING-GBK'
    : 'SYNTAX-ENCODING-UTF8';
}

/**
 * @param {Buffer} bytes
 * @returns {{text: string} | {ruleId: string}} the text, or what is wrong with the bytes
 */
export function readBytes(bytes) {
  if (bytes.length === 0) return { ruleId: 'SYNTAX-EMPTY' };
  const foreign = signature(bytes);
  if (foreign) return { ruleId: foreign };
  const text = decode('utf-8', bytes);
  if (text === undefined) return { ruleId: whyNotUtf8(bytes) };
  return text.includes('\0') && !/^\s*[[{]/.test(text) ? { ruleId: 'SYNTAX-BINARY' } : { text };
}

/**
 * From bytes to a record or a bundle: JSON, or NDJSON with the header of a bundle in its first line.
 * @module
 */
import { readBytes } from './bytes.js';
import { isMap } from './cel/values.js';
import { readCounted, SyntaxFault } from './ijson.js';
import { child } from './pointers.js';

/**
 * @typedef {{ruleId: string, pointer: string}} Finding
 * @typedef {{record: unknown} | {header: unknown, records: unknown[], findings: Finding[]}
 *   | {findings: Finding[]}} Payload  findings alone: it cannot be read
 */

const PARTS = ['header', 'records'];
/** Limits of a record and of a line of NDJSON, and of a bundle in JSON. */
const RECORD = { bytes: 8_388_608, values: 1_000_000 };
const BUNDLE = { bytes: 67_108_864, values: 20_000_000 };

/**
 * @param {{bytes: number, values: number}} limits
 * @param {string} text
 * @returns {{value: unknown, count: number}}
 * @throws {SyntaxFault}
 */
function readWithin(limits, text) {
  if (Buffer.byteLength(text) > limits.bytes) throw new SyntaxFault('SYNTAX-LIMIT-BYTES', '');
  return readCounted(text, limits.values);
}

/** @param {string} line @returns {any} its value, where it is the header of a bundle */
function headerIn(line) {
  try {
    const { value } = readWithin(RECORD, line);
    return isMap(value) && value.recordType === 'bundle' ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxFault) return undefined;
    throw error;
  }
}

/**
 * @param {string} line
 * @param {string} pointer
 * @returns {unknown}
 * @throws {SyntaxFault} its pointer in the bundle
 */
function readLine(line, pointer) {
  try {
    return readWithin(RECORD, line).value;
  } catch (error) {
    if (error instanceof SyntaxFault) throw new SyntaxFault(error.ruleId, pointer + error.pointer);
    throw error;
  }
}

/** @param {unknown} value @returns {Payload} */
function recordOrBundle(value) {
  if (!isMap(value) || !PARTS.every((part) => Object.hasOwn(value, part))) return { record: value };
  const { header, records } = value;
  const findings = Object.keys(value)
    .filter((name) => !PARTS.includes(name))
    .map((name) => ({ ruleId: 'BUNDLE-UNKNOWN-NAME', pointer: child('', name) }));
  if (isMap(header) && ![undefined, null, 'bundle'].includes(header.recordType)) {
    findings.push({ ruleId: 'BUNDLE-HEADER', pointer: '/header/recordType' });
  }
  if (!Array.isArray(records)) findings.push({ ruleId: 'BUNDLE-RECORDS', pointer: '/records' });
  return { header, records, findings };
}

/** @param {string} text no NDJSON @returns {Payload} @throws {SyntaxFault} */
function readWhole(text) {
  const { value, count } = readWithin(BUNDLE, text);
  const payload = recordOrBundle(value);
  if (!('record' in payload)) return payload;
  if (Buffer.byteLength(text) > RECORD.bytes) throw new SyntaxFault('SYNTAX-LIMIT-BYTES', '');
  if (count > RECORD.values) throw new SyntaxFault('SYNTAX-LIMIT-VALUES', '');
  return payload;
}

/** @param {string} text @returns {Payload} NDJSON where the first line is a header @throws {SyntaxFault} */
function readText(text) {
  const [first = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const header = headerIn(first);
  if (header === undefined) return readWhole(text);
  return { header, records: lines.map((line, at) => readLine(line, `/records/${at}`)), findings: [] };
}

/**
 * @param {Buffer} bytes
 * @returns {Payload}
 */
export function readPayload(bytes) {
  const read = readBytes(bytes);
  if ('ruleId' in read) return { findings: [{ ruleId: read.ruleId, pointer: '' }] };
  try {
    return readText(read.text);
  } catch (error) {
    if (error instanceof SyntaxFault) return { findings: [{ ruleId: error.ruleId, pointer: error.pointer }] };
    throw error;
  }
}

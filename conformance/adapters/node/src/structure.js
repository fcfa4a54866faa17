/**
 * Structure: JSON Schema by ajv, its errors as findings of schemas/meta/findings/structure.json.
 * @module
 */
import { Ajv } from 'ajv';

import { isMap } from './cel/values.js';
import { isDate } from './dates.js';
import { child } from './pointers.js';

/**
 * @typedef {import('./standard.js').Standard} Standard
 * @typedef {import('./faults.js').Fault} Fault
 * @typedef {(record: unknown) => Fault[]} Validate
 */

const DATE_PATTERN = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';
const LOOSE_DATE = /^([0-9]{4})[-/.年]?([0-9]{1,2})[-/.月]?([0-9]{1,2})日?(T.*)?$/;
const BOOLEAN_WORD = /^(true|false|yes|no|y|n|t|f|是|否|有|无|0|1)$/i;
const NUMBER_WORD = /^\s*[-+]?[0-9０-９,，]+(\.[0-9]+)?\s*$/;
const BY_KEYWORD = {
  required: 'STRUCT-REQUIRED',
  minimum: 'STRUCT-TOO-SMALL',
  maximum: 'STRUCT-TOO-LARGE',
  minLength: 'STRUCT-TOO-SHORT',
  maxLength: 'STRUCT-TOO-LONG',
  minItems: 'STRUCT-TOO-FEW',
  maxItems: 'STRUCT-TOO-MANY',
  uniqueItems: 'STRUCT-NOT-UNIQUE',
  enum: 'STRUCT-NOT-ALLOWED',
  const: 'STRUCT-NOT-ALLOWED',
};

/** Where one of these is found, nothing else is said of the value. */
const EXPLAIN = [
  'STRUCT-NULL',
  'STRUCT-TYPE',
  'STRUCT-NUMBER-AS-TEXT',
  'STRUCT-TEXT-AS-NUMBER',
  'STRUCT-FRACTION',
  'STRUCT-BOOLEAN-AS-TEXT',
  'STRUCT-FULL-WIDTH',
  'STRUCT-DATE-FORMAT',
];

/** @param {string} one @param {string} other @returns {number} letters to change, add, drop or swap */
function distance(one, other) {
  let rows = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const exchange = swapped ? rows[0][j - 2] + 1 : Infinity;
      row.push(Math.min(rows[1][j] + 1, row[j - 1] + 1, rows[1][j - 1] + same, exchange));
    }
    rows = [rows[1], row];
  }
  return rows[1][other.length];
}

/**
 * @param {string} name
 * @param {string[]} candidates
 * @returns {boolean} whether it is one of them, misspelt
 */
function isMisspelling(name, candidates) {
  const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return candidates.some(
    (candidate) =>
      plain(candidate) === plain(name) ||
      distance(candidate, name) <= Math.min(2, Math.floor(candidate.length / 4)),
  );
}

/** @param {string} type wanted @param {unknown} value @returns {string} */
function typeFault(type, value) {
  if (value === null) return 'STRUCT-NULL';
  const found = typeof value;
  if (type === 'integer' && found === 'number') return 'STRUCT-FRACTION';
  if (type === 'integer' && NUMBER_WORD.test(String(value)) && found === 'string')
    return 'STRUCT-NUMBER-AS-TEXT';
  if (type === 'string' && found === 'number') return 'STRUCT-TEXT-AS-NUMBER';
  const isWord = ['string', 'number'].includes(found) && BOOLEAN_WORD.test(String(value).trim());
  return type === 'boolean' && isWord ? 'STRUCT-BOOLEAN-AS-TEXT' : 'STRUCT-TYPE';
}

/** @param {string} text @returns {boolean} a date, written in another way */
function isOtherDate(text) {
  const match = LOOSE_DATE.exec(text.normalize('NFKC').replace(/\s/g, ''));
  return match !== null && isDate(`${match[1]}-${match[2].padStart(2, '0')}-${match[3].padStart(2, '0')}`);
}

/** @param {string} pattern @param {string} value @returns {string} */
function patternFault(pattern, value) {
  if (pattern === DATE_PATTERN && isOtherDate(value)) return 'STRUCT-DATE-FORMAT';
  const mended = value.normalize('NFKC').trim().toUpperCase();
  return new RegExp(pattern, 'u').test(mended) ? 'STRUCT-FULL-WIDTH' : 'STRUCT-PATTERN';
}

/** @param {import('ajv').ErrorObject} error @returns {Fault} */
function faultOf({ keyword, instancePath, params, data: value, parentSchema }) {
  const data = /** @type {any} */ (value);
  if (keyword === 'additionalProperties') {
    const name = params.additionalProperty;
    const candidates = Object.keys(parentSchema.properties ?? {}).filter(
      (known) => !Object.hasOwn(data, known),
    );
    const pointer = child(instancePath, name);
    const ruleId = isMisspelling(name, candidates) ? 'STRUCT-MISSPELT-NAME' : 'STRUCT-UNKNOWN-NAME';
    return { ruleId, pointer, place: pointer };
  }
  if (keyword === 'required') {
    return {
      ruleId: BY_KEYWORD.required,
      pointer: instancePath,
      place: child(instancePath, params.missingProperty),
    };
  }
  const here = (ruleId) => ({ ruleId, pointer: instancePath, place: instancePath });
  if (keyword === 'type') return here(typeFault(params.type, data));
  if (keyword === 'pattern') return here(patternFault(params.pattern, data));
  return here(BY_KEYWORD[keyword] ?? 'STRUCT-KEYWORD');
}

/** @param {Fault[]} faults @returns {Fault[]} without what says of one value again that it is wrong */
function once(faults) {
  const key = ({ ruleId, place }) => `${ruleId} ${place}`;
  const explained = new Set(
    faults.filter(({ ruleId }) => EXPLAIN.includes(ruleId)).map(({ place }) => place),
  );
  const kept = faults.filter(({ ruleId, place }) => EXPLAIN.includes(ruleId) || !explained.has(place));
  return [...new Map(kept.map((fault) => [key(fault), fault])).values()];
}

/**
 * The validators of one version, compiled when first used.
 * @param {Standard} standard
 * @returns {(recordType: string) => Validate}
 */
export function validators(standard) {
  const ajv = new Ajv({ allErrors: true, strict: false, verbose: true, validateFormats: false });
  for (const schema of standard.schemas.values()) ajv.addSchema(schema);
  return (recordType) => {
    const validate = ajv.getSchema(standard.schemas.get(recordType).$id);
    return (record) => (validate(record) ? [] : once(validate.errors.map(faultOf)));
  };
}

/** @param {Record<string, any>} value @param {string} name @returns {unknown} */
const ownValue = (value, name) => (Object.hasOwn(value, name) ? value[name] : undefined);

/**
 * What a record declares of itself.
 * @param {unknown} record
 * @param {Set<string>} recordTypes
 * @param {Set<string>} versions
 * @returns {{ruleId: string, pointer: string}[]} empty where both are known
 */
export function declarationFaults(record, recordTypes, versions) {
  if (!isMap(record)) return [{ ruleId: 'STRUCT-NOT-A-RECORD', pointer: '' }];
  /** @type {[string, string, Set<unknown>][]} */
  const declared = [
    ['recordType', 'STRUCT-RECORD-TYPE', recordTypes],
    ['standardVersion', 'STRUCT-VERSION', versions],
  ];
  return declared.flatMap(([name, ruleId, known]) => {
    const value = ownValue(record, name);
    if (value === undefined) return [{ ruleId: `${ruleId}-MISSING`, pointer: '' }];
    if (value === null) return [{ ruleId: 'STRUCT-NULL', pointer: `/${name}` }];
    return known.has(value) ? [] : [{ ruleId: `${ruleId}-UNKNOWN`, pointer: `/${name}` }];
  });
}

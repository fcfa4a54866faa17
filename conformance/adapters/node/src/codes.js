/**
 * Codes: every bound place looked up in its list as of the record's reference date.
 * @module
 */
import { isMap } from './cel/values.js';
import { child } from './pointers.js';

/** @typedef {{value: unknown, pointer: string}} Found */

/** @param {Found[]} from @param {string} step @returns {Found[]} */
function descend(from, step) {
  if (step === '*') {
    return from.flatMap(({ value, pointer }) =>
      Array.isArray(value) ? value.map((item, at) => ({ value: item, pointer: child(pointer, at) })) : [],
    );
  }
  return from
    .filter(({ value }) => isMap(value) && Object.hasOwn(value, step))
    .map(({ value, pointer }) => ({ value: value[step], pointer: child(pointer, step) }));
}

/**
 * @param {import('./standard.js').CodeRow|undefined} row
 * @param {boolean} open
 * @param {string|undefined} reference
 */
function codeFault(row, open, reference) {
  if (!row) return open ? 'CODE-UNKNOWN-OPEN' : 'CODE-UNKNOWN';
  const { since, deprecated_since: until } = row.columns;
  if (reference === undefined) return undefined;
  if (since && reference < since) return 'CODE-NOT-YET';
  return until && until <= reference ? 'CODE-DEPRECATED' : undefined;
}

/**
 * @param {import('./standard.js').Standard} standard
 * @param {import('./record-rules.js').Subject} subject
 * @returns {{ruleId: string, pointer: string}[]} pointers within the record
 */
export function codeFindings(standard, { record, reference }) {
  return standard.bindings
    .filter(({ recordType }) => recordType === record.recordType)
    .flatMap((binding) => {
      const { rows } = standard.codeLists.get(binding.codelist);
      if (rows.size === 0) return [];
      const found = binding.path
        .split('/')
        .slice(1)
        .reduce(descend, [{ value: record, pointer: '' }]);
      return found
        .filter(({ value }) => typeof value === 'string')
        .map(({ value, pointer }) => ({
          ruleId: codeFault(rows.get(value), binding.open, reference),
          pointer,
        }))
        .filter(({ ruleId }) => ruleId !== undefined);
    });
}

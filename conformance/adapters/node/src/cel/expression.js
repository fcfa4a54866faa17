/**
 * Expressions ready for use: parsed and checked once, evaluated often.
 * @module
 */
import { check } from './check.js';
import { evaluate } from './evaluate.js';
import { parse } from './parse.js';
import { pathsRead } from './reads.js';

/**
 * @typedef {import('./functions.js').Facts} Facts
 * @typedef {object} Expression
 * @property {(variables: Record<string, unknown>, facts: Facts, paths?: WeakMap<object, string>) => unknown}
 *   evaluate
 *   gives a value, or an Unknown
 * @property {string[]} reads  the paths it reads, such as `record.staff.staffTotal` and `item.rows[].n`
 */

/**
 * Parses and checks an expression.
 * @param {string} text
 * @returns {Expression}
 * @throws {import('./parse.js').Refused} where the profile refuses it
 */
export function compile(text) {
  const node = parse(text);
  check(node);
  return {
    evaluate: (variables, facts, paths) => evaluate(node, variables, facts, paths),
    reads: pathsRead(node),
  };
}

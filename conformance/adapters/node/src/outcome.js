/**
 * The outcome of a rule at one place, and of several places together (schemas/README.md, Outcomes).
 * @module
 */
import { isUnknown, together, Unknown } from './cel/values.js';

/**
 * @typedef {'pass'|'fail'|'notApplicable'|'exempt'|'notYetDue'|'notEvaluable'|'engineError'} Name
 * @typedef {{outcome: Name, reason?: string, missing?: string[], readings?: Record<string, Name>}} Outcome
 * @typedef {import('./cel/expression.js').Expression} Expression
 * @typedef {(expression: Expression) => unknown} Evaluate
 */

/** Of several outcomes the first that occurs counts. @type {Name[]} */
const PRECEDENCE = ['engineError', 'fail', 'notEvaluable', 'pass', 'exempt', 'notYetDue', 'notApplicable'];

/** @type {Outcome} structure failed where the rule reads */
export const STRUCTURE = { outcome: 'notEvaluable', reason: 'structure' };

/** @type {Outcome} a code is an error where the rule reads */
export const UNKNOWN_CODE = { outcome: 'notEvaluable', reason: 'unknownCode' };

/** @param {string} reason @returns {Outcome} */
export const notApplicable = (reason) => ({ outcome: 'notApplicable', reason });

/** @param {Unknown[]} errors at least one @returns {Outcome} */
export function notEvaluable(errors) {
  const { reason, missing } = together(errors);
  return missing.length > 0
    ? { outcome: 'notEvaluable', reason, missing }
    : { outcome: 'notEvaluable', reason };
}

/** @param {Name[]} names at least one @returns {Name} */
export const prevailing = (names) => PRECEDENCE.find((name) => names.includes(name));

/** @param {unknown} value @returns {boolean|Unknown} */
const truth = (value) => (typeof value === 'boolean' || isUnknown(value) ? value : new Unknown('wrongType'));

/** @param {boolean|Unknown} holds @param {boolean|Unknown} exempt @returns {Outcome} steps 9 to 12 */
function conclude(holds, exempt) {
  if (isUnknown(holds)) return notEvaluable([holds]);
  if (holds) return { outcome: 'pass' };
  return isUnknown(exempt) ? notEvaluable([exempt]) : { outcome: 'fail' };
}

/** @returns {unknown} the day it is due, an Unknown also where the as-of date is missing, '' for none */
function dueOf(valueOf, asOf) {
  const due = valueOf('due', '');
  if (due === '' || asOf !== undefined) return due;
  return together([due, new Unknown('missing', ['asOf'])].filter(isUnknown));
}

/**
 * Steps 4 to 8: what settles the matter before the assertion is looked at.
 * @param {import('./standard.js').Rule} rule
 * @param {(name: string, otherwise: unknown) => unknown} valueOf
 * @param {string|undefined} asOf
 * @param {boolean|Unknown} exempt
 * @returns {Outcome|undefined}
 */
function settle(rule, valueOf, asOf, exempt) {
  const when = truth(valueOf('when', true));
  if (when === false) return notApplicable('whenFalse');
  if (exempt === true) return { outcome: 'exempt', reason: 'exempt' };
  const due = dueOf(valueOf, asOf);
  if (!isUnknown(due) && asOf < due) return { outcome: 'notYetDue', reason: 'notYetDue' };
  if (valueOf('evaluableWhen', true) === false)
    return { outcome: 'notEvaluable', reason: rule.notEvaluableReason };
  const unknown = [when, due].filter(isUnknown);
  return unknown.length > 0 ? notEvaluable(unknown) : undefined;
}

/**
 * Judges a rule at one place, from step 4 on.
 * @param {import('./standard.js').Rule} rule
 * @param {Evaluate} evaluate
 * @param {string|undefined} asOf
 * @param {string|undefined} chosen  the reading that counts, where the rule has several
 * @returns {Outcome}
 */
export function judgeAt(rule, evaluate, asOf, chosen) {
  const valueOf = (name, otherwise) => (rule[name] ? evaluate(rule[name]) : otherwise);
  const exempt = truth(valueOf('exemptWhen', false));
  const settled = settle(rule, valueOf, asOf, exempt);
  if (settled) return settled;
  if (!rule.readings) return conclude(truth(evaluate(rule.assert)), exempt);
  const outcomes = new Map(
    rule.readings.map(({ id, assert }) => [id, conclude(truth(evaluate(assert)), exempt)]),
  );
  const readings = Object.fromEntries([...outcomes].map(([id, { outcome }]) => [id, outcome]));
  return { ...outcomes.get(chosen), readings };
}

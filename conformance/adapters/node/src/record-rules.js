/**
 * Rules of scope `record`: one record, or each element of a list in it.
 * @module
 */
import { Unknown } from './cel/values.js';
import { liesAt, touches } from './faults.js';
import { judgeAt, notApplicable, notEvaluable, STRUCTURE, UNKNOWN_CODE } from './outcome.js';
import { listed, pathPointer } from './pointers.js';

/**
 * @typedef {import('./standard.js').Rule} Rule
 * @typedef {import('./outcome.js').Outcome} Outcome
 * @typedef {Outcome & {ruleId: string, pointer: string}} Placed
 * @typedef {object} Subject  a record with what is needed to judge it
 * @property {any} record
 * @property {string} pointer  of the record in the payload
 * @property {string|undefined} asOf  undefined where it is no real date
 * @property {string|undefined} reference  its reference date; where it is not known no rule is out of force
 * @property {import('./faults.js').Fault[]} faults  pointers within the record
 * @property {import('./faults.js').Fault[]} codeFaults  codes that are errors, likewise
 * @typedef {object} Choice  what a profile chooses
 * @property {(rule: Rule) => Record<string, unknown>} parameters
 * @property {(rule: Rule) => string|undefined} reading
 */

/**
 * @param {Rule} rule
 * @param {string} from
 * @param {string} to
 * @returns {boolean} in force throughout the days
 */
export function inForce(rule, from, to) {
  const { effective } = rule;
  return (effective.from === null || effective.from <= from) && (effective.to === null || to <= effective.to);
}

/**
 * What a rule reads in a record, with * for any element.
 * @param {Rule} rule
 * @param {string|undefined} item pointer of the element it looks at
 * @returns {string[]}
 */
function readPointers(rule, item) {
  const starts = { record: '', item };
  return rule.reads
    .map((path) => /^([a-zA-Z]+)[.]?(.*)$/.exec(path).slice(1))
    .filter(([variable]) => starts[variable] !== undefined)
    .map(([variable, rest]) => starts[variable] + (rest === '' ? '' : pathPointer(rest)));
}

/**
 * @param {string[]} paths
 * @param {string|undefined} forEach
 * @returns {string[]} pointers with * for any element
 */
function missingPointers(paths, forEach) {
  const pointers = paths.map((path) =>
    pathPointer(
      path
        .replace(/^asOf$/, 'asOfDate')
        .replace(/^record[.]?/, '')
        .replace(/^item(?=[.[]|$)/, `${forEach}[]`),
    ),
  );
  return [...new Set(pointers)].sort();
}

/**
 * Judges one record by one rule, at every place the rule looks at.
 * @param {Rule} rule
 * @param {Subject} subject
 * @param {import('./cel/functions.js').Facts} facts
 * @param {Choice} choice
 * @returns {Placed[]} at least one
 */
export function judgeRecord(rule, subject, facts, choice) {
  const { record, pointer, asOf, reference } = subject;
  const { forEach } = rule.appliesTo;
  const placed = (outcome, at) => ({ ruleId: rule.id, pointer: pointer + at, ...pointed(outcome, forEach) });
  const lapsed = reference !== undefined && !inForce(rule, reference, reference);
  if (lapsed) return [placed(notApplicable('notInForce'), '')];
  const variables = { record, asOf, param: choice.parameters(rule) };
  const judge = (item) => {
    const read = readPointers(rule, item?.pointer);
    if (touches(subject.faults, read)) return STRUCTURE;
    if (liesAt(subject.codeFaults, read)) return UNKNOWN_CODE;
    const all = { ...variables, item: item?.value };
    return judgeAt(rule, (expression) => expression.evaluate(all, facts), asOf, choice.reading(rule));
  };
  const place = (item) =>
    rule.at.startsWith('item:') ? item.pointer + rule.at.slice('item:'.length) : rule.at;
  if (!forEach) return [placed(judge(undefined), rule.at)];
  return judgeList(subject, forEach, placed, (item) => placed(judge(item), place(item)));
}

/**
 * @param {Subject} subject
 * @param {string} forEach
 * @param {(outcome: Outcome, at: string) => Placed} placed
 * @param {(item: import('./pointers.js').Found) => Placed} judge
 * @returns {Placed[]}
 */
function judgeList(subject, forEach, placed, judge) {
  const list = pathPointer(forEach);
  const steps = (path) => path.split('/').length;
  const above = subject.faults.filter(({ place }) => steps(place) <= steps(list));
  if (touches(above, [list])) return [placed(STRUCTURE, '')];
  const { items, without } = listed({ value: subject.record, pointer: '' }, forEach);
  const absent = notEvaluable([new Unknown('missing', [`record.${forEach}`])]);
  const judged = [...items.map(judge), ...without.map((pointer) => placed(absent, pointer))];
  return judged.length > 0 ? judged : [placed(notApplicable('noItems'), list)];
}

/** @param {Outcome} outcome @param {string|undefined} forEach @returns {Outcome} its paths as pointers */
function pointed(outcome, forEach) {
  return outcome.missing ? { ...outcome, missing: missingPointers(outcome.missing, forEach) } : outcome;
}

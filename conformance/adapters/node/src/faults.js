/**
 * Whether structure failed at a place that a rule reads.
 * @module
 */

/**
 * @typedef {{ruleId: string, pointer: string, place: string}} Fault  place: where a value is wrong or wanting
 */

/** @param {string[]} path @param {string[]} other @returns {boolean} one leads to the other or is it */
function meet(path, other) {
  const length = Math.min(path.length, other.length);
  return path.slice(0, length).every((step, at) => step === '*' || other[at] === '*' || step === other[at]);
}

/** @param {string[]} paths @returns {string[]} those that lead to no other */
const ends = (paths) =>
  paths.filter(
    (path) =>
      !paths.some(
        (other) => other !== path && (other.startsWith(`${path}.`) || other.startsWith(`${path}[`)),
      ),
  );

/**
 * The paths a rule reads, each once, without those that only lead to others.
 * @param {(import('./cel/expression.js').Expression|undefined)[]} expressions
 * @returns {string[]}
 */
export const readBy = (expressions) => ends([...new Set(expressions.flatMap((each) => each?.reads ?? []))]);

/**
 * @param {Fault[]} faults of one record
 * @param {string[]} pointers what is read in it, with * for any element
 * @returns {boolean} whether one lies at, above or below a place that is read
 */
export function touches(faults, pointers) {
  if (faults.length === 0) return false;
  const read = pointers.map((pointer) => pointer.split('/'));
  return faults.some(({ place }) => {
    const steps = place.split('/');
    return read.some((path) => meet(path, steps));
  });
}

/**
 * @param {Fault[]} faults of one record
 * @param {string[]} pointers what is read in it, with * for any element
 * @returns {boolean} whether one lies at the very place that is read
 */
export function liesAt(faults, pointers) {
  const length = (pointer) => pointer.split('/').length;
  return faults.some((fault) =>
    touches(
      [fault],
      pointers.filter((pointer) => length(pointer) === length(fault.place)),
    ),
  );
}

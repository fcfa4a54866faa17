/**
 * Verdict and attainment (docs/decisions/0001): two conclusions that never touch.
 * @module
 */
import { prevailing } from './outcome.js';
import { severityOf } from './profiles.js';

/**
 * @typedef {import('./standard.js').Rule} Rule
 * @typedef {{ruleId: string, outcome: import('./outcome.js').Name}} Placed
 * @typedef {'conformant'|'nonconformant'|'undetermined'} Verdict
 * @typedef {'notAttained'|'notEvaluable'|'attained'|'notApplicable'} Status
 */

/** @type {Verdict[]} */
const VERDICTS = ['undetermined', 'nonconformant', 'conformant'];
/** @type {Status[]} */
const STATUSES = ['notAttained', 'notEvaluable', 'attained', 'notApplicable'];
/** @type {Record<string, Status>} */
const STATUS_OF = { fail: 'notAttained', notEvaluable: 'notEvaluable', pass: 'attained', exempt: 'attained' };

/** @param {Verdict[]} verdicts at least one @returns {Verdict} */
export const verdictOfAll = (verdicts) => VERDICTS.find((verdict) => verdicts.includes(verdict));

/** @param {Status[]} statuses @returns {Status} */
export const statusOfAll = (statuses) =>
  STATUSES.find((status) => statuses.includes(status)) ?? 'notApplicable';

/**
 * @param {{ruleId: string}[]} findings of the engine itself
 * @param {Map<string, string>} severities of findings
 * @param {[Rule, Placed[]][]} judged
 * @param {(rule: Rule) => string} severity
 * @returns {Verdict}
 */
export function verdictOf(findings, severities, judged, severity) {
  if (judged.some(([, placed]) => placed.some(({ outcome }) => outcome === 'engineError')))
    return 'undetermined';
  const failed = judged.some(
    ([rule, placed]) =>
      rule.class !== 'policy' &&
      severity(rule) === 'error' &&
      placed.some(({ outcome }) => outcome === 'fail'),
  );
  return failed || findings.some(({ ruleId }) => severities.get(ruleId) === 'error')
    ? 'nonconformant'
    : 'conformant';
}

/**
 * @param {[Rule, Placed[]][]} judged
 * @param {(rule: Rule) => string} severity
 * @returns {Status}
 */
export function attainmentOf(judged, severity) {
  const counting = judged.filter(([rule]) => rule.class === 'policy' && severity(rule) !== 'info');
  return statusOfAll(
    counting.map(([, placed]) => STATUS_OF[prevailing(placed.map(({ outcome }) => outcome))]),
  );
}

/**
 * @param {import('./standard.js').Profile|undefined} profile
 * @param {string|undefined} reference
 * @returns {(rule: Rule) => string}
 */
export const severityAt = (profile, reference) => (rule) => severityOf(rule, reference, profile);

/**
 * Rules of scope `set`: the groups of a bundle, one outcome a key (schemas/README.md, Set rules).
 * @module
 */
import { equal, isMap, isUnknown } from './cel/values.js';
import { isDate } from './dates.js';
import { judgeAt, notApplicable, notEvaluable, prevailing, STRUCTURE } from './outcome.js';
import { listed, pathPointer } from './pointers.js';
import { inForce } from './record-rules.js';
import { windowOf, windowsOf } from './windows.js';

/**
 * @typedef {import('./standard.js').Rule} Rule
 * @typedef {import('./record-rules.js').Subject} Subject
 * @typedef {import('./record-rules.js').Choice} Choice
 * @typedef {import('./outcome.js').Outcome} Outcome
 * @typedef {import('./record-rules.js').Placed & {windows?: string[]}} Placed
 * @typedef {import('./windows.js').Window} Window
 * @typedef {import('./cel/functions.js').Facts} Facts
 * @typedef {object} Bundle
 * @property {any} header
 * @property {string|undefined} asOf
 * @property {boolean} sound  whether structure holds in the header
 * @property {string[]} misshapen  the record types of which a record is misshapen, or may be
 * @property {Subject[]} records  the highest revision of each
 * @typedef {object} Entry  a member, or an entry of the universe
 * @property {any} value  the record or list element
 * @property {string} pointer  in the payload
 * @property {unknown} key  a string, or an Unknown: then it may belong to any group
 * @property {import('./cel/values.js').Unknown|undefined} doubt  why it is not known whether it belongs
 * @property {unknown} from  first day, '' where it has none, or an Unknown
 * @property {unknown} to  last day, likewise
 */

/** Kinds of windows that are named where they fail. */
const LISTED = ['month', 'quarter', 'isoWeek', 'year'];
/** The record type that names a whole universe only where it says that it is complete. */
const REGISTER = 'facilityRegister';
/** Stands for the keys of all members whose key is unknown. */
const UNKNOWN_KEY = Symbol('unknown key');
const EVER = { start: '', end: '\uffff' };

/** @param {unknown} day the last one @returns {unknown} where it is missing the end of time */
const orOpen = (day) => (isUnknown(day) && day.reason === 'missing' ? EVER.end : day);

/** @type {Outcome} */
const UNIVERSE_UNKNOWN = { outcome: 'notEvaluable', reason: 'universeUnknown' };

/** The judging of one set rule over one bundle. */
class SetRule {
  /** @param {Rule} rule @param {Bundle} bundle @param {Facts} facts @param {Choice} choice */
  constructor(rule, bundle, facts, choice) {
    this.rule = rule;
    this.bundle = bundle;
    this.facts = facts;
    this.reading = choice.reading(rule);
    this.common = { asOf: bundle.asOf, param: choice.parameters(rule) };
    /** Where members and units stand, for the paths of what is missing. @type {WeakMap<object, string>} */
    this.paths = new WeakMap();
  }

  /** @param {string} recordType @returns {Subject[]} */
  recordsOf(recordType) {
    return this.bundle.records.filter(({ record }) => record.recordType === recordType);
  }

  /**
   * The entries that one specification picks.
   * @param {Record<string, any>} spec  of members, or of the universe
   * @param {Subject[]} subjects
   * @returns {Entry[]}
   */
  entries(spec, subjects) {
    return subjects.flatMap((subject) => {
      const record = { value: subject.record, pointer: '' };
      const found = spec.forEach ? listed(record, spec.forEach).items : [record];
      return found.map((item) => this.entry(spec, subject, item)).filter((entry) => entry !== undefined);
    });
  }

  /** @returns {Entry|undefined} undefined where the filter says no */
  entry(spec, subject, item) {
    const path = spec.forEach ? `records[].${spec.forEach}[]` : 'records[]';
    this.paths.set(subject.record, 'records[]');
    if (isMap(item.value)) this.paths.set(item.value, path);
    const variables = { ...this.common, record: subject.record, item: spec.forEach ? item.value : undefined };
    const valueOf = (expression) => expression.evaluate(variables, this.facts, this.paths);
    const belongs = spec.filter ? valueOf(spec.filter) : true;
    if (belongs === false) return undefined;
    return {
      value: item.value,
      pointer: subject.pointer + item.pointer,
      key: valueOf(spec.key),
      doubt: isUnknown(belongs) ? belongs : undefined,
      ...span(spec, valueOf),
    };
  }

  /** @returns {Entry[]} */
  members() {
    return this.rule.members.flatMap((spec) => this.entries(spec, this.recordsOf(spec.recordType)));
  }

  /**
   * @param {Entry[]} members
   * @returns {{units: Entry[], whole: boolean}} what must be there, and whether that is all
   */
  universe(members) {
    const spec = this.rule.universe;
    if (spec === null) return { units: members, whole: true };
    const sources = this.recordsOf(spec.from);
    const complete = sources.filter(({ record }) => spec.from !== REGISTER || record.complete === true);
    const entries = this.entries(spec, complete);
    const needless = sources.length === 0 && (spec.optional === true || members.length === 0);
    return {
      units: spec.forEach ? once(entries) : entries,
      whole: needless || (sources.length > 0 && complete.length === sources.length),
    };
  }

  /** @returns {boolean} whether structure failed in the header, or in a record of the rule's types */
  faulty() {
    const { recordTypes } = this.rule.appliesTo;
    return !this.bundle.sound || this.bundle.misshapen.some((type) => recordTypes.includes(type));
  }

  /** @returns {boolean} whether the dates of the header that set rules go by are real */
  dated() {
    const { start, end } = this.bundle.header.period;
    return this.bundle.asOf !== undefined && isDate(start) && isDate(end);
  }

  /**
   * @returns {boolean} whether the bundle says it is complete for one of the members' types; where it says
   *   nothing, whether the rule is of a policy or there is, or may be, a record of such a type
   */
  covered() {
    const { covers } = this.bundle.header;
    const types = this.rule.members.map(({ recordType }) => recordType);
    if (this.rule.universe === null) return true;
    if (Array.isArray(covers)) return types.some((type) => covers.includes(type));
    const mayHold = (type) => this.recordsOf(type).length > 0 || this.bundle.misshapen.includes(type);
    return this.rule.class === 'policy' || types.some(mayHold);
  }

  /** @returns {Placed[]} at least one */
  judge() {
    const whole = (outcome) => [this.placed(outcome, '')];
    if (!this.covered()) return whole(notApplicable('noMembers'));
    if (this.faulty()) return whole(STRUCTURE);
    if (!this.dated()) return whole({ outcome: 'notEvaluable', reason: 'invalidDate' });
    const members = this.members();
    const { units, whole: isWhole } = this.universe(members);
    const beside = isWhole ? [] : whole(UNIVERSE_UNKNOWN);
    if (units.length === 0) return isWhole ? whole(notApplicable('noMembers')) : beside;
    const windows = windowsOf(this.rule.window, this.period(), this.bundle.asOf);
    if (windows.length === 0) return [...whole(notApplicable('noWindow')), ...beside];
    const groups = byKey(members);
    const places = this.rule.universe === null ? [...groups.values()].map(([first]) => first) : units;
    return [...places.map((place) => this.judgePlace(place, groups, windows)), ...beside];
  }

  /** @returns {{start: string, end: string}} the period, or what of it the rule is in force for */
  period() {
    const { period } = this.bundle.header;
    if (LISTED.includes(this.rule.window)) return period;
    const inForce = clipped(period, this.rule);
    return inForce.start <= inForce.end ? inForce : period;
  }

  /**
   * @param {Entry} place  an entry of the universe, or the first member of a group
   * @param {Map<unknown, Entry[]>} groups @param {(Window|null)[]} windows
   * @returns {Placed}
   */
  judgePlace(place, groups, windows) {
    const own = isUnknown(place.key) ? [] : (groups.get(place.key) ?? []);
    const members = [...own, ...(groups.get(UNKNOWN_KEY) ?? [])];
    const judged = windows.map((window) => ({ window, ...this.judgeWindow(place, members, window) }));
    const counting = judged.filter(({ reason }) => reason !== 'notInForce');
    const outcomes = counting.length > 0 ? counting : judged;
    const outcome = prevailing(outcomes.map((each) => each.outcome));
    const those = outcomes.filter((each) => each.outcome === outcome);
    return this.placed(joined(those), place.pointer + this.rule.at, outcome === 'fail' ? those : []);
  }

  /**
   * @param {Window|null} window
   * @returns {boolean} in force throughout a window, or for part of the period
   */
  inForce(window) {
    const throughout = LISTED.includes(this.rule.window) || this.rule.window === 'asOf';
    if (throughout) return inForce(this.rule, window.start, window.end);
    const { from, to } = this.rule.effective;
    const { start, end } = this.bundle.header.period;
    return (from === null || from <= end) && (to === null || start <= to);
  }

  /**
   * @param {Entry} place @param {Entry[]} members those with its key, or with an unknown one
   * @param {Window|null} window
   * @returns {Outcome}
   */
  judgeWindow(place, members, window) {
    if (!this.inForce(window)) return notApplicable('notInForce');
    const { start, end } = window ?? EVER;
    const unit = this.rule.universe === null ? undefined : place;
    if (unit && window && !holdsThroughout(unit, start, end)) return notApplicable('noWindow');
    const begun = window && !this.rule.due && this.bundle.asOf < end;
    if (begun) return { outcome: 'notYetDue', reason: 'notYetDue' };
    const group = members.filter((member) => mayOverlap(member, start, end));
    const concerned = unit ? [...group, unit] : group;
    const doubts = concerned.flatMap(({ key, doubt, from, to }) => [key, doubt, from, to].filter(isUnknown));
    if (doubts.length > 0) return notEvaluable(doubts);
    const variables = {
      ...this.common,
      key: place.key,
      group: group.map(({ value }) => value),
      unit: unit?.value,
      window: window ?? windowOf(this.period()),
    };
    return judgeAt(
      this.rule,
      (expression) => expression.evaluate(variables, this.facts, this.paths),
      this.bundle.asOf,
      this.reading,
    );
  }

  /** @param {Outcome} outcome @param {string} pointer @param {{window: Window|null}[]} [failed] */
  placed(outcome, pointer, failed = []) {
    /** @type {Placed} */
    const placed = { ruleId: this.rule.id, pointer, ...outcome };
    if (failed.length > 0 && LISTED.includes(this.rule.window))
      placed.windows = failed.map(({ window }) => window.id);
    if (outcome.missing) placed.missing = [...new Set(outcome.missing.map(missingPointer))].sort();
    return placed;
  }
}

/** @param {Entry[]} members @returns {Map<unknown, Entry[]>} in order of first appearance */
function byKey(members) {
  const groups = new Map();
  for (const member of members) {
    const key = isUnknown(member.key) ? UNKNOWN_KEY : member.key;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(member);
  }
  return groups;
}

/** @param {Entry} one @param {Entry} other @returns {boolean} they have one key and the same dates */
const areSame = (one, other) =>
  equal([one.key, one.from, one.to], [other.key, other.from, other.to]);

/** @param {Entry[]} entries @returns {Entry[]} of those that are the same the first */
const once = (entries) =>
  entries.filter(
    (entry, at) => isUnknown(entry.key) || entries.findIndex((other) => areSame(other, entry)) === at,
  );

/**
 * @param {{start: string, end: string}} period
 * @param {Rule} rule
 * @returns {{start: string, end: string}} while in force
 */
function clipped({ start, end }, { effective: { from, to } }) {
  return { start: from !== null && from > start ? from : start, end: to !== null && to < end ? to : end };
}

/** @param {string} path @returns {string} */
const missingPointer = (path) => pathPointer(path.replace(/^(record|group\[\]|unit)(?=[.[]|$)/, 'records[]'));

/** @param {Record<string, any>} spec @param {(expression: any) => unknown} valueOf */
function span(spec, valueOf) {
  if (spec.at) {
    const day = valueOf(spec.at);
    return { from: day, to: day };
  }
  const [from, to] = spec.recordType ? [spec.from, spec.to] : [spec.validFrom, spec.validTo];
  return {
    from: from ? valueOf(from) : EVER.start,
    to: to ? orOpen(valueOf(to)) : EVER.end,
  };
}

/**
 * @param {Entry} entry
 * @param {string} start
 * @param {string} end
 * @returns {boolean} unless it is known not to
 */
const mayOverlap = ({ from, to }, start, end) =>
  (isUnknown(from) || from <= end) && (isUnknown(to) || start <= to);

/** @param {Entry} entry @param {string} start @param {string} end @returns {boolean} */
const holdsThroughout = ({ from, to }, start, end) =>
  (isUnknown(from) || from <= start) && (isUnknown(to) || end <= to);

/** @param {Outcome[]} outcomes of one name @returns {Outcome} */
function joined(outcomes) {
  const [{ outcome, reason, readings }] = outcomes;
  const missing = [...new Set(outcomes.flatMap((each) => each.missing ?? []))];
  return {
    outcome,
    ...(reason && { reason }),
    ...(readings && { readings }),
    ...(missing.length > 0 && { missing }),
  };
}

/**
 * Judges a bundle by one set rule.
 * @param {Rule} rule
 * @param {Bundle} bundle
 * @param {Facts} facts
 * @param {Choice} choice
 * @returns {Placed[]} at least one
 */
export const judgeSet = (rule, bundle, facts, choice) => new SetRule(rule, bundle, facts, choice).judge();

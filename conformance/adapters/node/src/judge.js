/**
 * Judges payloads, the whole way of schemas/README.md, "How to read a payload".
 * @module
 */
import { isMap } from './cel/values.js';
import { codeFindings } from './codes.js';
import { attainmentOf, severityAt, statusOfAll, verdictOf, verdictOfAll } from './conclusions.js';
import { isDate, yearEnd } from './dates.js';
import { factsOf } from './facts.js';
import { touches } from './faults.js';
import { readPayload } from './payload.js';
import { child } from './pointers.js';
import { choiceOf, profileFor } from './profiles.js';
import { judgeRecord } from './record-rules.js';
import { judgeSet } from './set-rules.js';
import { readFindingSeverities, readStandard, versionsOf } from './standard.js';
import { declarationFaults, validators } from './structure.js';

/**
 * @typedef {import('./standard.js').Standard} Standard
 * @typedef {import('./standard.js').Rule} Rule
 * @typedef {import('./payload.js').Finding} Finding
 * @typedef {import('./record-rules.js').Subject & {codes: Finding[]}} Subject  codes: what is found of them
 * @typedef {{asOf?: string, profile?: string|null, localData?: import('./facts.js').LocalData}} Options
 * @typedef {import('./set-rules.js').Placed} Placed
 * @typedef {{verdict: import('./conclusions.js').Verdict, attainment: import('./conclusions.js').Status,
 *   findings: Finding[], outcomes: Placed[]}} Judged
 * @typedef {Judged & {standardVersion: string|null, profile: string|null}} Result
 * @typedef {object} Setting  by what a payload is judged
 * @property {Standard} standard
 * @property {(recordType: string) => import('./structure.js').Validate} validatorFor
 * @property {Rule[]} rules  national ones and those of the profile
 * @property {import('./cel/functions.js').Facts} facts
 * @property {import('./standard.js').Profile|undefined} profile
 * @property {import('./record-rules.js').Choice} choice
 * @property {string|undefined} asOf  as asked
 */

/** @param {Finding} finding @param {string} pointer @returns {Finding} */
const under = ({ ruleId, pointer: own }, pointer) => ({ ruleId, pointer: pointer + own });

/** @param {Finding[]} findings @param {string} pointer @returns {Judged} */
const undetermined = (findings, pointer) => ({
  verdict: 'undetermined',
  attainment: 'notApplicable',
  findings: findings.map((finding) => under(finding, pointer)),
  outcomes: [],
});

/** A record is of another version than the bundle it is in. @type {import('./faults.js').Fault} */
const OTHER_VERSION = { ruleId: 'BUNDLE-VERSION', pointer: '/standardVersion', place: '/standardVersion' };

/** @param {unknown} value @returns {boolean} */
const isDateText = (value) => typeof value === 'string' && isDate(value);

/** @returns {string|undefined} the reference date; the as-of date where structure failed at it */
function referenceOf(standard, { record, asOf, faults }) {
  const name = standard.schemas.get(record.recordType)['x-reference'] ?? 'asOfDate';
  const value = touches(faults, [child('', name)]) ? undefined : record[name];
  if (!Number.isInteger(value)) return isDateText(value) ? value : asOf;
  const last = yearEnd(value);
  return last === undefined || asOf?.slice(0, 4) === last.slice(0, 4) ? asOf : last;
}

/**
 * A fault of the engine is an outcome too.
 * @param {Rule} rule @param {() => Placed[]} judge @returns {[Rule, Placed[]]}
 */
function guarded(rule, judge) {
  try {
    return [rule, judge()];
  } catch (error) {
    process.stderr.write(`${rule.id}: ${error.stack}\n`);
    return [rule, [{ ruleId: rule.id, pointer: '', outcome: 'engineError', reason: 'engineError' }]];
  }
}

/**
 * @param {Subject[]} subjects
 * @returns {Subject[]} of what bears one recordId those with the highest revision
 */
function latest(subjects) {
  const highest = new Map();
  for (const { record } of subjects) {
    if (!(record.revision <= highest.get(record.recordId))) highest.set(record.recordId, record.revision);
  }
  return subjects.filter(
    ({ record }) => record.recordId === undefined || record.revision === highest.get(record.recordId),
  );
}

/**
 * @param {Subject[]} records @param {unknown[]} unread @param {Standard} standard
 * @returns {Set<string>} the types of records at which structure failed; what has no known type may be of any,
 *   and a bundle may hold any
 */
function misshapenTypes(records, unread, { recordTypes }) {
  const types = new Set([...recordTypes].filter((type) => type !== 'bundle'));
  const typeOf = (record) => (isMap(record) && types.has(record.recordType) ? [record.recordType] : types);
  const faulty = records.filter(({ faults }) => faults.length > 0).map(({ record }) => record);
  return new Set([...faulty, ...unread].flatMap((record) => [...typeOf(record)]));
}

/** Judges by the standard in one folder; versions are read when first needed. */
export class Engine {
  /** @param {string} root the folder `schemas` */
  constructor(root) {
    this.root = root;
    this.releases = new Map(versionsOf(root).map((release) => [release.version, release]));
    this.severities = readFindingSeverities(root);
    /** @type {Map<string, {standard: Standard, validatorFor: Setting['validatorFor']}>} */
    this.read = new Map();
  }

  /** @param {string} version a known one */
  version(version) {
    if (!this.read.has(version)) {
      const standard = readStandard(this.root, this.releases.get(version));
      this.read.set(version, { standard, validatorFor: validators(standard) });
    }
    return this.read.get(version);
  }

  /**
   * @param {any} declaring a record, or the header of a bundle
   * @param {Options} options
   * @returns {Setting}
   */
  setting(declaring, { asOf, profile: asked, localData }) {
    const version = this.version(declaring.standardVersion);
    const profile = profileFor(version.standard, asked, declaring);
    return {
      ...version,
      rules: [...version.standard.rules, ...(profile?.rules ?? [])],
      facts: factsOf(version.standard, localData),
      profile,
      choice: choiceOf(profile),
      asOf,
    };
  }

  /** @param {unknown} record @returns {Finding[]} empty where type and version are known */
  declared(record) {
    const version =
      isMap(record) && this.releases.has(record.standardVersion)
        ? record.standardVersion
        : [...this.releases.keys()].at(-1);
    return declarationFaults(
      record,
      this.version(version).standard.recordTypes,
      new Set(this.releases.keys()),
    );
  }

  /**
   * @param {Buffer} bytes
   * @param {Options} [options]
   * @returns {Result}
   */
  judge(bytes, options = {}) {
    const payload = readPayload(bytes);
    if ('record' in payload) return this.judgeSingle(payload.record, options);
    if ('records' in payload) return this.judgeBundle(payload, options);
    return {
      verdict: 'nonconformant',
      attainment: 'notApplicable',
      standardVersion: null,
      profile: null,
      findings: payload.findings,
      outcomes: [],
    };
  }

  /** @param {unknown} declaring @param {Finding[]} findings @returns {Result} of what cannot be judged */
  undeclared(declaring, findings) {
    const declared = isMap(declaring) ? declaring.standardVersion : null;
    const standardVersion = this.releases.has(declared) ? declared : null;
    return { ...undetermined(findings, ''), standardVersion, profile: null };
  }

  /** @param {unknown} record @param {Options} options @returns {Result} */
  judgeSingle(record, options) {
    const faults = this.declared(record);
    if (faults.length > 0) return this.undeclared(record, faults);
    const setting = this.setting(record, options);
    const judged = this.judgeSubject(this.declaring(record, '', setting), setting);
    return { ...judged, standardVersion: setting.standard.version, profile: setting.profile?.id ?? null };
  }

  /**
   * A single record, or the header of a bundle: its as-of date counts where none is asked for.
   * @param {any} record @param {string} pointer @param {Setting} setting @returns {Subject}
   */
  declaring(record, pointer, setting) {
    const asOf = setting.asOf ?? (isDateText(record.asOfDate) ? record.asOfDate : undefined);
    return this.subject(record, { pointer, asOf }, setting);
  }

  /**
   * @param {any} record
   * @param {{pointer: string, asOf: string|undefined}} place
   * @param {Setting} setting
   * @returns {Subject}
   */
  subject(record, place, { standard, validatorFor }) {
    const found = { ...place, record, faults: validatorFor(record.recordType)(record) };
    const subject = { ...found, reference: referenceOf(standard, found) };
    const codes = codeFindings(standard, subject);
    const wrong = codes.filter(({ ruleId }) => this.severities.get(ruleId) === 'error');
    return { ...subject, codes, codeFaults: wrong.map((code) => ({ ...code, place: code.pointer })) };
  }

  /** @param {Subject} subject @param {Setting} setting @returns {Judged} */
  judgeSubject(subject, { rules, facts, choice, profile }) {
    const { recordType } = subject.record;
    const findings = [...subject.faults, ...subject.codes].map((finding) => under(finding, subject.pointer));
    const judged = rules
      .filter(({ scope, appliesTo }) => scope === 'record' && appliesTo.recordTypes.includes(recordType))
      .map((rule) => guarded(rule, () => judgeRecord(rule, subject, facts, choice)));
    return this.concluded(findings, judged, severityAt(profile, subject.reference));
  }

  /** @returns {Judged} */
  concluded(findings, judged, severity) {
    return {
      verdict: verdictOf(findings, this.severities, judged, severity),
      attainment: attainmentOf(judged, severity),
      findings,
      outcomes: judged.flatMap(([, placed]) => placed),
    };
  }

  /**
   * @param {{header: any, records: unknown[], findings: Finding[]}} payload
   * @param {Options} options
   * @returns {Result}
   */
  judgeBundle({ header, records, findings }, options) {
    const known = [...findings, ...this.declared(header).map((finding) => under(finding, '/header'))];
    if (known.some(({ ruleId }) => ruleId !== 'BUNDLE-UNKNOWN-NAME')) return this.undeclared(header, known);
    const setting = this.setting(header, options);
    const parts = this.judgeParts(header, records, setting, options);
    const outer = this.concluded(findings, [], severityAt(undefined, ''));
    return {
      ...this.summary([outer, ...parts]),
      standardVersion: setting.standard.version,
      profile: setting.profile?.id ?? null,
    };
  }

  /**
   * @param {any} header @param {unknown[]} records @param {Setting} setting @param {Options} options
   * @returns {Judged[]} the header, every record, the set rules
   */
  judgeParts(header, records, setting, options) {
    const head = this.declaring(header, '/header', setting);
    const subjects = [];
    const unread = [];
    const parts = records.map((record, at) => {
      const pointer = child('/records', at);
      const faults = this.declaredInBundle(record);
      if (faults.length > 0) {
        unread.push(record);
        return undetermined(faults, pointer);
      }
      const own = this.settingOf(record, header, setting, options);
      const subject = this.subject(record, { pointer, asOf: head.asOf }, own);
      if (own !== setting) subject.faults.push(OTHER_VERSION);
      subjects.push(subject);
      return this.judgeSubject(subject, own);
    });
    return [this.judgeSubject(head, setting), ...parts, this.judgeSets(head, subjects, unread, setting)];
  }

  /** @param {unknown} record @returns {Finding[]} */
  declaredInBundle(record) {
    const nested = isMap(record) && record.recordType === 'bundle';
    return nested ? [{ ruleId: 'BUNDLE-NESTED', pointer: '' }] : this.declared(record);
  }

  /** @returns {Setting} of a record in a bundle: its own version, the profile of the header */
  settingOf(record, header, setting, options) {
    if (record.standardVersion === header.standardVersion) return setting;
    return this.setting(record, { ...options, profile: setting.profile?.id ?? null });
  }

  /**
   * @param {Subject} head @param {Subject[]} records
   * @param {unknown[]} unread  records that do not say what they are
   * @param {Setting} setting @returns {Judged}
   */
  judgeSets(head, records, unread, { standard, rules, facts, choice, profile }) {
    const bundle = {
      header: head.record,
      asOf: head.asOf,
      records: latest(records),
      sound: head.faults.length === 0,
      misshapen: [...misshapenTypes(records, unread, standard)],
    };
    const judged = rules
      .filter(({ scope }) => scope === 'set')
      .map((rule) => guarded(rule, () => judgeSet(rule, bundle, facts, choice)));
    const end = head.record.period?.end;
    return this.concluded([], judged, severityAt(profile, isDateText(end) ? end : head.reference));
  }

  /** @param {Judged[]} parts @returns {Judged} */
  summary(parts) {
    return {
      verdict: verdictOfAll(parts.map(({ verdict }) => verdict)),
      attainment: statusOfAll(parts.map(({ attainment }) => attainment)),
      findings: parts.flatMap((part) => part.findings),
      outcomes: parts.flatMap((part) => part.outcomes),
    };
  }
}

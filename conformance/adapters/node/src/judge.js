/**
 * Judges payloads, the whole way of schemas/README.md, "How to read a payload".
 * @module
 */
import { isMap } from './cel/values.js';
import { codeFindings } from './codes.js';
import { attainmentOf, severityAt, statusOfAll, verdictOf, verdictOfAll } from './conclusions.js';
import { isDate } from './dates.js';
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
 * @typedef {import('./record-rules.js').Subject} Subject
 * @typedef {import('./payload.js').Finding} Finding
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

/** @param {unknown} value @returns {boolean} */
const isDateText = (value) => typeof value === 'string' && isDate(value);

/** @returns {string|undefined} the reference date; the as-of date where structure failed at it */
function referenceOf(standard, { record, asOf, faults }) {
  const name = standard.schemas.get(record.recordType)['x-reference'] ?? 'asOfDate';
  const value = touches(faults, [child('', name)]) ? undefined : record[name];
  if (Number.isInteger(value)) return asOf?.startsWith(String(value)) ? asOf : `${value}-12-31`;
  return isDateText(value) ? value : asOf;
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

/** @param {Subject[]} subjects @returns {Subject[]} of several revisions of one record those with the highest */
function latest(subjects) {
  const idOf = ({ record }) => JSON.stringify([record.recordType, record.recordId]);
  const highest = new Map();
  for (const subject of subjects) {
    const { revision } = subject.record;
    if (!(revision <= highest.get(idOf(subject)))) highest.set(idOf(subject), revision);
  }
  return subjects.filter((subject) => subject.record.revision === highest.get(idOf(subject)));
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
    const judged = this.judgeSubject(this.subject(record, '', setting), setting);
    return { ...judged, standardVersion: setting.standard.version, profile: setting.profile?.id ?? null };
  }

  /** @param {any} record @param {string} pointer @param {Setting} setting @returns {Subject} */
  subject(record, pointer, setting) {
    const asOf = setting.asOf ?? (isDateText(record.asOfDate) ? record.asOfDate : undefined);
    const subject = { record, pointer, asOf, faults: setting.validatorFor(record.recordType)(record) };
    return { ...subject, reference: referenceOf(setting.standard, subject) };
  }

  /** @param {Subject} subject @param {Setting} setting @returns {Judged} */
  judgeSubject(subject, { standard, rules, facts, choice, profile }) {
    const { recordType } = subject.record;
    const findings = [...subject.faults, ...codeFindings(standard, subject)].map((finding) =>
      under(finding, subject.pointer),
    );
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
    const head = this.subject(header, '/header', setting);
    const subjects = [];
    const parts = records.map((record, at) => {
      const pointer = child('/records', at);
      const faults = this.declaredInBundle(record);
      if (faults.length > 0) return undetermined(faults, pointer);
      const own = this.settingOf(record, header, setting, options);
      const subject = this.subject(record, pointer, own);
      subjects.push(subject);
      return this.judgeSubject(subject, own);
    });
    return [this.judgeSubject(head, setting), ...parts, this.judgeSets(head, subjects, setting)];
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

  /** @param {Subject} head @param {Subject[]} records @param {Setting} setting @returns {Judged} */
  judgeSets(head, records, { rules, facts, choice, profile }) {
    const bundle = { header: head.record, asOf: head.asOf, records: latest(records), faults: head.faults };
    const judged = rules
      .filter(({ scope }) => scope === 'set')
      .map((rule) => guarded(rule, () => judgeSet(rule, bundle, facts, choice)));
    return this.concluded([], judged, severityAt(profile, head.reference));
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

/**
 * The case files of conformance/cases, and the comparison of conformance/PROTOCOL.md, for this adapter's own
 * tests.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';

import { prevailing } from '../src/outcome.js';

const KIT = new URL('../../../', import.meta.url);
const CASES = new URL('cases/', KIT);
const UNSOUND = /^(SYNTAX|STRUCT|BUNDLE)-/;

/** @typedef {{id: string, cases: any[]}} CaseFile  a file, its cases with their ids */

/** @returns {CaseFile[]} every file, and once more each that an older version is asked too */
export function caseFiles() {
  const own = ownFiles();
  const { shared } = JSON.parse(readFileSync(new URL('manifest.json', KIT), 'utf8'));
  return [...own, ...shared.flatMap((share) => lent(own, share))];
}

/**
 * @param {CaseFile[]} files
 * @param {{standard: string, from: string, files: string[], except: string[]}} share  of manifest.json
 * @returns {CaseFile[]} the files of rules that another version is asked too, relabelled
 */
function lent(files, { standard, from, files: paths, except }) {
  const declared = (record) =>
    record?.standardVersion === from ? { ...record, standardVersion: standard } : record;
  const relabelled = ({ record, bundle, ...rest }) => {
    if (record) return { ...rest, record: declared(record) };
    return { ...rest, bundle: { header: declared(bundle.header), records: bundle.records.map(declared) } };
  };
  const renamed = (id) => id.replace(from, standard);
  return files
    .filter(({ id }) => paths.includes(`cases/${id}.json`))
    .map(({ id, cases }) => ({
      id: renamed(id),
      cases: cases
        .filter((each) => !except.includes(each.id))
        .map((each) => ({ ...relabelled(each), id: renamed(each.id) })),
    }));
}

/** @returns {CaseFile[]} */
function ownFiles() {
  return readdirSync(CASES).flatMap((version) =>
    readdirSync(new URL(`${version}/`, CASES)).flatMap((family) =>
      readdirSync(new URL(`${version}/${family}/`, CASES)).map((name) => {
        const id = `${version}/${family}/${name.replace('.json', '')}`;
        const file = JSON.parse(readFileSync(new URL(`${version}/${family}/${name}`, CASES), 'utf8'));
        return {
          id,
          cases: file.cases.map((each, at) => ({ ...each, ruleId: file.ruleId, id: `${id}#${at + 1}` })),
        };
      }),
    ),
  );
}

/** @param {any} testCase @returns {Buffer} the payload as the referee sends it */
export function payloadOf(testCase) {
  const { payloadBase64, payloadText, payloadParts } = testCase;
  if (payloadBase64 !== undefined) return Buffer.from(payloadBase64, 'base64');
  const text = payloadText ?? payloadParts?.map(({ text: part, times = 1 }) => part.repeat(times)).join('');
  return Buffer.from(text ?? JSON.stringify(testCase.record ?? testCase.bundle ?? testCase.payload));
}

/** @param {Iterable<string>} items @returns {string} */
const listed = (items) => JSON.stringify([...new Set(items)].sort());

/** @param {any} expected @param {any[]} outcomes of all rules @returns {string[]} differences */
function compareRule(expected, outcomes) {
  const mine = outcomes.filter(({ ruleId }) => ruleId === expected.ruleId);
  const nameOf = (each) =>
    expected.reading ? (each.readings?.[expected.reading] ?? each.outcome) : each.outcome;
  const outcome = prevailing(mine.map(nameOf));
  const differences = outcome === expected.outcome ? [] : [`${expected.ruleId}: ${outcome}`];
  const those = mine.filter((each) => nameOf(each) === expected.outcome);
  const actual = {
    pointers: () => those.map(({ pointer }) => pointer),
    windows: () => those.flatMap(({ windows = [] }) => windows),
    missing: () => those.flatMap(({ missing = [] }) => missing),
  };
  for (const [name, values] of Object.entries(actual)) {
    if (expected[name] && listed(expected[name]) !== listed(values()))
      differences.push(`${name} ${listed(values())}`);
  }
  const reasonless = expected.reason && !those.some(({ reason }) => reason === expected.reason);
  return reasonless ? [...differences, `reason ${those.map(({ reason }) => reason)}`] : differences;
}

/** @param {any} expected @param {any} actual @returns {boolean} */
const matches = (expected, actual) =>
  (expected.pointer === undefined || expected.pointer === actual.pointer) &&
  (expected.ruleId.endsWith('*')
    ? actual.ruleId.startsWith(expected.ruleId.slice(0, -1))
    : expected.ruleId === actual.ruleId);

/** @param {any} expected @param {any[]} findings @returns {string[]} differences */
function compareFindings({ findings: expected, optional = [] }, findings) {
  if (!expected) return [];
  const wanting = expected.filter((each) => !findings.some((actual) => matches(each, actual)));
  const surplus = findings.filter(
    (actual) => ![...expected, ...optional].some((each) => matches(each, actual)),
  );
  const show =
    (sign) =>
    ({ ruleId, pointer }) =>
      `${sign}${ruleId} ${pointer ?? ''}`;
  return [...wanting.map(show('-')), ...surplus.map(show('+'))];
}

/** @param {any} testCase @param {import('../src/judge.js').Result} result @returns {string[]} differences */
export function compare(testCase, result) {
  const { expected, ruleId } = testCase;
  if (ruleId) {
    const unsound = result.findings.filter((finding) => UNSOUND.test(finding.ruleId));
    return [
      ...compareRule({ ruleId, ...expected }, result.outcomes),
      ...unsound.map((each) => `+${each.ruleId} ${each.pointer}`),
    ];
  }
  const plain = ['verdict', 'standardVersion', 'profile', 'attainment']
    .filter((name) => name in expected && expected[name] !== result[name])
    .map((name) => `${name} ${result[name]}`);
  return [
    ...plain,
    ...compareFindings(expected, result.findings),
    ...(expected.rules ?? []).flatMap((rule) => compareRule(rule, result.outcomes)),
  ];
}

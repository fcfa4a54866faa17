/**
 * Reads the standard: everything below `schemas/` that judging needs, one version at a time.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { compile } from './cel/expression.js';
import { readCsv } from './csv.js';
import { readBy } from './faults.js';

/**
 * @typedef {import('./cel/expression.js').Expression} Expression
 * @typedef {Record<string, any>} Rule  a rule file, its expressions compiled in place; `reads`: the paths
 *   they read
 * @typedef {{columns: Record<string, string>, names: string[]}} CodeRow
 * @typedef {{open: boolean, rows: Map<string, CodeRow>}} CodeList
 * @typedef {{recordType: string, path: string, codelist: string, open: boolean}} Binding
 * @typedef {{years: Set<number>, holidays: Set<string>, workdays: Set<string>}} Calendar
 * @typedef {{id: string, divisions: string[], rules: Rule[], severities: Record<string, string>,
 *   parameters: Record<string, Record<string, unknown>>, readings: Record<string, string>}} Profile
 * @typedef {object} Standard
 * @property {string} version
 * @property {Map<string, object>} schemas  by record type, and `common`
 * @property {Set<string>} recordTypes
 * @property {Binding[]} bindings
 * @property {Rule[]} rules  national ones
 * @property {Map<string, Profile>} profiles
 * @property {Map<string, CodeList>} codeLists
 * @property {Calendar} calendar
 */

const EXPRESSIONS = ['when', 'evaluableWhen', 'exemptWhen', 'due', 'assert'];
const OF_MEMBERS = ['filter', 'key', 'at', 'from', 'to'];
const OF_UNIVERSE = ['filter', 'key', 'validFrom', 'validTo'];

/** @param {string} path @returns {any} */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @param {string} folder @returns {any[]} */
const readFolder = (folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => readJson(join(folder, name)));

/** @param {Record<string, any>} object @param {string[]} names @returns {Record<string, any>} */
const compileFields = (object, names) =>
  Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, names.includes(name) ? compile(value) : value]),
  );

/** @param {Record<string, any>} rule @returns {Rule} */
function compileRule(rule) {
  const compiled = compileFields(rule, EXPRESSIONS);
  compiled.readings = rule.readings?.map((reading) => compileFields(reading, ['assert']));
  compiled.members = rule.members?.map((member) => compileFields(member, OF_MEMBERS));
  compiled.universe = rule.universe && compileFields(rule.universe, OF_UNIVERSE);
  compiled.reads = readBy([
    ...EXPRESSIONS.map((name) => compiled[name]),
    ...(compiled.readings ?? []).map((reading) => reading.assert),
  ]);
  return compiled;
}

/** @param {Record<string, string>[]} rows @param {boolean} open @returns {CodeList} */
export function codeListOf(rows, open) {
  return {
    open,
    rows: new Map(
      rows.map((columns) => [
        columns.code,
        {
          columns,
          names: [columns.name_zh ?? '', ...(columns.synonyms ?? '').split('|')],
        },
      ]),
    ),
  };
}

/** @param {string} root @returns {Map<string, CodeList>} */
function readCodeLists(root) {
  const index = readJson(join(root, 'codelists', 'codelists.json'));
  const read =
    (folder) =>
    ({ name, open }) => [
      name,
      codeListOf(readCsv(readFileSync(join(root, folder, `${name}.csv`), 'utf8')), open),
    ];
  return new Map([...index.lists.map(read('codelists')), ...index.local.map(read('local'))]);
}

/** @param {string} root @returns {Calendar} the years whose 1 January stands as a holiday are covered */
function readCalendar(root) {
  const rows = readCsv(readFileSync(join(root, 'local', 'working-days.csv'), 'utf8'));
  const days = (kind) => rows.filter((row) => row.kind === kind).map((row) => row.date);
  const holidays = new Set(days('HOLIDAY'));
  const years = [...holidays].filter((day) => day.endsWith('-01-01')).map((day) => Number(day.slice(0, 4)));
  return { years: new Set(years), holidays, workdays: new Set(days('WORKDAY')) };
}

/**
 * The versions the catalogue names, but for withdrawn ones.
 * @param {string} root the folder `schemas`
 * @returns {{version: string, folder: string}[]}
 */
export function versionsOf(root) {
  const { releases } = readJson(join(root, 'catalog.json'));
  const offered = releases.filter(({ status }) => status !== 'withdrawn');
  return [...new Map(offered.map(({ version, folder }) => [version, { version, folder }])).values()];
}

/**
 * @param {string} root the folder `schemas`
 * @returns {Map<string, string>} id of a finding of the engine itself to its severity
 */
export function readFindingSeverities(root) {
  const catalogue = readFolder(join(root, 'meta', 'findings')).flat();
  return new Map(catalogue.map(({ id, severity }) => [id, severity]));
}

/**
 * Reads one version.
 * @param {string} root the folder `schemas`
 * @param {{version: string, folder: string}} release
 * @returns {Standard}
 */
export function readStandard(root, { version, folder }) {
  const home = join(root, folder);
  const files = readdirSync(home).filter((name) => name.endsWith('.schema.json'));
  const profiles = readFolder(join(home, 'profiles')).map((profile) => ({
    ...profile,
    rules: profile.rules.map(compileRule),
  }));
  const schemas = new Map(
    files.map((name) => [name.replace('.schema.json', ''), readJson(join(home, name))]),
  );
  return {
    version,
    schemas,
    recordTypes: new Set([...schemas.keys()].filter((name) => name !== 'common')),
    bindings: readJson(join(home, 'bindings.json')).bindings,
    rules: readFolder(join(home, 'rules')).map(compileRule),
    profiles: new Map(profiles.map((profile) => [profile.id, profile])),
    codeLists: readCodeLists(root),
    calendar: readCalendar(root),
  };
}

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readCsv } from '../src/csv.js';
import { addMonths, isDate, isoWeek } from '../src/dates.js';
import { compile } from '../src/cel/expression.js';
import { readJson } from '../src/ijson.js';
import { textHoldsName } from '../src/names.js';
import { readPayload } from '../src/payload.js';
import { personalData } from '../src/personal-data.js';
import { windowsOf } from '../src/windows.js';

test('a CSV field may hold commas, quotes and line ends', () => {
  assert.deepEqual(
    [
      { a: 'x,y', b: 'say "z"' },
      { a: 'p\nq', b: '' },
    ],
    readCsv('a,b\n"x,y","say ""z"""\n"p\nq",\n'),
  );
});

test('a property called __proto__ is a property like any other', () => {
  assert.deepEqual(['__proto__'], Object.keys(readJson('{"__proto__": 1}')));
});

test('a text of JSON is read as JSON.parse reads it', () => {
  const text = '{"a":[1,-2.5e3,true,null,"\\u4e2d\\ud83d\\ude00𠀀"],"b":{}}';
  assert.deepEqual(JSON.parse(text), readJson(text));
});

test('years before 100 are years of their own', () => {
  assert.deepEqual(
    [true, false, '0001-02-28'],
    [isDate('0099-02-28'), isDate('0000-01-01'), addMonths('0001-01-31', 1)],
  );
});

test('the last days of a year may be in the first week of the next', () => {
  assert.deepEqual(['2025-W01', '2020-W53'], [isoWeek('2024-12-30'), isoWeek('2021-01-03')]);
});

test('only whole months of a period are windows', () => {
  const windows = windowsOf('month', { start: '2025-01-02', end: '2025-03-31' }, '2025-12-31');
  assert.deepEqual(
    ['2025-02', '2025-03'],
    windows.map(({ id }) => id),
  );
});

test('a period that ends before it starts holds no month', () => {
  assert.deepEqual([], windowsOf('month', { start: '2025-06-01', end: '2025-01-01' }, '2025-12-31'));
});

test('a name may lose its brackets, what they hold, or what is before them', () => {
  const holds = (text) => textHoldsName(text, '五官（口腔）科');
  assert.deepEqual([true, true, true, false], ['口腔科', '五官科', '五官口腔科', '口腔门诊'].map(holds));
});

test('a name is found without its ending 专业, unless one character is left', () => {
  assert.deepEqual(
    [true, true, false],
    [
      ['第一正畸门诊', '正畸专业'],
      ['内科', '内科'],
      ['儿科', '儿专业'],
    ].map(([text, name]) => textHoldsName(text, name)),
  );
});

test('an identity number may be grouped, and follow other digits', () => {
  assert.deepEqual(
    ['IDENTITY_NUMBER', 'IDENTITY_NUMBER', ''],
    ['1101 0519 4912 3100 2X', '3 11010519491231002X', '110105--19491231002X'].map(personalData),
  );
});

test('a mobile number is no part of a longer number', () => {
  assert.deepEqual(
    ['MOBILE_NUMBER', ''],
    [personalData('电话：１３８００１３８０００。'), personalData('A13800138000')],
  );
});

test('a header alone on one line is a bundle without records, and blank lines are passed over', () => {
  const header = { recordType: 'bundle' };
  const read = (text) => readPayload(Buffer.from(text));
  assert.deepEqual({ header, records: [], findings: [] }, read('{"recordType":"bundle"}'));
  assert.deepEqual({ header, records: [1], findings: [] }, read('\n{"recordType":"bundle"}\n \n1\n'));
  assert.deepEqual({ record: header }, read('{\n"recordType":"bundle"}'));
});

test('a line of NDJSON may have as many bytes as a record, a bundle in JSON more', () => {
  const long = `[${'"甲",'.repeat(1_400_000)}1]`;
  const read = (text) => readPayload(Buffer.from(text)).findings;
  const tooLong = (pointer) => [{ ruleId: 'SYNTAX-LIMIT-BYTES', pointer }];
  assert.deepEqual(tooLong('/records/0'), read(`{"recordType":"bundle"}\n${long}`));
  assert.deepEqual(tooLong(''), read(long));
  assert.deepEqual([], read(`{"header":{"recordType":"bundle"},"records":${long}}`));
});

test('the length of a string is counted in characters', () => {
  const text = '𠀀'.repeat(65_536);
  assert.equal(text, readJson(JSON.stringify(text)));
  assert.throws(() => readJson(JSON.stringify(`${text}a`)), { ruleId: 'SYNTAX-LIMIT-STRING' });
});

test('the last month of the calendar is a whole one', () => {
  const windows = windowsOf('month', { start: '9999-12-01', end: '9999-12-31' }, '2025-12-31');
  assert.deepEqual([{ id: '9999-12', start: '9999-12-01', end: '9999-12-31' }], windows);
});

test('what an expression reads is followed through map, flatten and byYear', () => {
  const { reads } = compile('flatten(record.a.map(x, x.rows)).all(y, y.n > byYear(record.b, 2025).m)');
  assert.ok(['record.a[].rows[].n', 'record.b[].m', 'record.b[].year'].every((path) => reads.includes(path)));
});

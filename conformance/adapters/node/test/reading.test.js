import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readCsv } from '../src/csv.js';
import { addMonths, isDate, isoWeek } from '../src/dates.js';
import { readJson } from '../src/ijson.js';
import { textHoldsName } from '../src/names.js';
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

test('a name is found without its brackets, without what they hold, and without what is before them', () => {
  const holds = (text) => textHoldsName(text, '五官（口腔）科');
  assert.deepEqual([true, true, true, false], ['口腔科', '五官科', '五官口腔科', '口腔门诊'].map(holds));
});

test('a name is found without its ending 专业, unless one character is left', () => {
  assert.deepEqual(
    [true, true, false],
    [textHoldsName('第一正畸门诊', '正畸专业'), textHoldsName('内科', '内科'), textHoldsName('儿科', '儿专业')],
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

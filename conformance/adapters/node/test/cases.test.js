import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Engine } from '../src/judge.js';
import { caseFiles, compare, payloadOf } from './suite.js';

const engine = new Engine(fileURLToPath(new URL('../../../../schemas', import.meta.url)));
const { expectedFailures } = JSON.parse(
  readFileSync(new URL('../expected-failures.json', import.meta.url), 'utf8'),
);
const expectedToFail = new Set(expectedFailures.map((each) => each.case));
const MOST_EXPECTED_FAILURES = 0.01;

/** @param {any[]} cases @returns {Record<string, string[]>} the cases that differ, with their differences */
function differing(cases) {
  const compared = cases.map((each) => [each.id, compare(each, engine.judge(payloadOf(each), each))]);
  return Object.fromEntries(compared.filter(([, differences]) => differences.length > 0));
}

const files = caseFiles();

for (const { id, cases } of files) {
  test(`the cases of ${id} come out as stated`, () => {
    const failed = differing(cases);
    const expected = cases.map((each) => each.id).filter((each) => expectedToFail.has(each));
    assert.deepEqual(expected, Object.keys(failed), JSON.stringify(failed, null, 2));
  });
}

test('at most one case in a hundred is expected to fail, and each is there', () => {
  const known = new Set(files.flatMap(({ cases }) => cases.map((each) => each.id)));
  assert.deepEqual(
    [],
    [...expectedToFail].filter((id) => !known.has(id)),
  );
  assert.ok(expectedToFail.size <= known.size * MOST_EXPECTED_FAILURES);
});

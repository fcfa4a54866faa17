import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { compile } from '../src/cel/expression.js';
import { isUnknown } from '../src/cel/values.js';

const VECTORS = new URL('../../../cel/', import.meta.url);

/** @returns {import('../src/cel/functions.js').Facts} */
function factsOf({ lists = {}, names = {}, workingDays = {}, divisions = {} } = {}) {
  return {
    row: (list, code) => lists[list]?.[code],
    names: (list, code) => names[list]?.[code],
    workingDays: (year) => workingDays[year],
    division: (code) => divisions[code],
  };
}

/** Integers beyond 2^53 stay exact. */
const readExact = (text) =>
  JSON.parse(text.replace(/("value": )(-?[0-9]{16,})/g, '$1"$2n"'), (_, value) =>
    /^-?[0-9]+n$/.test(value) ? exact(BigInt(value.slice(0, -1))) : value,
  );
const exact = (value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value);

function resultOf({ expression, variables, facts }) {
  let compiled;
  try {
    compiled = compile(expression);
  } catch (error) {
    if (error.constructor.name !== 'Refused') throw error;
    return { error: 'refused' };
  }
  const value = compiled.evaluate(variables, factsOf(facts));
  if (!isUnknown(value)) return { value };
  return value.missing.length > 0 ? { error: value.reason, missing: value.missing } : { error: value.reason };
}

for (const file of readdirSync(VECTORS)) {
  for (const vector of readExact(readFileSync(new URL(file, VECTORS), 'utf8'))) {
    test(`${file}: ${vector.description.en}`, () => {
      assert.deepEqual(vector.expected, resultOf(vector));
    });
  }
}

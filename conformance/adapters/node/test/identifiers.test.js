import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { institutionCode22, validOrganisationCode, validUscc } from '../src/identifiers.js';

const VECTORS = new URL('../../../identifiers/', import.meta.url);
const JUDGES = {
  uscc: (value) => (validUscc(value) ? 'valid' : 'invalid'),
  organisationCode: (value) => (validOrganisationCode(value) ? 'valid' : 'invalid'),
  institutionCode22,
};

for (const file of readdirSync(VECTORS)) {
  const { identifier, cases } = JSON.parse(readFileSync(new URL(file, VECTORS), 'utf8'));
  for (const { value, expected, description } of cases) {
    test(`${identifier}: ${description.en} (${JSON.stringify(value)})`, () => {
      assert.equal(expected, JUDGES[identifier](value));
    });
  }
}

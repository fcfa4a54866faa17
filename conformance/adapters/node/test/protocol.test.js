import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));

/** @param {object[]} requests @returns {Promise<{answers: any[], code: number}>} */
function converse(requests) {
  return new Promise((resolve) => {
    const program = spawn(process.execPath, [MAIN], { stdio: ['pipe', 'pipe', 'inherit'] });
    let output = '';
    program.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    program.on('close', (code) => {
      resolve({
        answers: output
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
        code,
      });
    });
    program.stdin.end(requests.map((request) => `${JSON.stringify(request)}\n`).join(''));
  });
}

/** @param {number} seq @param {object} payload keys of the case @returns {object} */
const run = (seq, payload) => ({
  cmd: 'run',
  seq,
  case: { id: '1.1/X/x#1', description: 'x', level: 'rules', ...payload },
});

test('start names the program, its levels and the versions of the catalogue', async () => {
  const { answers } = await converse([{ cmd: 'start', version: 1 }]);
  assert.equal(1, answers[0].version);
  assert.deepEqual(['structure', 'rules'], answers[0].implementation.levels);
  assert.deepEqual(['1.0', '1.1'], answers[0].implementation.standards);
});

test('standard accepts a version of the catalogue and no other', async () => {
  const { answers } = await converse([
    { cmd: 'standard', standard: '1.1' },
    { cmd: 'standard', standard: '9.9' },
  ]);
  assert.deepEqual([{ ok: true }, { ok: false }], answers);
});

test('stop ends the program with code 0 and without an answer', async () => {
  assert.deepEqual({ answers: [], code: 0 }, await converse([{ cmd: 'stop' }]));
});

test('a payload in Base64 is judged by its bytes', async () => {
  const gbk = Buffer.from([0x7b, 0x22, 0xc3, 0xfb, 0xb3, 0xc6, 0x22, 0x3a, 0x31, 0x7d]).toString('base64');
  const { answers } = await converse([run(7, { payloadBase64: gbk })]);
  assert.equal(7, answers[0].seq);
  assert.deepEqual([{ ruleId: 'SYNTAX-ENCODING-GBK', pointer: '' }], answers[0].result.findings);
});

test('a line separator within a text does not end the line', async () => {
  const { answers } = await converse([run(1, { payloadText: '"a\u2028b"' })]);
  assert.deepEqual([{ ruleId: 'STRUCT-NOT-A-RECORD', pointer: '' }], answers[0].result.findings);
});

test('an indicator is skipped with a reason', async () => {
  const { answers } = await converse([run(1, { indicator: {} })]);
  assert.deepEqual([1, true], [answers[0].seq, answers[0].skipped]);
});

test('a profile that is not known is skipped with a reason', async () => {
  const record = { recordType: 'withdrawal', standardVersion: '1.1' };
  const { answers, code } = await converse([
    run(1, { payload: record, profile: '990000-nowhere' }),
    { cmd: 'stop' },
  ]);
  const reason = 'no profile 990000-nowhere in version 1.1';
  assert.deepEqual([{ seq: 1, skipped: true, reason }, 0], [answers[0], code]);
});

/**
 * The conformance protocol (conformance/PROTOCOL.md): one answer to each request.
 * @module
 */

import { UnknownProfile } from './profiles.js';

/** @typedef {import('./judge.js').Engine} Engine */

const IMPLEMENTATION = {
  name: 'jiceng-adapter-node',
  version: '1.0.0',
  language: 'JavaScript',
  levels: ['structure', 'rules'],
};

/** @param {any} testCase @returns {Buffer} the payload as sent */
function bytesOf({ payload, payloadText, payloadBase64 }) {
  if (payloadBase64 !== undefined) return Buffer.from(payloadBase64, 'base64');
  return Buffer.from(payloadText ?? JSON.stringify(payload), 'utf8');
}

/** @param {Engine} engine @param {{seq: number, case: any}} request @returns {object} */
function run(engine, { seq, case: testCase }) {
  if (testCase.indicator) return { seq, skipped: true, reason: 'indicators are not implemented' };
  try {
    return { seq, result: engine.judge(bytesOf(testCase), testCase) };
  } catch (error) {
    if (error instanceof UnknownProfile) return { seq, skipped: true, reason: error.message };
    return { seq, errored: true, context: { error: error.message } };
  }
}

/**
 * @param {Engine} engine
 * @param {any} request
 * @returns {object|undefined} undefined: the program ends
 */
export function answer(engine, request) {
  const standards = [...engine.releases.keys()];
  switch (request.cmd) {
    case 'start':
      return { version: 1, implementation: { ...IMPLEMENTATION, standards } };
    case 'standard':
      return { ok: standards.includes(request.standard) };
    case 'run':
      return run(engine, request);
    case 'stop':
      return undefined;
    default:
      throw new Error(`unknown request ${request.cmd}`);
  }
}

/**
 * The lines of a stream. They end at U+000A only: `node:readline` would also break at U+2028, which JSON may hold.
 * @param {AsyncIterable<Buffer>} stream
 * @yields {string}
 */
export async function* lines(stream) {
  let begun = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, end)]).toString('utf8');
      begun = [];
      from = end + 1;
    }
    begun.push(chunk.subarray(from));
  }
}

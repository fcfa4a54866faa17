#!/usr/bin/env node
/**
 * Answers the conformance protocol on standard input and output.
 *
 * Usage: node main.js [folder of the standard, `schemas` of this repository by default]
 */
import { fileURLToPath } from 'node:url';

import { Engine } from './src/judge.js';
import { answer, lines } from './src/protocol.js';

const root = process.argv[2] ?? fileURLToPath(new URL('../../../schemas', import.meta.url));
const engine = new Engine(root);

for await (const line of lines(process.stdin)) {
  const reply = answer(engine, JSON.parse(line));
  if (reply === undefined) break;
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}

/**
 * What the profile refuses before evaluation: unknown names, computed paths, and type errors that an
 * expression alone shows (schemas/cel-profile.md, section 3).
 * @module
 */
import { Refused } from './parse.js';

/**
 * @typedef {import('./parse.js').Node} Node
 * @typedef {'int'|'bool'|'string'|'map'|'any'|{list: Type}} Type  `any` is known at evaluation only
 */

const VARIABLES = new Set(['record', 'item', 'group', 'key', 'window', 'unit', 'asOf', 'param']);
const MAX_DEPTH = 32;
/** @type {{list: Type}} */
const ANY_LIST = { list: 'any' };
/** @type {{list: Type}} */
const INTS = { list: 'int' };
/** @type {{list: Type}} */
const STRINGS = { list: 'string' };

/**
 * Parameter types and result of every function; `literal` is a string literal, `path` a list read from data,
 * and the result `same` is the type of the first argument.
 * @type {Record<string, {takes: (Type|'literal'|'path')[], gives: Type|'same'|'inner'}>}
 */
const SIGNATURES = {
  size: { takes: [ANY_LIST], gives: 'int' },
  sum: { takes: [INTS], gives: 'int' },
  max: { takes: [INTS], gives: 'int' },
  min: { takes: [INTS], gives: 'int' },
  distinct: { takes: [ANY_LIST], gives: 'same' },
  flatten: { takes: [{ list: ANY_LIST }], gives: 'inner' },
  byYear: { takes: ['path', 'int'], gives: 'map' },
  date: { takes: ['string'], gives: 'string' },
  isDate: { takes: ['string'], gives: 'bool' },
  year: { takes: ['string'], gives: 'int' },
  month: { takes: ['string'], gives: 'int' },
  addMonths: { takes: ['string', 'int'], gives: 'string' },
  addDays: { takes: ['string', 'int'], gives: 'string' },
  daysBetween: { takes: ['string', 'string'], gives: 'int' },
  overlapDays: { takes: ['string', 'string', 'string', 'string'], gives: 'int' },
  isoWeek: { takes: ['string'], gives: 'string' },
  quarter: { takes: ['string'], gives: 'string' },
  yearMonth: { takes: ['string'], gives: 'string' },
  yearEnd: { takes: ['int'], gives: 'string' },
  workingDays: { takes: ['string', 'string'], gives: STRINGS },
  lookup: { takes: ['literal', 'string', 'literal'], gives: 'string' },
  rank: { takes: ['literal', 'string'], gives: 'int' },
  isCode: { takes: ['literal', 'string'], gives: 'bool' },
  divisionExists: { takes: ['string', 'string'], gives: 'bool' },
  prefix: { takes: ['string', 'int'], gives: 'string' },
  startsWith: { takes: ['string', 'literal'], gives: 'bool' },
  nameMatches: { takes: ['literal', 'string', 'string'], gives: 'bool' },
  validUscc: { takes: ['string'], gives: 'bool' },
  validOrganisationCode: { takes: ['string'], gives: 'bool' },
  validInstitutionCode22: { takes: ['string'], gives: 'bool' },
  personalData: { takes: ['string'], gives: 'string' },
};

/** @param {Type} type @returns {Type} the type of its elements */
const elementOf = (type) => (typeof type === 'object' ? type.list : 'any');

/** @param {Type} left @param {Type} right @returns {Type} what both can be @throws {Refused} */
function both(left, right) {
  if (left === 'any') return right;
  if (right === 'any' || left === right) return left;
  if (typeof left === 'object' && typeof right === 'object') return { list: both(left.list, right.list) };
  throw new Refused('types that do not go together');
}

/** @param {Node} node @returns {boolean} a list written out, or what `filter` and `distinct` leave of one */
function isLiteralList(node) {
  if (node.kind === 'macro' && node.macro === 'filter') return isLiteralList(node.range);
  if (node.kind === 'call' && node.name === 'distinct') return isLiteralList(node.args[0]);
  return node.kind === 'list';
}

/** Walks the tree and gives each node a type. */
class Checker {
  constructor() {
    /** @type {Map<string, Type>} */
    this.locals = new Map();
    /** The variables of macros over lists written out: they have no path. @type {Set<string>} */
    this.pathless = new Set();
    this.depth = 0;
  }

  /** @param {Node} node @returns {Type} */
  typeOf(node) {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new Refused('too deep');
    const type = this[node.kind](node);
    this.depth -= 1;
    return type;
  }

  /** @param {Node} node @param {Type} wanted */
  expect(node, wanted) {
    both(this.typeOf(node), wanted);
  }

  int() {
    return 'int';
  }

  bool() {
    return 'bool';
  }

  string() {
    return 'string';
  }

  list(node) {
    return { list: node.items.map((item) => this.typeOf(item)).reduce(both, 'any') };
  }

  name(node) {
    const type = this.locals.get(node.name);
    if (type === undefined && !VARIABLES.has(node.name)) throw new Refused(`unknown name ${node.name}`);
    return type ?? 'any';
  }

  /** @param {Node} node @returns {boolean} whether fields may be selected from it */
  isPath(node) {
    if (node.kind === 'name') return !this.pathless.has(node.name);
    if (node.kind === 'index') return !isLiteralList(node.base);
    return node.kind === 'select' || (node.kind === 'call' && node.name === 'byYear');
  }

  select(node) {
    if (!this.isPath(node.base)) throw new Refused('a field of a computed value');
    this.expect(node.base, 'map');
    return 'any';
  }

  has(node) {
    this.select(node);
    return 'bool';
  }

  index(node) {
    this.expect(node.index, 'int');
    const type = this.typeOf(node.base);
    both(type, ANY_LIST);
    return elementOf(type);
  }

  call(node) {
    const signature = SIGNATURES[node.name];
    if (!signature || !Object.hasOwn(SIGNATURES, node.name)) throw new Refused(`function ${node.name}`);
    if (node.args.length !== signature.takes.length) throw new Refused('number of arguments');
    const types = node.args.map((arg, at) => this.argument(arg, signature.takes[at]));
    if (signature.gives === 'same') return types[0];
    return signature.gives === 'inner' ? elementOf(types[0]) : signature.gives;
  }

  /** @param {Node} arg @param {Type|'literal'|'path'} wanted @returns {Type} */
  argument(arg, wanted) {
    if (wanted === 'literal' && arg.kind !== 'string') throw new Refused('a literal is needed');
    if (wanted === 'path' && !this.isPath(arg)) throw new Refused('byYear of a computed list');
    const type = this.typeOf(arg);
    both(type, { literal: 'string', path: ANY_LIST }[wanted] ?? wanted);
    return type;
  }

  macro(node) {
    const range = this.typeOf(node.range);
    both(range, ANY_LIST);
    if (VARIABLES.has(node.variable) || this.locals.has(node.variable)) {
      throw new Refused(`${node.variable} is in use`);
    }
    this.locals.set(node.variable, elementOf(range));
    if (isLiteralList(node.range)) this.pathless.add(node.variable);
    const body = this.typeOf(node.body);
    this.locals.delete(node.variable);
    this.pathless.delete(node.variable);
    if (node.macro === 'map') return { list: body };
    both(body, 'bool');
    return node.macro === 'filter' ? range : 'bool';
  }

  not(node) {
    this.expect(node.arg, 'bool');
    return 'bool';
  }

  negate(node) {
    this.expect(node.arg, 'int');
    return 'int';
  }

  and(node) {
    for (const item of node.items) this.expect(item, 'bool');
    return 'bool';
  }

  or(node) {
    return this.and(node);
  }

  conditional(node) {
    this.expect(node.condition, 'bool');
    return both(this.typeOf(node.yes), this.typeOf(node.no));
  }

  binary(node) {
    const left = this.typeOf(node.left);
    const right = this.typeOf(node.right);
    if (node.op === 'in') both(right, { list: left });
    else if (node.op === '==' || node.op === '!=') both(left, right);
    else if (node.op.startsWith('<') || node.op.startsWith('>')) ordered(both(left, right));
    else return this.arithmetic(node, left, right);
    return 'bool';
  }

  arithmetic(node, left, right) {
    both(left, 'int');
    both(right, 'int');
    const divides = node.op === '/' || node.op === '%';
    if (divides && (node.right.kind !== 'int' || node.right.value === 0)) throw new Refused('divisor');
    return 'int';
  }
}

/** @param {Type} type */
function ordered(type) {
  if (type !== 'int' && type !== 'string' && type !== 'any') throw new Refused('no order');
}

/**
 * Refuses an expression that the profile refuses.
 * @param {Node} node
 * @throws {Refused}
 */
export function check(node) {
  new Checker().typeOf(node);
}

/**
 * Evaluation of parsed expressions: errors are values, absorbed where the profile says so
 * (schemas/cel-profile.md, sections 4 and 5).
 * @module
 */
import { callFunction } from './functions.js';
import { compareTexts, equal, isInt, isMap, isUnknown, toInt, together, Unknown } from './values.js';

/**
 * @typedef {import('./parse.js').Node} Node
 * @typedef {import('./functions.js').Facts} Facts
 * @typedef {{name: string, value: unknown, range: Node, outer: Scope|null}} Scope  the variables of macros
 * @typedef {{path?: string, each: () => Place}} Place  where a value stands, and its elements
 */

const NOWHERE = { path: undefined, each: () => NOWHERE };
const WRONG_TYPE = new Unknown('wrongType');
const ARITHMETIC = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
};
const ORDER = {
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
};

/** @param {string|undefined} path @returns {Place} */
const placeAt = (path) => ({ path, each: () => (path === undefined ? NOWHERE : placeAt(`${path}[]`)) });

/** @param {string|undefined} path @returns {Unknown} */
const missing = (path) => new Unknown('missing', path === undefined ? [] : [path]);

/** @param {number|bigint} left @param {number|bigint} right @returns {number} */
function compareInts(left, right) {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** One evaluation of one expression. */
class Evaluation {
  /**
   * @param {Record<string, unknown>} variables
   * @param {Facts} facts
   * @param {WeakMap<object, string>} paths
   */
  constructor(variables, facts, paths) {
    this.variables = variables;
    this.facts = facts;
    this.paths = paths;
  }

  /** @param {Node} node @param {Scope|null} scope @returns {unknown} a value or an Unknown */
  value(node, scope) {
    return this[node.kind](node, scope);
  }

  /**
   * @param {Node[]} nodes
   * @param {Scope|null} scope
   * @returns {unknown[]|Unknown} all values, or their errors
   */
  values(nodes, scope) {
    const values = nodes.map((node) => this.value(node, scope));
    const errors = values.filter(isUnknown);
    return errors.length > 0 ? together(errors) : values;
  }

  int(node) {
    return node.value;
  }

  bool(node) {
    return node.value;
  }

  string(node) {
    return node.value;
  }

  list(node, scope) {
    return this.values(node.items, scope);
  }

  name(node, scope) {
    for (let at = scope; at; at = at.outer) if (at.name === node.name) return at.value;
    const value = this.variables[node.name];
    return value === undefined ? missing(node.name) : value;
  }

  select(node, scope) {
    const base = this.value(node.base, scope);
    if (isUnknown(base)) return base;
    if (!isMap(base)) return WRONG_TYPE;
    if (Object.hasOwn(base, node.field)) return base[node.field];
    return missing(this.place(node, scope).path);
  }

  has(node, scope) {
    const base = this.value(node.base, scope);
    if (isUnknown(base)) return base;
    return isMap(base) ? Object.hasOwn(base, node.field) : WRONG_TYPE;
  }

  index(node, scope) {
    const values = this.values([node.base, node.index], scope);
    if (isUnknown(values)) return values;
    const [base, index] = values;
    if (!Array.isArray(base) || !isInt(index)) return WRONG_TYPE;
    if (index >= 0 && index < base.length) return base[Number(index)];
    const { path } = this.place(node.base, scope);
    return missing(path === undefined ? undefined : `${path}[${index}]`);
  }

  call(node, scope) {
    const args = this.values(node.args, scope);
    if (isUnknown(args)) return args;
    if (node.name === 'byYear') return this.byYear(node, args, scope);
    return callFunction(node.name, args, this.facts);
  }

  byYear(node, args, scope) {
    const [list, year] = args;
    if (!Array.isArray(list) || !isInt(year)) return WRONG_TYPE;
    const found = list.filter((item) => isMap(item) && item.year === year);
    return found.length === 1 ? found[0] : missing(this.place(node, scope).path);
  }

  not(node, scope) {
    const value = this.value(node.arg, scope);
    if (isUnknown(value)) return value;
    return typeof value === 'boolean' ? !value : WRONG_TYPE;
  }

  negate(node, scope) {
    const value = this.value(node.arg, scope);
    if (isUnknown(value)) return value;
    return isInt(value) ? toInt(-BigInt(value)) : WRONG_TYPE;
  }

  binary(node, scope) {
    const values = this.values([node.left, node.right], scope);
    if (isUnknown(values)) return values;
    const [left, right] = values;
    if (node.op === '==') return equal(left, right);
    if (node.op === '!=') return !equal(left, right);
    if (node.op === 'in') return Array.isArray(right) ? right.some((item) => equal(item, left)) : WRONG_TYPE;
    const ints = isInt(left) && isInt(right);
    if (node.op in ARITHMETIC)
      return ints ? toInt(ARITHMETIC[node.op](BigInt(left), BigInt(right))) : WRONG_TYPE;
    if (ints) return ORDER[node.op](compareInts(left, right));
    const texts = typeof left === 'string' && typeof right === 'string';
    return texts ? ORDER[node.op](compareTexts(left, right)) : WRONG_TYPE;
  }

  and(node, scope) {
    return decide(false, node.items, (item) => this.value(item, scope));
  }

  or(node, scope) {
    return decide(true, node.items, (item) => this.value(item, scope));
  }

  conditional(node, scope) {
    const condition = this.value(node.condition, scope);
    if (isUnknown(condition)) return condition;
    if (typeof condition !== 'boolean') return WRONG_TYPE;
    return this.value(condition ? node.yes : node.no, scope);
  }

  macro(node, scope) {
    const range = this.value(node.range, scope);
    if (isUnknown(range)) return range;
    if (!Array.isArray(range)) return WRONG_TYPE;
    const body = (value) => this.value(node.body, this.inner(node, value, scope));
    if (node.macro === 'all') return decide(false, range, body);
    if (node.macro === 'exists') return decide(true, range, body);
    const results = range.map(body);
    const errors = results.map((result) => unfit(node.macro, result)).filter(isUnknown);
    if (errors.length > 0) return together(errors);
    if (node.macro === 'map') return results;
    if (node.macro === 'filter') return range.filter((_, at) => results[at]);
    return results.filter(Boolean).length === 1;
  }

  /** @returns {Scope} */
  inner(node, value, outer) {
    return { name: node.variable, value, range: node.range, outer };
  }

  /**
   * Where the value of a node stands; asked only when something is missing there.
   * @param {Node} node @param {Scope|null} scope @returns {Place}
   */
  place(node, scope) {
    const placeOf = (inner) => this.place(inner, scope);
    if (node.kind === 'name') return this.placeOfName(node.name, scope);
    if (node.kind === 'select') return below(this.place(node.base, scope), `.${node.field}`);
    if (node.kind === 'index') return this.place(node.base, scope).each();
    if (node.kind === 'macro') return this.placeOfMacro(node, scope);
    if (node.kind === 'list') return { path: undefined, each: () => shared(node.items.map(placeOf)) };
    if (node.kind !== 'call') return NOWHERE;
    if (node.name === 'distinct') return this.place(node.args[0], scope);
    if (node.name === 'flatten') return { path: undefined, each: () => placeOf(node.args[0]).each().each() };
    if (node.name !== 'byYear') return NOWHERE;
    return below(this.place(node.args[0], scope), `[year=${this.value(node.args[1], scope)}]`);
  }

  placeOfName(name, scope) {
    for (let at = scope; at; at = at.outer) {
      if (at.name === name) return this.known(at.value) ?? this.place(at.range, at.outer).each();
    }
    return this.known(this.variables[name]) ?? placeAt(name);
  }

  /** @param {unknown} value @returns {Place|undefined} */
  known(value) {
    const path = isMap(value) ? this.paths.get(value) : undefined;
    return path === undefined ? undefined : placeAt(path);
  }

  placeOfMacro(node, scope) {
    if (node.macro === 'filter') return this.place(node.range, scope);
    if (node.macro !== 'map') return NOWHERE;
    const range = this.value(node.range, scope);
    if (!Array.isArray(range)) return NOWHERE;
    const [first] = range;
    return { path: undefined, each: () => this.place(node.body, this.inner(node, first, scope)) };
  }
}

/** @param {Place} place @param {string} step @returns {Place} */
const below = (place, step) => placeAt(place.path === undefined ? undefined : place.path + step);

/** @param {Place[]} places @returns {Place} the one place that all have */
const shared = (places) => (new Set(places.map((place) => place.path)).size === 1 ? places[0] : NOWHERE);

/** @param {string} macro @param {unknown} result @returns {unknown} */
const unfit = (macro, result) =>
  macro === 'map' || typeof result === 'boolean' || isUnknown(result) ? result : WRONG_TYPE;

/**
 * `&&` and `all` (deciding is false), `||` and `exists` (deciding is true): the deciding value on any side
 * decides, in whatever order; otherwise an error on any side is the result.
 * @template T
 * @param {boolean} deciding @param {T[]} items @param {(item: T) => unknown} evaluate
 * @returns {boolean|Unknown}
 */
function decide(deciding, items, evaluate) {
  const errors = [];
  for (const item of items) {
    const value = evaluate(item);
    if (value === deciding) return deciding;
    if (isUnknown(value)) errors.push(value);
    else if (typeof value !== 'boolean') errors.push(WRONG_TYPE);
  }
  return errors.length > 0 ? together(errors) : !deciding;
}

/**
 * Evaluates an expression that has been parsed and checked.
 * @param {Node} node
 * @param {Record<string, unknown>} variables  a variable that is undefined counts as missing
 * @param {Facts} facts
 * @param {WeakMap<object, string>} [paths]  paths of maps that stand elsewhere than their variable says
 * @returns {unknown} a value, or an Unknown
 */
export function evaluate(node, variables, facts, paths = new WeakMap()) {
  return new Evaluation(variables, facts, paths).value(node, null);
}

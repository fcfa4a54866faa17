/**
 * A strict reader of I-JSON (RFC 8259 within RFC 7493): the first thing wrong is named, with its place.
 * @module
 */
import {
  badColon,
  badKey,
  badValue,
  betweenValues,
  isNoncharacter,
  notJson,
  afterRoot,
} from './json-faults.js';
import { child } from './pointers.js';

/** What is wrong with a text; `ruleId` is of the catalogue schemas/meta/findings/syntax.json. */
export class SyntaxFault extends Error {
  /** @param {string} ruleId @param {string} pointer */
  constructor(ruleId, pointer) {
    super(ruleId);
    this.ruleId = ruleId;
    this.pointer = pointer;
  }
}

const LIMITS = { depth: 32, digits: 64, string: 65_536 };
const BLANK = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** Whatever a writer may have meant as a number. */
const NUMBERLIKE = /[-+]?[0-9.][0-9a-zA-Z_.%+-]*/y;
const LITERAL = /[A-Za-z]+/y;
/** The characters before the one at which a string ends, escapes or breaks. */
const PLAIN = /[^"\\\u0000-\u001f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const ESCAPED = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const LITERALS = { true: true, false: false, null: null };

/** @param {string} token @returns {string} why it is no number of JSON */
function numberFault(token) {
  if (token.startsWith('+')) return 'SYNTAX-NUMBER-PLUS';
  if (/^-?0[0-9]+(\.[0-9]+)?$/.test(token)) return 'SYNTAX-NUMBER-LEADING-ZERO';
  return /^-?([0-9]+\.|\.[0-9]+)$/.test(token) ? 'SYNTAX-NUMBER-POINT' : 'SYNTAX-NUMBER';
}

/** Reads one text. */
class Reader {
  /** @param {string} text @param {number} most values and names */
  constructor(text, most) {
    this.text = text;
    this.most = most;
    this.at = 0;
    this.values = 0;
  }

  /** @param {string} ruleId @param {string} pointer @returns {never} */
  fail(ruleId, pointer) {
    throw new SyntaxFault(ruleId, pointer);
  }

  /** @param {RegExp} form sticky @returns {string|undefined} what it matches here, passed over */
  take(form) {
    form.lastIndex = this.at;
    const match = form.exec(this.text);
    if (!match) return undefined;
    this.at = form.lastIndex;
    return match[0];
  }

  /** @returns {string} the next character after white space, '' at the end */
  peek() {
    this.take(BLANK);
    return this.text[this.at] ?? '';
  }

  /** @param {string} pointer */
  count(pointer) {
    this.values += 1;
    if (this.values > this.most) this.fail('SYNTAX-LIMIT-VALUES', pointer);
  }

  /** @returns {unknown} */
  whole() {
    const first = this.peek();
    if (first === '') this.fail('SYNTAX-BLANK', '');
    const foreign = notJson(this.text.slice(this.at));
    if (foreign) this.fail(foreign, '');
    const value = this.value('', 0);
    if (this.peek() !== '') this.fail(afterRoot(this.text, this.at), '');
    return value;
  }

  /** @param {string} pointer @param {number} depth @returns {unknown} */
  value(pointer, depth) {
    const next = this.peek();
    this.count(pointer);
    if (next === '{' || next === '[') {
      if (depth >= LIMITS.depth) this.fail('SYNTAX-LIMIT-DEPTH', pointer);
      this.at += 1;
      return next === '{' ? this.object(pointer, depth + 1) : this.array(pointer, depth + 1);
    }
    if (next === '"') return this.string(pointer);
    if (/[-+.0-9]/.test(next)) return this.number(pointer);
    const start = this.at;
    const word = this.take(LITERAL);
    if (word !== undefined && Object.hasOwn(LITERALS, word)) return LITERALS[word];
    return this.fail(badValue(this.text, start), pointer);
  }

  /** @param {string} pointer @param {number} depth @returns {Record<string, unknown>} */
  object(pointer, depth) {
    /** @type {Record<string, unknown>} */
    const object = {};
    if (this.closes('}')) return object;
    for (let last = pointer; ;) {
      const key = this.key(pointer, last, last !== pointer);
      const place = child(pointer, key);
      if (Object.hasOwn(object, key)) this.fail('SYNTAX-DUPLICATE-KEY', place);
      this.colon(place);
      const value = this.value(place, depth);
      // A plain assignment to __proto__ would not make a property.
      Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
      last = place;
      if (this.separates('}', place)) return object;
    }
  }

  /** @param {string} pointer @param {number} depth @returns {unknown[]} */
  array(pointer, depth) {
    const array = [];
    if (this.closes(']')) return array;
    for (;;) {
      const next = this.peek();
      if (next === ']') this.fail('SYNTAX-TRAILING-COMMA', child(pointer, array.length - 1));
      const place = child(pointer, array.length);
      if (next === ',') this.fail('SYNTAX-EXTRA-COMMA', place);
      array.push(this.value(place, depth));
      if (this.separates(']', place)) return array;
    }
  }

  /** @param {string} bracket @returns {boolean} */
  closes(bracket) {
    if (this.peek() !== bracket) return false;
    this.at += 1;
    return true;
  }

  /**
   * @param {string} pointer of the object
   * @param {string} last of its last property
   * @param {boolean} later
   */
  key(pointer, last, later) {
    const next = this.peek();
    this.count(pointer);
    if (next === '"') return this.string(pointer);
    if (next === '}' && later) this.fail('SYNTAX-TRAILING-COMMA', last);
    return this.fail(badKey(this.text, this.at), pointer);
  }

  /** @param {string} place of the property */
  colon(place) {
    if (this.peek() !== ':') this.fail(badColon(this.text, this.at), place);
    this.at += 1;
    const next = this.peek();
    if (next === ',' || next === '}' || next === ']') this.fail('SYNTAX-MISSING-VALUE', place);
  }

  /**
   * @param {string} bracket
   * @param {string} place of the value before
   * @returns {boolean} whether it closes
   */
  separates(bracket, place) {
    const before = this.at;
    const next = this.peek();
    if (next !== ',' && next !== bracket) this.fail(betweenValues(this.text, this.at, before), place);
    this.at += 1;
    return next === bracket;
  }

  /** @param {string} pointer @returns {number} */
  number(pointer) {
    const start = this.at;
    const like = this.take(NUMBERLIKE) ?? this.text[start];
    this.at = start;
    if (/^-(Infinity|NaN)/.test(this.text.slice(start, start + 9))) this.fail('SYNTAX-NOT-FINITE', pointer);
    const token = this.take(NUMBER);
    const isLast = start + like.length === this.text.length;
    if (token !== like) this.fail(isLast ? 'SYNTAX-TRUNCATED' : numberFault(like), pointer);
    if (token.replace(/[^0-9]/g, '').length > LIMITS.digits) this.fail('SYNTAX-LIMIT-DIGITS', pointer);
    const value = Number(token);
    if (/^-?[0-9]+$/.test(token) && !Number.isSafeInteger(value)) this.fail('SYNTAX-INTEGER-RANGE', pointer);
    if (!Number.isFinite(value)) this.fail('SYNTAX-NUMBER-OVERFLOW', pointer);
    return value;
  }

  /** @param {string} pointer @returns {string} */
  string(pointer) {
    this.at += 1;
    let value = '';
    for (;;) {
      value += this.take(PLAIN);
      if (isTooLong(value)) this.fail('SYNTAX-LIMIT-STRING', pointer);
      const next = this.text[this.at];
      if (next === '"') break;
      if (next === '\\') value += this.escape(pointer);
      else value += this.special(next, pointer);
    }
    this.at += 1;
    return value;
  }

  /**
   * @param {string|undefined} next
   * @param {string} pointer
   * @returns {string} a character beyond the basic plane
   */
  special(next, pointer) {
    if (next === undefined) this.fail('SYNTAX-TRUNCATED', pointer);
    if (next === '\n' || next === '\r') this.fail('SYNTAX-NEWLINE-IN-STRING', pointer);
    if (next < ' ') this.fail('SYNTAX-CONTROL-CHARACTER', pointer);
    const character = String.fromCodePoint(this.text.codePointAt(this.at));
    if (isNoncharacter(character)) this.fail('SYNTAX-NONCHARACTER', pointer);
    this.at += character.length;
    return character;
  }

  /** @param {string} pointer @returns {string} */
  escape(pointer) {
    if (this.at === this.text.length - 1) this.fail('SYNTAX-TRUNCATED', pointer);
    const first = this.take(ESCAPE) ?? this.fail('SYNTAX-ESCAPE', pointer);
    if (first[1] !== 'u') return ESCAPED[first[1]];
    let character = String.fromCharCode(Number.parseInt(first.slice(2), 16));
    if (/[\ud800-\udbff]/.test(character)) {
      const second = this.text[this.at] === '\\' ? (this.take(ESCAPE) ?? '') : '';
      if (!/^\\u[dD][c-fC-F]/.test(second)) this.fail('SYNTAX-SURROGATE', pointer);
      character += String.fromCharCode(Number.parseInt(second.slice(2), 16));
    } else if (/[\udc00-\udfff]/.test(character)) this.fail('SYNTAX-SURROGATE', pointer);
    if (isNoncharacter(character)) this.fail('SYNTAX-NONCHARACTER', pointer);
    return character;
  }
}

/** @param {string} text @returns {boolean} by its characters, of which one may be two units */
const isTooLong = (text) => text.length > LIMITS.string && [...text].length > LIMITS.string;

/**
 * @param {string} text
 * @param {number} [most] values and names it may hold
 * @returns {{value: unknown, count: number}} its value, and how many values and names it holds
 * @throws {SyntaxFault}
 */
export function readCounted(text, most = Infinity) {
  const reader = new Reader(text, most);
  const value = reader.whole();
  return { value, count: reader.values };
}

/**
 * @param {string} text
 * @returns {unknown} its value
 * @throws {SyntaxFault}
 */
export const readJson = (text) => readCounted(text).value;

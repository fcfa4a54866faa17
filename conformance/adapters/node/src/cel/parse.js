/**
 * Parser of the expression profile (schemas/cel-profile.md, section 3): text to a closed set of nodes.
 * @module
 */

/** An expression outside the profile. */
export class Refused extends Error {}

/**
 * @typedef {{kind: 'int', value: number|bigint} | {kind: 'bool', value: boolean}
 *   | {kind: 'string', value: string} | {kind: 'list', items: Node[]} | {kind: 'name', name: string}
 *   | {kind: 'select', base: Node, field: string} | {kind: 'has', base: Node, field: string}
 *   | {kind: 'index', base: Node, index: Node} | {kind: 'call', name: string, args: Node[]}
 *   | {kind: 'macro', macro: string, range: Node, variable: string, body: Node}
 *   | {kind: 'not', arg: Node} | {kind: 'negate', arg: Node}
 *   | {kind: 'binary', op: string, left: Node, right: Node}
 *   | {kind: 'and', items: Node[]} | {kind: 'or', items: Node[]}
 *   | {kind: 'conditional', condition: Node, yes: Node, no: Node}} Node
 * @typedef {{kind: 'int'|'string'|'name'|'sign'|'end', text: string}} Token
 */

const MAX_LENGTH = 4000;
const MAX_INT = 2n ** 63n - 1n;
const MIN_INT = -(2n ** 63n);
const MACROS = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);
const RESERVED = new Set(
  (
    'as break const continue else for function if import let loop package namespace return var void ' +
    'while in true false null'
  ).split(' '),
);
const BLANK = /([ \t\r\n]+|\/\/[^\n]*)/u;
const DIGITS = /([0-9]+)/u;
const NAME = /([A-Za-z_][A-Za-z0-9_]*)/u;
const STRING = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/u;
const SIGN = /(&&|\|\||[=!<>]=|[<>!+\-*/%?:()[\],.])/u;
const TOKEN = new RegExp([BLANK, DIGITS, NAME, STRING, SIGN].map(({ source }) => source).join('|'), 'uy');
/** All control characters but those that blanks are. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;
const ESCAPES = { '\\': '\\', "'": "'", '"': '"', n: '\n', r: '\r', t: '\t' };

/** @param {string} literal with its quotes @returns {string} */
function unquote(literal) {
  const inside = literal.slice(1, -1);
  if (/[\r\n\t]/u.test(inside)) throw new Refused('control character in a string');
  return inside.replace(/\\(u[0-9a-fA-F]{4}|.)/gsu, (_, escape) => {
    if (escape in ESCAPES) return ESCAPES[escape];
    if (escape.length !== 5) throw new Refused(`escape \\${escape}`);
    const code = Number.parseInt(escape.slice(1), 16);
    if (code >= 0xd800 && code <= 0xdfff) throw new Refused('half a surrogate pair');
    return String.fromCharCode(code);
  });
}

/** @param {string} text @returns {Token[]} */
function tokenize(text) {
  /** @type {Token[]} */
  const tokens = [];
  const scanner = new RegExp(TOKEN);
  while (scanner.lastIndex < text.length) {
    const at = scanner.lastIndex;
    const match = scanner.exec(text);
    if (!match) throw new Refused(`unexpected character at ${at}`);
    const [, blank, digits, name, string, sign] = match;
    if (blank !== undefined) continue;
    if (digits !== undefined && /[A-Za-z0-9_]/u.test(text[scanner.lastIndex] ?? '')) {
      throw new Refused('not a decimal integer');
    }
    if (digits !== undefined) tokens.push({ kind: 'int', text: digits });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (string !== undefined) tokens.push({ kind: 'string', text: unquote(string) });
    else tokens.push({ kind: 'sign', text: sign });
  }
  tokens.push({ kind: 'end', text: '' });
  return tokens;
}

/** Recursive descent over the tokens, one method a level of precedence. */
class Parser {
  /** @param {Token[]} tokens */
  constructor(tokens) {
    this.tokens = tokens;
    this.at = 0;
  }

  /** @param {string} text @returns {boolean} */
  sees(text) {
    const token = this.tokens[this.at];
    return token.text === text && (token.kind === 'sign' || (token.kind === 'name' && text === 'in'));
  }

  /** @param {...string} texts @returns {string|undefined} the one taken */
  take(...texts) {
    const text = texts.find((each) => this.sees(each));
    if (text !== undefined) this.at += 1;
    return text;
  }

  /** @param {string} text */
  expect(text) {
    if (!this.take(text)) throw new Refused(`${text} expected`);
  }

  /** @returns {string} a name of a variable or function */
  name() {
    const name = this.word();
    if (RESERVED.has(name)) throw new Refused(`${name} is reserved`);
    return name;
  }

  /** @returns {string} a name, which may be a reserved word: a field */
  word() {
    const token = this.tokens[this.at];
    if (token.kind !== 'name') throw new Refused('a name expected');
    this.at += 1;
    return token.text;
  }

  /** @returns {Node} */
  whole() {
    const node = this.expression();
    if (this.tokens[this.at].kind !== 'end') throw new Refused('something after the expression');
    return node;
  }

  /** @returns {Node} */
  expression() {
    const condition = this.chain('or', '||', () => this.chain('and', '&&', () => this.relation()));
    if (!this.take('?')) return condition;
    const yes = this.chain('or', '||', () => this.chain('and', '&&', () => this.relation()));
    this.expect(':');
    return { kind: 'conditional', condition, yes, no: this.expression() };
  }

  /** @param {'and'|'or'} kind @param {string} sign @param {() => Node} operand @returns {Node} */
  chain(kind, sign, operand) {
    const items = [operand()];
    while (this.take(sign)) items.push(operand());
    return items.length === 1 ? items[0] : { kind, items };
  }

  /** @param {string[]} signs @param {() => Node} operand @returns {Node} */
  leftToRight(signs, operand) {
    let left = operand();
    for (let op = this.take(...signs); op; op = this.take(...signs)) {
      left = { kind: 'binary', op, left, right: operand() };
    }
    return left;
  }

  /** @returns {Node} */
  relation() {
    const sum = () =>
      this.leftToRight(['+', '-'], () => this.leftToRight(['*', '/', '%'], () => this.unary()));
    return this.leftToRight(['<=', '>=', '<', '>', '==', '!=', 'in'], sum);
  }

  /** @returns {Node} */
  unary() {
    if (this.sees('!')) {
      this.at += 1;
      return { kind: 'not', arg: this.sees('!') ? this.unary() : this.member() };
    }
    if (!this.take('-')) return this.member();
    const digits = this.tokens[this.at];
    if (digits.kind === 'int') {
      const value = BigInt(`-${digits.text}`);
      if (value < MIN_INT) throw new Refused('integer beyond 64 bits');
      this.tokens[this.at] = { kind: 'int', text: `-${digits.text}` };
      return this.member();
    }
    return { kind: 'negate', arg: this.sees('-') ? this.unary() : this.member() };
  }

  /** @returns {Node} */
  member() {
    let node = this.primary();
    for (;;) {
      if (this.take('.')) {
        const field = this.word();
        node = this.take('(') ? this.macro(node, field) : { kind: 'select', base: node, field };
      } else if (this.take('[')) {
        node = { kind: 'index', base: node, index: this.expression() };
        this.expect(']');
      } else return node;
    }
  }

  /** @param {Node} range @param {string} macro @returns {Node} */
  macro(range, macro) {
    if (!MACROS.has(macro)) throw new Refused(`method ${macro}`);
    const variable = this.name();
    this.expect(',');
    const body = this.expression();
    this.expect(')');
    return { kind: 'macro', macro, range, variable, body };
  }

  /** @returns {Node} */
  primary() {
    if (this.take('(')) {
      const node = this.expression();
      this.expect(')');
      return node;
    }
    if (this.take('[')) return { kind: 'list', items: this.listed(']') };
    const token = this.tokens[this.at];
    if (token.kind === 'int' || token.kind === 'string') {
      this.at += 1;
      return token.kind === 'int' ? integer(token.text) : { kind: 'string', value: token.text };
    }
    if (token.kind === 'name' && (token.text === 'true' || token.text === 'false')) {
      this.at += 1;
      return { kind: 'bool', value: token.text === 'true' };
    }
    const name = this.name();
    if (!this.take('(')) return { kind: 'name', name };
    const args = this.listed(')');
    return name === 'has' ? has(args) : { kind: 'call', name, args };
  }

  /** @param {string} close @returns {Node[]} */
  listed(close) {
    const items = [];
    if (this.take(close)) return items;
    do items.push(this.expression());
    while (this.take(','));
    this.expect(close);
    return items;
  }
}

/** @param {string} text @returns {Node} */
function integer(text) {
  const value = BigInt(text);
  if (value > MAX_INT) throw new Refused('integer beyond 64 bits');
  const small = Number(value);
  return { kind: 'int', value: Number.isSafeInteger(small) ? small : value };
}

/** @param {Node[]} args @returns {Node} */
function has(args) {
  if (args.length !== 1 || args[0].kind !== 'select') throw new Refused('has takes a field');
  return { kind: 'has', base: args[0].base, field: args[0].field };
}

/**
 * Parses an expression; what the profile does not allow by its form alone is refused.
 * @param {string} text
 * @returns {Node}
 * @throws {Refused}
 */
export function parse(text) {
  if ([...text].length > MAX_LENGTH) throw new Refused('too long');
  if (CONTROL.test(text)) throw new Refused('control character');
  return new Parser(tokenize(text)).whole();
}

/**
 * The places an expression reads, known from its text alone.
 * @module
 */

/** @typedef {import('./parse.js').Node} Node */

/** @param {Node} node @returns {Node[]} */
function children(node) {
  switch (node.kind) {
    case 'list':
    case 'and':
    case 'or':
      return node.items;
    case 'select':
    case 'has':
      return [node.base];
    case 'index':
      return [node.base, node.index];
    case 'call':
      return node.args;
    case 'not':
    case 'negate':
      return [node.arg];
    case 'binary':
      return [node.left, node.right];
    case 'conditional':
      return [node.condition, node.yes, node.no];
    default:
      return [];
  }
}

/**
 * The path whose value a node hands on.
 * @param {Node} node @param {Map<string, string|undefined>} locals  the paths of macro variables
 * @returns {string|undefined}
 */
function pathOf(node, locals) {
  if (node.kind === 'name') return locals.has(node.name) ? locals.get(node.name) : node.name;
  if (node.kind === 'select' || node.kind === 'has') return step(pathOf(node.base, locals), `.${node.field}`);
  if (node.kind === 'index') return elementPath(node.base, locals);
  return node.kind === 'call' && node.name === 'byYear' ? elementPath(node.args[0], locals) : undefined;
}

/**
 * The path of the elements of the list that a node hands on.
 * @param {Node} node @param {Map<string, string|undefined>} locals
 * @returns {string|undefined}
 */
function elementPath(node, locals) {
  if (node.kind === 'macro') return elementPathOfMacro(node, locals);
  if (node.kind === 'call' && node.name === 'distinct') return elementPath(node.args[0], locals);
  if (node.kind === 'call' && node.name === 'flatten') return step(elementPath(node.args[0], locals), '[]');
  return step(pathOf(node, locals), '[]');
}

function elementPathOfMacro(node, locals) {
  const element = elementPath(node.range, locals);
  if (node.macro === 'filter') return element;
  return node.macro === 'map' ? pathOf(node.body, new Map([...locals, [node.variable, element]])) : undefined;
}

/** @param {string|undefined} path @param {string} next @returns {string|undefined} */
const step = (path, next) => (path === undefined ? undefined : path + next);

/** @param {Node} node @param {Map<string, string|undefined>} locals @param {Set<string>} found */
function collect(node, locals, found) {
  const path = pathOf(node, locals);
  if (path !== undefined) found.add(path);
  if (node.kind === 'macro') {
    collect(node.range, locals, found);
    collect(node.body, new Map([...locals, [node.variable, elementPath(node.range, locals)]]), found);
  }
  if (node.kind === 'call' && node.name === 'byYear' && path !== undefined) found.add(`${path}.year`);
  for (const child of children(node)) collect(child, locals, found);
}

/**
 * All paths an expression reads, and those on the way to them.
 * @param {Node} node
 * @returns {string[]}
 */
export function pathsRead(node) {
  const found = new Set();
  collect(node, new Map(), found);
  return [...found];
}

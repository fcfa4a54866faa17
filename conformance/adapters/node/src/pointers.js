/**
 * JSON Pointers, and the lists that `forEach` names.
 * @module
 */
import { isMap } from './cel/values.js';

/** @typedef {{value: any, pointer: string}} Found */

/** @param {string} pointer @param {string|number} name @returns {string} */
export const child = (pointer, name) =>
  `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * @param {string} path such as `a.rows[].b`, or `a.yearly[year=2024].b` for the element of a year
 * @returns {string} `/a/rows/＊/b`, with an asterisk for any element; a year is not in it: `/a/yearly/b`
 */
export const pathPointer = (path) =>
  `/${path
    .replace(/\[year=-?\d+\]/g, '')
    .replaceAll('[]', '/*')
    .replaceAll('.', '/')}`;

/**
 * One step down: into a field, and for `name[]` into each of its elements.
 * @param {Found} from @param {string} step
 * @returns {Found[]|undefined} undefined where there is no such field
 */
function descend(from, step) {
  const name = step.replace('[]', '');
  if (!isMap(from.value) || !Object.hasOwn(from.value, name)) return undefined;
  const found = { value: from.value[name], pointer: child(from.pointer, name) };
  return step.endsWith('[]') ? elements(found) : [found];
}

/** @param {Found} list @returns {Found[]} */
const elements = ({ value, pointer }) =>
  Array.isArray(value) ? value.map((item, at) => ({ value: item, pointer: child(pointer, at) })) : [];

/**
 * The elements of the list that a `forEach` names, of all of them where it leads through lists.
 * @param {Found} record
 * @param {string} forEach such as `specialtyDepartments[].physicians`
 * @returns {{items: Found[], without: string[]}} the elements, and where a list or what holds it is absent
 */
export function listed(record, forEach) {
  return `${forEach}[]`.split('.').reduce(
    ({ items, without }, step) => {
      const below = items.map((item) => descend(item, step));
      const lacking = items.filter((_, at) => below[at] === undefined);
      return {
        items: below.flatMap((found) => found ?? []),
        without: [...without, ...lacking.map(({ pointer }) => pointer)],
      };
    },
    { items: [record], without: /** @type {string[]} */ ([]) },
  );
}

/**
 * Whether a text holds a name; brackets may be read in several ways (schemas/cel-profile.md, nameMatches).
 * @module
 */

const BRACKETS = /[（(]([^（）()]*)[）)]/g;

/**
 * The ways to read a text with brackets: as it stands, the brackets' content alone, without the brackets,
 * without
 * their content.
 * @param {string} text
 * @returns {string[]}
 */
function readings(text) {
  const contents = [...text.matchAll(BRACKETS)].map((match) => match[1]);
  if (contents.length === 0) return [text];
  return [text, ...contents, text.replace(BRACKETS, '$1'), text.replace(BRACKETS, '')];
}

/**
 * @param {string} text
 * @param {string} name an empty one matches nothing
 * @returns {boolean}
 */
export function textHoldsName(text, name) {
  const names = readings(name).filter((reading) => reading !== '');
  return readings(text).some((reading) => names.some((each) => reading.includes(each)));
}

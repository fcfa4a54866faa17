/**
 * Whether a text holds a name; brackets may be read in several ways (schemas/cel-profile.md, nameMatches).
 * @module
 */

/** A pair of brackets with none inside, what stands before the first of them, and what follows. */
const BRACKETS = /^(.*?)[（(]([^（）()]*)[）)](.*)$/su;
const ENDING = /专业$/u;
const SHORTEST = 2;

/**
 * The ways to read a text by its first pair of brackets: as it is, without the brackets and what they hold,
 * without the brackets alone, without them and what stands before them.
 * @param {string} text
 * @returns {string[]}
 */
function readings(text) {
  const match = BRACKETS.exec(text);
  if (!match) return [text];
  const [, before, inside, after] = match;
  return [text, before + after, before + inside + after, inside + after];
}

/**
 * @param {string} text
 * @param {string} name one that is too short without its ending 专业 is in no text
 * @returns {boolean}
 */
export function textHoldsName(text, name) {
  const names = readings(name.replace(ENDING, '')).filter((reading) => [...reading].length >= SHORTEST);
  return readings(text).some((reading) => names.some((each) => reading.includes(each)));
}

/**
 * Reads CSV tables: UTF-8, first line the names of the columns, fields in double quotes where needed (RFC
 * 4180).
 * @module
 */

const FIELD = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/y;

/**
 * @param {string} text
 * @returns {Record<string, string>[]} one object a row
 */
export function readCsv(text) {
  const rows = [];
  const scanner = new RegExp(FIELD);
  for (let row = []; scanner.lastIndex < text.length;) {
    const [, field, end] = scanner.exec(text);
    row.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
  }
  const [columns, ...body] = rows;
  return body.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ''])));
}

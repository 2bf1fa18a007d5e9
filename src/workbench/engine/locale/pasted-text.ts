const QUOTED_OR_PLAIN = /"((?:[^"]|"")*)"(?=[\t\n]|$)|[^\t\n]*/y;

/**
 * Splits text from the clipboard into cells. Lines are rows, and tabs separate cells. Spreadsheets quote a cell that contains a
 * line break, a tab or a quotation mark; other quotation marks are part of the text.
 *
 * @example splitPastedText('\ta\n1\t"b\nc"') //=> [['', 'a'], ['1', 'b\nc']]
 */
export function splitPastedText(text: string): string[][] {
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  for (let at = 0; at <= body.length; at++) {
    QUOTED_OR_PLAIN.lastIndex = at;
    const [whole = '', quoted] = QUOTED_OR_PLAIN.exec(body) ?? [];
    rows.at(-1)?.push(quoted !== undefined && /[\t\n"]/.test(quoted) ? quoted.replace(/""/g, '"') : whole);
    at += whole.length;
    if (body[at] === '\n') rows.push([]);
  }
  return rows;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };

/**
 * Makes an HTML table from clipboard text, for the engine to paste. The engine's own conversion reads a task such as `<b>`
 * as markup.
 */
export function makePastedTable(text: string): string {
  const rows = splitPastedText(text).map((cells) => {
    const written = cells.map((cell) => `<td>${cell.replace(/[&<>\n]/g, (sign) => ESCAPES[sign] ?? sign)}</td>`);
    return `<tr>${written.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

/**
 * Returns the HTML to paste. Without a table, such as from a web page, it is the text of the clipboard, with a row for each paragraph:
 * the engine drops spaces between words of different formats, and line breaks between paragraphs.
 *
 * @param text the text of the clipboard; empty for none
 * @example choosePastedHtml('<p>a <i>b</i></p><p>c</p>', 'a b\n\nc') //=> '<table><tr><td>a b</td></tr><tr><td>c</td></tr></table>'
 */
export function choosePastedHtml(html: string, text: string): string {
  const hasTable = /<table[\s>]/i.test(html);
  return hasTable || text.trim() === '' ? html : makePastedTable(text.trim().replace(/(?:\r?\n){2,}/g, '\n'));
}

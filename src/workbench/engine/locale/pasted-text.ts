const QUOTED_OR_PLAIN = /"((?:[^"]|"")*)"(?=[\t\n]|$)|[^\t\n]*/y;

/**
 * Splits text from the clipboard into cells: a line is a row, tabs part its cells. Spreadsheets put a cell between quotation marks
 * when it holds a line break, a tab or such marks; marks around anything else were typed.
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

/** Text from the clipboard as the table that the engine pastes: its own would take a task such as `<b>` for markup. */
export function makePastedTable(text: string): string {
  const rows = splitPastedText(text).map((cells) => {
    const written = cells.map((cell) => `<td>${cell.replace(/[&<>\n]/g, (sign) => ESCAPES[sign] ?? sign)}</td>`);
    return `<tr>${written.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

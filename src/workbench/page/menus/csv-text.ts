import Papa from 'papaparse';

/** Thrown when a file cannot be read as CSV; the message is for the user. */
export class UnreadableCsvError extends Error {
  override name = 'UnreadableCsvError';
}

/**
 * Decodes the bytes of a CSV file.
 *
 * Only UTF-8 is accepted, with or without a byte order mark. Any other encoding would be a guess, and a wrong guess changes
 * the text.
 * @throws UnreadableCsvError for other encodings
 */
export function decodeCsvBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0);
  if (isUtf16) throw new UnreadableCsvError('This file is saved as UTF-16. Save it as UTF-8 and open it again.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableCsvError('This file is not saved as UTF-8. Save it as UTF-8 and open it again.');
  }
}

/**
 * Splits CSV text into cells. The delimiter (comma, semicolon or tab) is detected. Blank lines at the end are removed.
 * @throws UnreadableCsvError when a quotation mark is not closed
 *
 * @example parseCsv('a;b\r\n1;"2;3"') //=> [['a', 'b'], ['1', '2;3']]
 */
export function parseCsv(text: string): string[][] {
  const body = text.replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: findDelimiter(body) });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) {
    const lineNumber = (broken.row ?? 0) + 1;
    throw new UnreadableCsvError(
      `Row ${lineNumber} has a quotation mark that is not closed. Close it and open the file again.`,
    );
  }
  while (data.length > 0 && data.at(-1)?.every((cell) => cell === '')) data.pop();
  // In a sheet, a line break inside a cell is always \n.
  return data.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n')));
}

const DELIMITERS = [',', ';', '\t'] as const;
const SAMPLE_LINE_COUNT = 50;

/** Returns the delimiter that most lines contain as often as the first line does. Quoted text is ignored. */
function findDelimiter(text: string): string {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINE_COUNT);
  const scores = DELIMITERS.map((delimiter) => {
    const [wanted = 0, ...others] = lines.map((line) => line.split(delimiter).length - 1);
    const agreeing = wanted === 0 ? -1 : others.filter((count) => count === wanted).length;
    return { delimiter, agreeing, wanted };
  });
  scores.sort((a, b) => b.agreeing - a.agreeing || b.wanted - a.wanted);
  return scores[0]?.delimiter ?? ',';
}

/**
 * Formats cells as CSV according to RFC 4180: commas, CRLF, and quotation marks where necessary.
 *
 * @example formatCsv([['a', 'b,c']]) //=> 'a,"b,c"\r\n'
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`;
}

import type { LeverageRecord } from '../../record/publishing/record.ts';
import type { CheckedStatement, ProseReading } from './read-prose.ts';
import type { ProseField } from './reading/sentence.ts';

/** A statement at its place in a paragraph of a record; the end is exclusive. */
export interface ProseMark {
  readonly from: number;
  readonly to: number;
  /** The cells that it agrees with; null when it contradicts the tasks. */
  readonly cells: readonly string[] | null;
}

/** The statements in the texts of a record, by paragraph. */
export type ProseMarks = Readonly<Record<ProseField, readonly (readonly ProseMark[])[]>>;

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

function splitLines(text: string): Paragraph[] {
  let end = 0;
  return text.split(/[\r\n]/).flatMap((line) => {
    const start = end + line.length - line.trimStart().length;
    end += line.length + 1;
    const trimmed = line.trim();
    return trimmed === '' ? [] : [{ start, text: trimmed }];
  });
}

function listPlaces(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) places.push(at);
  return places;
}

/** Converts a place in the author's paragraph to the printed one; null if the text was replaced. */
function findPrinted(printed: string, source: string, from: number, quote: string): number | null {
  // The number of tasks can precede the intro.
  if (printed.endsWith(source)) return from + printed.length - source.length;
  const [inSource, inPrinted] = [listPlaces(source, quote), listPlaces(printed, quote)];
  return inSource.length === inPrinted.length ? (inPrinted[inSource.indexOf(from)] ?? null) : null;
}

function placeInParagraph(printed: string, { start, text }: Paragraph, statements: readonly CheckedStatement[]) {
  const marks: ProseMark[] = [];
  for (const { span, quote, cells } of statements) {
    const at = findPrinted(printed, text, span[0] - start, quote);
    if (at !== null && at >= (marks[marks.length - 1]?.to ?? 0)) marks.push({ from: at, to: at + quote.length, cells });
  }
  return marks;
}

/** Finds the statements of a day's prose in its record, whose texts can have private words replaced. */
export function placeProse({ shown, statements }: ProseReading, { title, sections }: LeverageRecord): ProseMarks {
  const place = (field: ProseField) => {
    const section = sections.find(({ id }) => id === field);
    const printed = field === 'title' ? [title] : section?.kind === 'prose' ? section.paragraphs : [];
    const ofField = statements.filter((statement) => statement.field === field).sort((a, b) => a.span[0] - b.span[0]);
    let next = 0;
    return splitLines(shown[field]).map((source, index) => {
      const first = next;
      while ((ofField[next]?.span[0] ?? Number.POSITIVE_INFINITY) < source.start + source.text.length) next += 1;
      return placeInParagraph(printed[index] ?? '', source, ofField.slice(first, next));
    });
  };
  return { title: place('title'), intro: place('intro'), analysis: place('analysis') };
}

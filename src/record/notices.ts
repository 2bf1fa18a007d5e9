import { groupThousands } from './group-thousands.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Something a person should look at before publishing. */
export interface Notice {
  readonly code: NoticeCode;
  readonly severity: Severity;
  /** A cell or range such as `C7` or `D2:D30`; null when it concerns no cell. */
  readonly cell: string | null;
  /** The value the notice is about, as it stands in the cell. */
  readonly quote: string | null;
  readonly message: string;
  /** The table row it concerns, as numbered in the sheet. */
  readonly row: number | null;
}

interface NoticeKind<Facts> {
  readonly severity: Severity;
  /** When it is given, for the reference. */
  readonly when: string;
  readonly sentence: (facts: Facts) => string;
  /** One sentence for several rows at once. */
  readonly folded?: (rows: string, count: number) => string;
  readonly example: Facts;
}

function kind<Facts>(definition: NoticeKind<Facts>): NoticeKind<Facts> {
  return definition;
}

const listWords = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;

/** Every notice there is, with its severity and its sentence. Codes are stable: scripts rely on them. */
const NOTICES = {
  'table-missing': kind({
    severity: 'error',
    when: 'No row among the first 20 names the three columns a task table needs.',
    sentence: () =>
      'No row of the first 20 names a task table. Head three columns Task, Human Est. and Claude, tasks below.',
    example: undefined,
  }),
  'table-incomplete': kind({
    severity: 'error',
    when: 'A row names some of the columns of a task table, but not all that are needed.',
    sentence: ({ row, has, lacks, write }: { row: number; has: string[]; lacks: string; write: string }) =>
      `Row ${row} has ${listWords(has)}, but no column for ${lacks}. Name one ${write}.`,
    example: { row: 3, has: ['Task', 'Hours'], lacks: 'AI time', write: 'Claude, AI or Agent' },
  }),
  'sheet-empty': kind({
    severity: 'error',
    when: 'There is no cell with anything in it.',
    sentence: () => 'There is nothing in this sheet. Head three columns Task, Human Est. and Claude, tasks below.',
    example: undefined,
  }),
  'no-task': kind({
    severity: 'error',
    when: 'The table has no row that is ready to be printed.',
    sentence: ({ rows }: { rows: number }) =>
      rows === 0
        ? 'The table has no tasks yet. Write one below its headings, with hours and minutes.'
        : 'No row is ready yet. A row needs a task, a human estimate and AI time.',
    example: { rows: 2 },
  }),
  'date-missing': kind({
    severity: 'error',
    when: 'Neither a Date cell nor the tab’s name gives the day.',
    sentence: ({ tab }: { tab: string }) =>
      `No Date cell, and the tab “${tab}” names none. Give the date, like 2026-04-04.`,
    example: { tab: 'Sheet7' },
  }),
  'date-unreadable': kind({
    severity: 'error',
    when: 'The Date cell holds something that names no single day.',
    sentence: ({ shown }: { shown: string }) => `“${shown}” is no date with a year. Write it like 2026-04-04.`,
    example: { shown: 'April 4' },
  }),
  'duration-unreadable': kind({
    severity: 'error',
    when: 'Hours or minutes hold something that is not a duration.',
    sentence: ({ shown, write, row }: { shown: string; write: string; row: number }) =>
      `“${shown}” is not a duration. Write ${write}. Row ${row} is left out.`,
    folded: (rows, count) => `${count} rows hold something that is not a duration and are left out: ${rows}.`,
    example: { shown: '20 mn', write: '20m or 0:20', row: 17 },
  }),
  'duration-negative': kind({
    severity: 'error',
    when: 'Hours or minutes are below 0.',
    sentence: ({ shown, row }: { shown: string; row: number }) => `“${shown}” is negative. Row ${row} is left out.`,
    folded: (rows, count) => `${count} rows hold a negative duration and are left out: ${rows}.`,
    example: { shown: '-5', row: 8 },
  }),
  'error-cell': kind({
    severity: 'error',
    when: 'A cell of the table shows an error of the spreadsheet.',
    sentence: ({ shown, row }: { shown: string; row: number }) => `The cell shows ${shown}. Row ${row} is left out.`,
    folded: (rows, count) => `${count} rows hold an error cell and are left out: ${rows}.`,
    example: { shown: '#N/A', row: 12 },
  }),
  'ai-time-zero': kind({
    severity: 'error',
    when: 'The AI time of a task is 0.',
    sentence: ({ row }: { row: number }) => `AI time is 0, so there is no factor. Row ${row} is left out.`,
    folded: (rows, count) => `AI time is 0 in ${count} rows, which are left out: ${rows}.`,
    example: { row: 23 },
  }),
  'row-unfinished': kind({
    severity: 'warning',
    when: 'A row lacks its task, its human estimate or its AI time.',
    sentence: ({ lacks, row }: { lacks: string[]; row: number }) =>
      `No ${listWords(lacks)} yet. Row ${row} is left out.`,
    folded: (rows, count) => `${count} rows are unfinished and left out: ${rows}.`,
    example: { lacks: ['AI time'], row: 9 },
  }),
  'supervision-long': kind({
    severity: 'warning',
    when: 'Supervision took as long as the AI, or longer.',
    sentence: ({ supervision, ai, isLonger }: { supervision: string; ai: string; isLonger: boolean }) =>
      `Supervision (${supervision}) is ${isLonger ? 'longer than' : 'as long as'} the AI time (${ai}).`,
    folded: (rows, count) => `Supervision is not shorter than AI time in ${count} rows: ${rows}.`,
    example: { supervision: '5m', ai: '4m', isLonger: true },
  }),
  'units-mixed': kind({
    severity: 'warning',
    when: 'The factor is below 1 or above 5,000, as when hours and minutes change places.',
    sentence: ({ human, ai }: { human: string; ai: string }) =>
      `A human estimate of ${human} against ${ai} of AI time. Hours and minutes mixed up?`,
    folded: (rows, count) => `Hours and minutes may be mixed up in ${count} rows: ${rows}.`,
    example: { human: '0.5h', ai: '45m' },
  }),
  'number-ambiguous': kind({
    severity: 'warning',
    when: 'A point stands before three digits, in a table that writes decimals with a comma.',
    sentence: ({ shown, plain }: { shown: string; plain: string }) =>
      `“${shown}” is read with a decimal point, but other cells have decimal commas. Write ${plain} if thousands are meant.`,
    folded: (rows, count) => `${count} rows have a point before three digits, read as a decimal point: ${rows}.`,
    example: { shown: '1.426', plain: '1426' },
  }),
  'task-twice': kind({
    severity: 'warning',
    when: 'The same task stands in an earlier row.',
    sentence: ({ row, first }: { row: number; first: number }) => `Row ${row} has the same task as row ${first}.`,
    folded: (rows, count) => `${count} rows repeat a task of an earlier row: ${rows}.`,
    example: { row: 13, first: 12 },
  }),
  'tokens-unreadable': kind({
    severity: 'warning',
    when: 'A Tokens cell holds something that is not a count.',
    sentence: ({ shown }: { shown: string }) =>
      `“${shown}” is not a count of tokens. Write 150000 or 150k. It is not in the total.`,
    folded: (rows, count) => `${count} rows hold something that is not a count of tokens: ${rows}.`,
    example: { shown: 'many' },
  }),
  'tokens-differ': kind({
    severity: 'warning',
    when: 'The day’s Tokens cell and the sum of the column differ.',
    sentence: ({ label, sum }: { label: string; sum: string }) =>
      `Tokens says ${label}, its column adds up to ${sum}. The record prints ${label}.`,
    example: { label: '11,636,500', sum: '11,600,000' },
  }),
  'date-differs': kind({
    severity: 'warning',
    when: 'The Date cell and the tab’s name give different days.',
    sentence: ({ date, tab }: { date: string; tab: string }) =>
      `Date says ${date}, the tab is named “${tab}”. The record is dated ${date}.`,
    example: { date: '2026-04-04', tab: '2026-04-05' },
  }),
  'label-twice': kind({
    severity: 'warning',
    when: 'Two cells beside the table carry the same label with different values.',
    sentence: ({ label, used }: { label: string; used: string }) =>
      `${label} stands here again, with another value. The one in ${used} is used.`,
    example: { label: 'Intro', used: 'K12' },
  }),
  'column-twice': kind({
    severity: 'warning',
    when: 'Two headings of the table name the same column.',
    sentence: ({ heading, used }: { heading: string; used: string }) =>
      `“${heading}” names the same column as ${used}. The one in ${used} is used.`,
    example: { heading: 'Hours', used: 'C1' },
  }),
  'count-differs': kind({
    severity: 'warning',
    when: 'The intro opens with a number of tasks that is not the record’s.',
    sentence: ({ shown, tasks }: { shown: string; tasks: string }) =>
      `The intro opens with “${shown}”; the record has ${tasks}.`,
    example: { shown: 'Twenty-nine tasks', tasks: '28' },
  }),
  'total-unlike': kind({
    severity: 'warning',
    when: 'A row is named like a total, but its AI minutes are not the column’s sum.',
    sentence: ({ row }: { row: number }) =>
      `Row ${row} is named like a total, but its AI time is not the column’s sum: it counts as a task.`,
    example: { row: 31 },
  }),
  'ai-time-beyond-day': kind({
    severity: 'note',
    when: 'The AI time of the day adds up to more than 24 hours.',
    sentence: ({ hours }: { hours: string }) => `AI time adds up to ${hours} h, more than a day has. Parallel agents?`,
    example: { hours: '26.4' },
  }),
  'row-total': kind({
    severity: 'note',
    when: 'A row is a total of the others.',
    sentence: ({ row }: { row: number }) => `Row ${row} is a total and is not counted.`,
    folded: (rows, count) => `${count} rows are totals and are not counted: ${rows}.`,
    example: { row: 31 },
  }),
  'supervision-missing': kind({
    severity: 'note',
    when: 'Some tasks have no supervision, or none has.',
    sentence: ({ rows, tasks }: { rows: number; tasks: number }) =>
      rows === tasks
        ? 'No row has supervision, so there is no supervisory average.'
        : `${rows} ${rows === 1 ? 'row has' : 'rows have'} no supervision; the supervisory average leaves ${rows === 1 ? 'it' : 'them'} out.`,
    example: { rows: 4, tasks: 29 },
  }),
  'supervision-zero': kind({
    severity: 'note',
    when: 'The supervision of a task is 0.',
    sentence: ({ row }: { row: number }) => `Supervision is 0: row ${row} has no supervisory factor.`,
    folded: (rows, count) => `Supervision is 0 in ${count} rows, which have no supervisory factor: ${rows}.`,
    example: { row: 6 },
  }),
  'human-estimate-zero': kind({
    severity: 'note',
    when: 'The human estimate of a task is 0.',
    sentence: () => 'Human estimate is 0: the factor is 0.0x.',
    folded: (rows, count) => `Human estimate is 0 in ${count} rows, whose factor is 0.0x: ${rows}.`,
    example: undefined,
  }),
  'rounding-tie': kind({
    severity: 'note',
    when: 'A factor lies exactly between two printed values, and its cell in the sheet shows the other one.',
    sentence: ({ exact, printed }: { exact: string; printed: string }) =>
      `${exact} is printed ${printed}: halves go to the even digit.`,
    folded: (rows, count) =>
      `${count} factors are printed otherwise than their cells show, halves going to the even digit: rows ${rows}.`,
    example: { exact: '11.25', printed: '11.2x' },
  }),
  'heading-unit': kind({
    severity: 'note',
    when: 'The unit in a heading is not the column’s usual one.',
    sentence: ({ heading, unit }: { heading: string; unit: string }) =>
      `“${heading}” says ${unit}: plain numbers below it are read as ${unit}.`,
    example: { heading: 'Human Est. (min)', unit: 'minutes' },
  }),
  'text-invisible': kind({
    severity: 'note',
    when: 'A text that will be printed holds an invisible or control character.',
    sentence: ({ character }: { character: string }) => `The text holds an invisible character, ${character}.`,
    folded: (rows, count) => `${count} tasks hold an invisible character: rows ${rows}.`,
    example: { character: 'U+200B' },
  }),
  'text-cut': kind({
    severity: 'note',
    when: 'A task ends in three dots, as texts do that were cut.',
    sentence: ({ ending }: { ending: string }) => `The task ends in “${ending}”. Was it cut off?`,
    folded: (rows, count) => `${count} tasks end in three dots, as if cut off: rows ${rows}.`,
    example: { ending: '...' },
  }),
  'rows-filtered': kind({
    severity: 'note',
    when: 'A filter is on in the tab.',
    sentence: () => 'A filter is on; any row it hides is in the post.',
    example: undefined,
  }),
} as const;

export type NoticeCode = keyof typeof NOTICES;
type FactsOf<Code extends NoticeCode> = Parameters<(typeof NOTICES)[Code]['sentence']>[0];

export interface NoticePlace {
  readonly cell?: string | null;
  readonly quote?: string | null;
  readonly row?: number | null;
}

/** @example makeNotice('ai-time-zero', { row: 23 }, { cell: 'D23' }).message //=> 'AI time is 0, so there is no factor. …' */
export function makeNotice<Code extends NoticeCode>(code: Code, facts: FactsOf<Code>, place: NoticePlace = {}): Notice {
  const { severity, sentence } = NOTICES[code] as unknown as NoticeKind<FactsOf<Code>>;
  const { cell = null, quote = null, row = null } = place;
  return { code, severity, cell, quote, message: sentence(facts), row };
}

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'note'];

function compareCells(a: string | null, b: string | null): number {
  const parts = (cell: string | null) => /^([A-Z]+)(\d+)/.exec(cell ?? '');
  const [, lettersA = '', rowA = '0'] = parts(a) ?? [];
  const [, lettersB = '', rowB = '0'] = parts(b) ?? [];
  if (rowA !== rowB) return Number(rowA) - Number(rowB);
  return lettersA.length - lettersB.length || (lettersA < lettersB ? -1 : Number(lettersA > lettersB));
}

/** Errors, warnings, notes; within each by cell, top to bottom. */
export function sortNotices(notices: readonly Notice[]): Notice[] {
  return [...notices].sort(
    (a, b) => SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) || compareCells(a.cell, b.cell),
  );
}

export interface FoldedNotices {
  readonly code: NoticeCode;
  readonly severity: Severity;
  readonly message: string;
  readonly notices: readonly Notice[];
}

const FEWEST_TO_FOLD = 3;
const MOST_ROWS_NAMED = 12;

/** `40, 77, 121`; of hundreds the first are named and the others counted. */
function listRows(rows: readonly (number | null)[]): string {
  const named = rows.slice(0, MOST_ROWS_NAMED).join(', ');
  const others = rows.length - MOST_ROWS_NAMED;
  return others > 0 ? `${named} and ${groupThousands(String(others))} more` : named;
}

function foldGroup(notices: readonly [Notice, ...Notice[]]): FoldedNotices {
  const [{ code, severity, message }] = notices;
  const { folded } = NOTICES[code] as unknown as NoticeKind<unknown>;
  const rows = listRows(notices.map(({ row }) => row));
  return { code, severity, message: notices.length > 1 && folded ? folded(rows, notices.length) : message, notices };
}

/** Three or more notices of one kind become one that still names their rows; the order stays. */
export function foldNotices(notices: readonly Notice[]): FoldedNotices[] {
  const groups = new Map<string, [Notice, ...Notice[]]>();
  for (const notice of notices) {
    const { folded } = NOTICES[notice.code] as unknown as NoticeKind<unknown>;
    const key = folded === undefined || notice.row === null ? `${groups.size}` : notice.code;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [notice]);
    else group.push(notice);
  }
  return [...groups.values()].flatMap((group) =>
    group.length < FEWEST_TO_FOLD ? group.map((notice) => foldGroup([notice])) : [foldGroup(group)],
  );
}

/** Code, severity, occasion and an example of every notice, for the reference. */
export function describeNotices(): { code: NoticeCode; severity: Severity; when: string; example: string }[] {
  return (Object.keys(NOTICES) as NoticeCode[]).map((code) => {
    const { severity, when, sentence, example } = NOTICES[code] as unknown as NoticeKind<unknown>;
    return { code, severity, when, example: sentence(example) };
  });
}

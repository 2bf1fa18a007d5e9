import { type Cell, isBlankCell, textOfCell } from '../values/cell.ts';
import { type DurationUnit, durationUnitNamed } from '../values/duration.ts';

export type ColumnKey =
  | 'number'
  | 'task'
  | 'humanEstimate'
  | 'aiTime'
  | 'supervision'
  | 'tokens'
  | 'factor'
  | 'supervisoryFactor';

/** Headings that name a column, without case, spaces, dots and units. The first is the one we use ourselves. */
const SYNONYMS: Readonly<Record<ColumnKey, readonly string[]>> = {
  number: ['#', 'no', 'nr', 'number'],
  task: ['task', 'tasks', 'description', 'taskdescription'],
  humanEstimate: [
    'humanest',
    'human',
    'estimate',
    'hours',
    'humanestimate',
    'humanhours',
    'humantime',
    'humanequivalent',
    'est',
    'esthours',
    'estimatedhours',
    'hoursest',
  ],
  aiTime: [
    'claude',
    'ai',
    'agent',
    'aimin',
    'claudetime',
    'aitime',
    'agenttime',
    'aimins',
    'aiminutes',
    'claudemin',
    'claudemins',
    'claudeminutes',
    'agentmin',
    'agentmins',
    'agentminutes',
  ],
  supervision: [
    'sup',
    'supv',
    'supervision',
    'supmin',
    'supmins',
    'supminutes',
    'supvmin',
    'suptime',
    'supervisiontime',
    'supervisionmin',
    'supervisionminutes',
    'supervisory',
    'supervisorytime',
    'supervisorymin',
    'supervisoryminutes',
  ],
  tokens: ['tokens', 'token', 'totaltokens', 'tokensused', 'tokensconsumed'],
  factor: ['factor', 'lf', 'leverage', 'leveragefactor'],
  supervisoryFactor: [
    'supfactor',
    'slf',
    'supvfactor',
    'supleverage',
    'supervisoryfactor',
    'supervisoryleverage',
    'supervisionfactor',
    'supervisoryleveragefactor',
    'supleveragefactor',
  ],
};

/** A longer text is prose, which can name no column. */
const LONGEST_HEADING = 200;
const BRACKETS = /[([]([^()[\]]*)[)\]]/g;

function headingKey(text: string): string {
  if (text.length > LONGEST_HEADING) return '';
  return text
    .toLowerCase()
    .replace(BRACKETS, '')
    .replace(/[\s.:_\u00a0\u202f-]+/g, '');
}

/** The column that a heading names, else null. @example columnNamed('Human Est. (h)') //=> 'humanEstimate' */
export function columnNamed(heading: string): ColumnKey | null {
  const key = headingKey(heading);
  const found = (Object.keys(SYNONYMS) as ColumnKey[]).find((column) => SYNONYMS[column].includes(key));
  return found ?? null;
}

/** Whether a heading names the column of each row's date. @example isDateHeading('Date:') //=> true */
export function isDateHeading(heading: string): boolean {
  return headingKey(heading) === 'date';
}

/** The unit in a heading's brackets, else null. @example unitInHeading('Claude (min)') //=> 'minutes' */
export function unitInHeading(heading: string): DurationUnit | null {
  if (heading.length > LONGEST_HEADING) return null;
  const [brackets] = heading.match(BRACKETS) ?? [];
  return brackets === undefined ? null : durationUnitNamed(brackets.slice(1, -1).trim().toLowerCase());
}

export interface HeadingCell {
  /** Counts from 1. */
  readonly column: number;
  readonly text: string;
  readonly key: ColumnKey | null;
}

/** The cells of a row that hold something, with the columns they name. */
export function readHeadings(cells: readonly Cell[]): HeadingCell[] {
  return cells.flatMap((cell, index) => {
    if (isBlankCell(cell)) return [];
    const text = textOfCell(cell);
    return [{ column: index + 1, text, key: columnNamed(text) }];
  });
}

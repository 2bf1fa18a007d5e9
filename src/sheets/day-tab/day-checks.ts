import type { ColumnKey } from '../../record/reading/headings.ts';
import type { FormulaKind } from './day-layout.ts';

/** A check of what is typed into a column: it warns and explains, and refuses nothing. */
export interface ColumnCheck {
  readonly key: ColumnKey;
  /** A formula that is true for what is fine, about the column's cell in row 2. */
  readonly makeFormula: (cell: string) => string;
  readonly help: string;
}

const DURATION = [
  '([0-9.,]+ ?(w|wks?|weeks?|d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)[.]? ?)+[0-9]{0,2}',
  '[0-9]+:[0-5][0-9](:[0-5][0-9])?',
  '[0-9][0-9.,]*',
].join('|');
const TOKENS = '~? ?[0-9][0-9.,]* ?[kmb]?( ?tokens?)?';

/** What may stand in a column: numbers alone where formulas are plain, with the add-on's functions texts as well. */
interface Expected {
  readonly key: ColumnKey;
  readonly comparison: '>' | '>=';
  /** Of texts that the functions read. */
  readonly pattern: string;
  readonly help: Readonly<Record<FormulaKind, string>>;
}

const EXPECTED: readonly Expected[] = [
  {
    key: 'humanEstimate',
    comparison: '>=',
    pattern: DURATION,
    help: {
      functions: 'Hours a person would need, 0 or more: a number of hours, 1h 30m or 1:30.',
      plain: 'Hours as a number, 0 or more. Plain formulas do not read text such as 1h 30m.',
    },
  },
  {
    key: 'aiTime',
    comparison: '>',
    pattern: DURATION,
    help: {
      functions: 'Minutes above 0: a number of minutes, 1h 30m or 0:20. Without AI time there is no factor.',
      plain: 'Minutes as a number above 0. Plain formulas do not read text such as 1h 30m.',
    },
  },
  {
    key: 'supervision',
    comparison: '>=',
    pattern: DURATION,
    help: {
      functions:
        'Minutes of your own attention, 0 or more: a number of minutes, 5m or 0:05. Blank when it is not known.',
      plain: 'Minutes as a number, 0 or more. Blank when it is not known.',
    },
  },
  {
    key: 'tokens',
    comparison: '>=',
    pattern: TOKENS,
    help: {
      functions: 'A whole number of tokens, such as 150000 or 150k. Blank when they are not known.',
      plain: 'A whole number of tokens. Plain formulas do not read text such as 150k.',
    },
  },
];

/** The checks of a day's columns for the kind of formulas it has. */
export function columnChecks(kind: FormulaKind): ColumnCheck[] {
  return EXPECTED.map(({ key, comparison, pattern, help }) => ({
    key,
    makeFormula: (cell) => {
      const isText = `REGEXMATCH(LOWER(TRIM(TO_TEXT(${cell}))); "^(${pattern})$")`;
      return `=IF(ISNUMBER(${cell}); ${cell}${comparison}0; ${kind === 'plain' ? 'FALSE' : isText})`;
    },
    help: help[kind],
  }));
}

/** What the note on a heading says. */
export const HEADING_NOTES: Readonly<Partial<Record<ColumnKey, string>>> = {
  number: 'For your own use. A post numbers the tasks anew, highest factor first.',
  task: 'One task a row, in the words that are to be published.',
  humanEstimate: 'What a person would need. A plain number is hours.',
  aiTime: 'What the agent took, by the clock. A plain number is minutes.',
  supervision: 'Your own attention. A plain number is minutes; blank is not known.',
  tokens: 'May stay blank. When only the day’s total is known, write it beside the label Tokens.',
  factor: 'Human hours × 60 ÷ AI minutes. The formula in this cell fills the whole column.',
  supervisoryFactor: 'Human hours × 60 ÷ supervision minutes. The formula in this cell fills the whole column.',
};

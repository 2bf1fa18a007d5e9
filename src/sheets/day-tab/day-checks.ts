import type { ColumnKey } from '../../record/reading/columns/heading-words.ts';
import { TOKENS_PATTERN } from '../../record/reading/token-count.ts';
import { BLANK_CHECK, DURATION_CHECK } from '../formulas/duration-patterns.ts';
import { isDateOrMoment } from '../formulas/plain-formulas.ts';

export type FormulaKind = 'functions' | 'plain';

/** The data validation of a column. It warns and explains, but does not reject any input. */
export interface ColumnCheck {
  readonly key: ColumnKey;
  /** A formula that is true for valid input, written for the column's cell in row 2. */
  readonly formula: string;
  readonly help: string;
}

/** The valid values of a column: only numbers with plain formulas, and also texts with the add-on's functions. */
interface Expected {
  readonly key: ColumnKey;
  readonly comparison: '>' | '>=';
  /** The pattern of texts that the functions read. */
  readonly pattern: string;
  /** Whether blank cells and marks for "none" are valid. */
  readonly isOptional: boolean;
  readonly help: Readonly<Record<FormulaKind, string>>;
}

const EXPECTED: readonly Expected[] = [
  {
    key: 'humanEstimate',
    comparison: '>=',
    pattern: DURATION_CHECK,
    isOptional: false,
    help: {
      functions: 'Hours a person would need, 0 or more. Write a number of hours, 1h 30m or 1:30.',
      plain: 'Hours as a number, 0 or more. Plain formulas cannot read text such as 1h 30m or a range.',
    },
  },
  {
    key: 'aiTime',
    comparison: '>',
    pattern: DURATION_CHECK,
    isOptional: false,
    help: {
      functions: 'Minutes above 0. Write a number of minutes, 1h 30m or 0:20. Without AI time, a task has no factor.',
      plain: 'Minutes as a number above 0. Plain formulas cannot read text such as 1h 30m or a range.',
    },
  },
  {
    key: 'supervision',
    comparison: '>=',
    pattern: DURATION_CHECK,
    isOptional: true,
    help: {
      functions:
        'Minutes you spent supervising, 0 or more. Write a number of minutes, 5m or 0:05. Leave blank if unknown.',
      plain: 'Minutes as a number, not a range, 0 or more. Leave blank if unknown.',
    },
  },
  {
    key: 'tokens',
    comparison: '>=',
    pattern: TOKENS_PATTERN,
    isOptional: true,
    help: {
      functions: 'A whole number of tokens, such as 150000 or 150k. Leave blank if unknown.',
      plain: 'A whole number of tokens. Plain formulas cannot read text such as 150k.',
    },
  },
];

/**
 * Makes the data validation of each column of a day, depending on its kind of formulas. Arguments are separated with
 * `;` (assumption: validation-semicolon). A date, which Sheets makes of input such as `10-20`, is a number with a displayed
 * text (assumption: plain-formula).
 */
export function makeColumnChecks(kind: FormulaKind, cell: string): ColumnCheck[] {
  return EXPECTED.map(({ key, comparison, pattern, isOptional, help }) => {
    const texts = [...(kind === 'plain' ? [] : [pattern]), ...(isOptional ? [BLANK_CHECK] : [])].join('|');
    const isText = texts === '' ? 'FALSE' : `REGEXMATCH(LOWER(TRIM(TO_TEXT(${cell}))); "^(${texts})$")`;
    const isNumber = `IF(${cell}${comparison}0; NOT(${isDateOrMoment(cell)}); FALSE)`;
    return { key, formula: `=IF(ISNUMBER(${cell}); ${isNumber}; ${isText})`, help: help[kind] };
  });
}

const makeTemplates = (kind: FormulaKind) => makeColumnChecks(kind, '{cell}');

/** The data validations of a day for `fillTemplate`, with a placeholder for the cell. */
export const CHECK_TEMPLATES: Readonly<Record<FormulaKind, readonly ColumnCheck[]>> = {
  functions: makeTemplates('functions'),
  plain: makeTemplates('plain'),
};

/** The notes on the headings. */
export const HEADING_NOTES: Readonly<Partial<Record<ColumnKey, string>>> = {
  number: 'For your own use. The post numbers the tasks again, highest factor first.',
  task: 'One task per row, in the words that you publish.',
  humanEstimate: 'The time a person would need. A plain number means hours.',
  aiTime: 'The wall-clock time the agent took. A plain number means minutes.',
  supervision: 'The time you spent supervising. A plain number means minutes; blank means unknown.',
  tokens:
    'Optional. A count such as ca. 50k is published as 50,000, without a mark. If you know only the total of the day, write it next to the label Tokens.',
  factor: 'Human hours × 60 ÷ AI minutes. The formula in this cell fills the whole column.',
  supervisoryFactor: 'Human hours × 60 ÷ supervision minutes. The formula in this cell fills the whole column.',
};

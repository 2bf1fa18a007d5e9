import { TOTAL_LABEL } from '../../record/reading/total-label.ts';

/*
 * Formulas without the add-on's functions, for users and devices that do not have them: the same results for plain
 * numbers, numbers written as text and clock times. Cells that they cannot read (`1h 30m`) are reported and skipped; no
 * figure is guessed. Arguments are separated by `;`, which every locale accepts. Numbers with decimals and TEXT() are
 * avoided: their marks depend on the spreadsheet's locale (assumptions: formula-semicolon, plain-formula).
 */

import {
  BRACKETS_PATTERN,
  CAMEL_CASE,
  UNIT_REPLACEMENTS,
  UNITS_LARGEST_FIRST,
  UNITS_OUTSIDE,
  unitPatterns,
} from '../../record/reading/columns/heading-units.ts';
import { MARK_EVIDENCE } from '../../record/values/decimal-marks.ts';
import {
  type DurationUnit,
  SECONDS_IN_HOUR,
  SECONDS_IN_MINUTE,
  SECONDS_IN_UNIT,
  UNIT_SIGNS,
} from '../../record/values/duration-grammar.ts';
import { MARK_CHARACTERS } from '../../record/values/factor.ts';
import { type DecimalMark, LONGEST_NUMBER, MOST_DIGITS } from '../../record/values/number-text.ts';
import { BLANK_CHECK } from './duration-patterns.ts';
import { FACTOR_MARK, STATISTICS_MARK } from './plain-formula-marks.ts';

/** The letters of the columns that a formula reads. `headerRow` counts from 1. */
export interface FactorColumns {
  readonly human: string;
  readonly minutes: string;
  readonly headerRow: number;
}

export interface StatisticsColumns {
  readonly task: string;
  readonly human: string;
  readonly ai: string;
  readonly supervision: string;
  readonly tokens: string;
  /** The cell of the day's total tokens; null for none. */
  readonly totalTokens: string | null;
  readonly headerRow: number;
}

const call = (name: string, ...values: string[]) => `${name}(${values.join('; ')})`;
const ifElse = (condition: string, yes: string, no: string) => call('IF', condition, yes, no);
const quote = (text: string) => `"${text.replace(/"/g, '""')}"`;
const matches = (text: string, pattern: string) => call('REGEXMATCH', text, quote(pattern));
const let_ = (names: readonly (readonly [string, string])[], result: string) =>
  call('LET', ...names.flatMap(([name, value]) => [name, value]), result);

/** The values that represent a cell with a number below zero, and a cell that is not a plain number. */
const NEGATIVE = quote('negative');
const UNREADABLE = quote('unreadable');

const factorOfUnit = (unit: DurationUnit, unitSeconds: number) =>
  SECONDS_IN_UNIT[unit] === unitSeconds ? '1' : `${SECONDS_IN_UNIT[unit]}/${unitSeconds}`;

/** Returns the mark of a number 0, with the unit of its column: `0 min?`. */
function markOfZero(name: string, unitSeconds: number): string {
  return UNITS_LARGEST_FIRST.reduce(
    (rest, unit) => ifElse(`${name}_unit=${factorOfUnit(unit, unitSeconds)}`, quote(`0 ${UNIT_SIGNS[unit]}?`), rest),
    quote('0?'),
  );
}

/**
 * Returns the factor from the unit in a heading to the column's own unit; 1 without a unit. The rules are those of
 * `readHeadingUnits`.
 */
function unitFactor(name: string, headingCell: string, unitSeconds: number): string {
  const [heading, bare] = [`${name}_heading`, `${name}_bare`];
  const replace = (text: string, [pattern, replacement]: readonly [string, string]) =>
    call('REGEXREPLACE', text, quote(pattern), quote(replacement));
  const lower = UNIT_REPLACEMENTS.reduce(replace, call('LOWER', replace(`${headingCell}&""`, CAMEL_CASE)));
  const factorOf = (unit: DurationUnit) => factorOfUnit(unit, unitSeconds);
  const choose = (text: string, place: 'inBrackets' | 'outside', units: readonly DurationUnit[], otherwise: string) =>
    units.reduceRight(
      (rest, unit) => ifElse(matches(text, unitPatterns(unit)[place]), factorOf(unit), rest),
      otherwise,
    );
  return let_(
    [
      [heading, lower],
      [bare, replace(heading, [BRACKETS_PATTERN, ' '])],
    ],
    choose(heading, 'inBrackets', UNITS_LARGEST_FIRST, choose(bare, 'outside', UNITS_OUTSIDE, '1')),
  );
}

/** Returns the displayed text of each cell, and for an error a text that is not a number. */
const shownText = (range: string) => call('IFERROR', call('TRIM', call('TO_TEXT', range)), quote('#N/A'));

const GROUPED = '^[1-9][0-9]{0,2}(,[0-9]{3})+([.][0-9]*)?$';
const BELOW_ZERO = '^[-\u2212\u2013] ?[0-9.,]';
/** In a longer number, only the first 15 digits count. A number with more digits before the point is not a time. */
const DECIMAL = `^(0*[0-9]{1,${MOST_DIGITS}}[.]?[0-9]*|[.][0-9]+)$`;
const AMBIGUOUS = '^[1-9][0-9]{0,2}[.,][0-9]{3}$';
const A_DATE =
  '^[0-9]{1,2}[./-] ?[0-9]{1,2}[./-] ?[0-9]{2,4}$|^[0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}$|^[0-9]{1,2}[/-][0-9]{1,2}$|[^\\W\\d_]{3}';
/** A short date with points, such as `1.5` or `1.5.`, which is also how a number can look. */
const A_DATE_WITH_POINTS = '^[0-9]{1,2}[.][0-9]{1,2}[.]?$';
/** The first number that is a date, and not a length of time: ten years after the first day of spreadsheets. */
const FIRST_DATE = 3654;

/** Whether a number is shown as a date: above 0 if it is. Only large numbers can be a date with points. */
const countDateSigns = (number: string, shown: string) =>
  `${matches(shown, A_DATE)}+(${number}>=${FIRST_DATE})*${matches(shown, A_DATE_WITH_POINTS)}`;

/** Makes a condition for one cell with a number: whether it is a date or a time on a date. */
export const isDateOrMoment = (cell: string): string =>
  call('AND', `${cell}>=${FIRST_DATE}`, matches(call('TO_TEXT', cell), `${A_DATE}|${A_DATE_WITH_POINTS}|:`));

/**
 * Removes thousands marks: a comma before groups of three digits marks thousands, any other comma marks the decimals.
 */
const withoutMarks = (shown: string) =>
  ifElse(
    matches(shown, GROUPED),
    call('SUBSTITUTE', shown, quote(','), quote('')),
    call('SUBSTITUTE', shown, quote(','), quote('.')),
  );

/**
 * Removes thousands marks. The decimal mark of the column decides the meaning of one comma or point before three
 * digits.
 */
const withoutMarksOfColumn = (shown: string, isComma: string) => {
  const withoutPoints = call('SUBSTITUTE', shown, quote('.'), quote(''));
  return ifElse(
    ifElse(isComma, matches(shown, AMBIGUOUS), 'FALSE'),
    call('SUBSTITUTE', withoutPoints, quote(','), quote('.')),
    withoutMarks(shown),
  );
};

/** Converts digits with a point to a number in any locale: the digits without the point, divided. */
const numberOfText = (digits: string) => {
  const whole = call('SUBSTITUTE', digits, quote('.'), quote(''));
  const decimals = call('LEN', call('REGEXREPLACE', digits, quote('^[0-9]*[.]?'), quote('')));
  return `${call('VALUE', whole)}/10^${decimals}`;
};

const isNumberText = (digits: string, shown: string) =>
  ifElse(matches(digits, DECIMAL), `${call('LEN', shown)}<=${LONGEST_NUMBER}`, 'FALSE');

const isBlankText = (shown: string) => matches(call('LOWER', shown), `^${BLANK_CHECK}$`);

/**
 * Reads the time in each cell in the column's unit: a number, `""` for a blank, or one of the two marks. Clock times
 * and typed numbers are both numbers for the sheet; only their displayed texts differ (assumption: plain-formula).
 */
function readTimes(name: string, unitSeconds: number): string {
  const [range, shown, digits, unit] = [`${name}_cells`, `${name}_shown`, `${name}_digits`, `${name}_unit`];
  const clock = ifElse(`${range}<${FIRST_DATE}`, `${call('ROUND', `${range}*86400`, '0')}/${unitSeconds}`, UNREADABLE);
  const number = ifElse(
    `${range}<0`,
    NEGATIVE,
    ifElse(matches(shown, ':'), clock, ifElse(countDateSigns(range, shown), UNREADABLE, `${range}*${unit}`)),
  );
  const text = ifElse(
    isBlankText(shown),
    quote(''),
    ifElse(
      isNumberText(digits, shown),
      `${numberOfText(digits)}*${unit}`,
      ifElse(matches(shown, BELOW_ZERO), NEGATIVE, UNREADABLE),
    ),
  );
  return ifElse(call('ISNUMBER', range), number, text);
}

/** A column of times in a formula. */
interface TimeColumn {
  readonly name: string;
  readonly letters: string;
  readonly unitSeconds: number;
}

/** Names of the counts of texts in a column that show a comma and a point as the decimal mark. */
const nameEvidence = (name: string): [string, string][] => [
  [`${name}_commas`, countEvidence(name, ',')],
  [`${name}_points`, countEvidence(name, '.')],
];

/** Counts the texts of a column below its heading that show a decimal mark. */
function countEvidence(name: string, mark: DecimalMark): string {
  const below = `${call('ROW', `${name}_cells`)}>${call('MIN', call('ROW', `${name}_cells`))}`;
  const isEvidence = ifElse(below, matches(`${name}_shown`, MARK_EVIDENCE[mark]), 'FALSE');
  return call('SUM', ifElse(call('ISNUMBER', `${name}_cells`), '0', ifElse(isEvidence, '1', '0')));
}

/**
 * Whether a column has decimal commas: by its own texts, or else by those of all columns; false if both marks appear.
 */
function hasDecimalCommas(name: string, columns: readonly TimeColumn[]): string {
  const sum = (mark: string) => columns.map((column) => `${column.name}_${mark}`).join('+');
  const own = ifElse(`${name}_commas>0`, `${name}_points=0`, 'FALSE');
  const ofAll = ifElse(`${sum('commas')}>0`, `${sum('points')}=0`, 'FALSE');
  return ifElse(`${name}_commas+${name}_points=0`, ofAll, own);
}

/** Names the values of the columns in a formula: their cells, displayed texts, marks, digits and times. */
function nameTimes(columns: readonly TimeColumn[], headerRow: number): [string, string][] {
  const shown = columns.flatMap(({ name, letters }): [string, string][] => [
    [`${name}_cells`, `${letters}${headerRow}:${letters}`],
    [`${name}_shown`, shownText(`${name}_cells`)],
    ...nameEvidence(name),
  ]);
  const times = columns.flatMap(({ name, letters, unitSeconds }): [string, string][] => [
    [`${name}_comma`, hasDecimalCommas(name, columns)],
    [`${name}_digits`, withoutMarksOfColumn(`${name}_shown`, `${name}_comma`)],
    [`${name}_unit`, unitFactor(name, `${letters}${headerRow}`, unitSeconds)],
    [name, readTimes(name, unitSeconds)],
  ]);
  return [...shown, ...times];
}

/**
 * Returns the value of an invalid cell as typed, cut to the width of a factor column, with a question mark. The
 * functions show the same.
 */
const markOf = (shown: string) =>
  `${ifElse(
    `LEN(${shown})>${MARK_CHARACTERS}`,
    `${call('LEFT', shown, String(MARK_CHARACTERS - 1))}&${quote('…')}`,
    shown,
  )}&${quote('?')}`;

function marks(times: string, otherwise: string): string {
  const mark = markOf(`${times}_shown`);
  return ifElse(`${times}=${NEGATIVE}`, mark, ifElse(`${times}=${UNREADABLE}`, mark, otherwise));
}

/**
 * Makes the factor column with its heading as one formula for the header row, without the add-on's functions.
 * @example
 * makePlainFactorFormula({ human: 'C', minutes: 'D', headerRow: 1 }, 'factor').slice(0, 44)
 * //=> '=ARRAYFORMULA(LET(leverage_time_cells; D1:D;'
 */
export function makePlainFactorFormula(
  { human, minutes, headerRow }: FactorColumns,
  kind: 'factor' | 'supervisoryFactor',
): string {
  const time = FACTOR_MARK;
  const quotient = ifElse(`human=""`, quote(''), ifElse(`${time}=""`, quote(''), `human*60/${time}`));
  const zero = ifElse(call('ISTEXT', `${time}_cells`), markOf(`${time}_shown`), markOfZero(time, SECONDS_IN_MINUTE));
  const withZero = ifElse(call('ISNUMBER', time), ifElse(`${time}=0`, zero, quotient), quotient);
  const result = marks('human', marks(time, withZero));
  const body = ifElse(
    `${call('ROW', `${time}_cells`)}-${call('MIN', call('ROW', `${time}_cells`))}<1`,
    quote(kind === 'factor' ? 'Factor' : 'Sup. Factor'),
    result,
  );
  const names = nameTimes(
    [
      { name: time, letters: minutes, unitSeconds: SECONDS_IN_MINUTE },
      { name: 'human', letters: human, unitSeconds: SECONDS_IN_HOUR },
    ],
    headerRow,
  );
  return `=${call('ARRAYFORMULA', let_(names, body))}`;
}

const ERROR_TEXT = '^#(N/A|REF!|DIV/0!|VALUE!|NUM!|NAME[?]|NULL!|ERROR!|SPILL!|CALC!)';

/** Divides to the nearest whole number, half to even; exact if both are whole. */
function divideHalfEven(dividend: string, divisor: string): string {
  const twice = '2*(dividend-whole*divisor)';
  const up = ifElse(`${twice}>divisor`, '1', ifElse(`${twice}<divisor`, '0', call('MOD', 'whole', '2')));
  const names: [string, string][] = [
    ['dividend', dividend],
    ['divisor', divisor],
    ['whole', 'INT(dividend/divisor)'],
  ];
  return let_(names, `whole+${up}`);
}

/** Groups up to fifteen digits by three. */
function groupThousands(whole: string): string {
  return [1, 2, 3, 4].reduce((text, round) => {
    const [end, after] = round === 1 ? ['$', ''] : [',', ','];
    return call('REGEXREPLACE', text, quote(`^([0-9]+)([0-9]{3})${end}`), quote(`$1,$2${after}`));
  }, `${whole}&""`);
}

/** Prints a number of tenths with its one decimal. */
function printTenths(tenths: string): string {
  return let_([['tenths', tenths]], `${groupThousands('INT(tenths/10)')}&"."&MOD(tenths; 10)`);
}

/** Prints a factor without marks between thousands. */
function printFactor(human: string, time: string): string {
  return let_([['tenths', divideHalfEven(`10*${human}`, time)]], 'INT(tenths/10)&"."&MOD(tenths; 10)&"x"');
}

/** Prints a number of hundredths with as many decimals as it needs. */
function printHundredths(hundredths: string): string {
  const decimals = call('RIGHT', '"0"&MOD(hundredths; 100)', '2');
  const shortest = ifElse('MOD(hundredths; 10)=0', 'INT(MOD(hundredths; 100)/10)', decimals);
  const tail = ifElse('MOD(hundredths; 100)=0', quote(''), `"."&${shortest}`);
  return let_([['hundredths', hundredths]], `${groupThousands('INT(hundredths/100)')}&${tail}`);
}

const printMinutes = (sum: string) => printHundredths(divideHalfEven(sum, '6*10^3'));

/** Returns the remark next to a figure that does not include all rows. */
const printPart = (counted: string) => ifElse(`${counted}=tasks`, quote(''), `" ("&${counted}&" of "&tasks&" tasks)"`);

/** Whether the tokens, or else the times, show a decimal mark. */
function showsMark(mark: 'commas' | 'points', times: readonly string[]): string {
  const ofTimes = times.map((name) => `${name}_${mark}`).join('+');
  return `${ifElse('token_commas+token_points=0', ofTimes, `token_${mark}`)}>0`;
}

/**
 * Reads a count of tokens: whole, not negative, and no more than a spreadsheet counts exactly. The result of words is
 * another one. A mark before three digits separates thousands, unless other texts use it for decimals.
 */
function readTokens(times: readonly string[]): [string, string][] {
  const isShort = matches('token_shown', AMBIGUOUS);
  const isDecimal = ifElse(matches('token_shown', ','), showsMark('commas', times), showsMark('points', times));
  const digits = call('REGEXREPLACE', 'token_shown', quote('[.,]'), quote(''));
  const ofText = ifElse(
    isBlankText('token_shown'),
    quote(''),
    ifElse(
      ifElse(isShort, isDecimal, 'FALSE'),
      UNREADABLE,
      ifElse(isNumberText('token_digits', 'token_shown'), numberOfText('token_digits'), quote('words')),
    ),
  );
  const isDate = `${matches('token_shown', ':')}+${countDateSigns('token_cells', 'token_shown')}`;
  const ofNumber = ifElse(isDate, UNREADABLE, 'token_cells');
  const isCount = '(token_value>=0)*(token_value<9*10^15)*(token_value=INT(token_value))';
  return [
    ['token_shown', shownText('token_cells')],
    ...nameEvidence('token'),
    ['token_digits', ifElse(isShort, digits, withoutMarks('token_shown'))],
    ['token_value', ifElse(call('ISNUMBER', 'token_cells'), ofNumber, ofText)],
    ['token_count', ifElse(call('ISNUMBER', 'token_value'), ifElse(isCount, 'token_value', UNREADABLE), 'token_value')],
  ];
}

const sumWhere = (condition: string, value: string) => call('SUM', ifElse(condition, value, '0'));
const sumSeconds = (condition: string, value: string, ticks: string) =>
  call('ROUND', `${sumWhere(condition, value)}*${ticks}`, '0');
const rowsWhere = (condition: string) =>
  call('TEXTJOIN', quote(', '), 'TRUE', ifElse(condition, 'row_numbers', quote('')));

/**
 * Ticks of a ten-thousandth of a second. A time with five decimals is a whole number of ticks, and ten times a sum has
 * at most fifteen digits.
 */
const TICKS_IN_HOUR = '36*10^6';
const TICKS_IN_MINUTE = '6*10^5';

/** Names the rows that count, like in LEVERAGE_STATS: 1 for a row that counts, 0 for any other row. */
function nameRows(): [string, string][] {
  const isError = matches(STATISTICS_MARK, ERROR_TEXT);
  const isDone = 'ISNUMBER(human)*ISNUMBER(ai_time)*IF(ISNUMBER(ai_time); 1*(ai_time>0); 0)';
  return [
    ['row_numbers', 'ROW(human_cells)-MIN(ROW(human_cells))+1'],
    ['used', `(row_numbers>1)*(${STATISTICS_MARK}&human_shown&ai_time_shown&sup_time_shown&token_shown<>"")`],
    ['total_row', `used*${matches(call('LOWER', STATISTICS_MARK), TOTAL_LABEL)}`],
    [
      'counts',
      `used*(1-total_row)*(${STATISTICS_MARK}<>"")*(1-${isError})*${isDone}*((sup_time="")+ISNUMBER(sup_time))`,
    ],
    ['left_out', 'used*(1-total_row)*(1-counts)'],
    ['with_sup', 'counts*ISNUMBER(sup_time)'],
    ['with_tokens', 'counts*ISNUMBER(token_count)'],
    ['with_words', 'counts*(token_count="words")'],
    ['tasks', 'SUM(counts)'],
    ['supervised', 'SUM(with_sup)'],
    ['tokened', 'SUM(with_tokens)'],
  ];
}

function makeTokenTotal(total: string | null): string {
  const sum = `${groupThousands(sumWhere('with_tokens', 'token_count'))}&${printPart('tokened')}`;
  const wordy = `${quote('Write tokens as numbers: row ')}&${rowsWhere('with_words')}`;
  const ofColumn = ifElse('SUM(with_words)>0', wordy, ifElse('tokened=0', quote(''), sum));
  if (total === null) return ofColumn;
  const name = 'total_tokens';
  const isCount = ifElse(call('ISNUMBER', name), `(${name}>=0)*(${name}=INT(${name}))=1`, 'FALSE');
  const given = ifElse(isCount, groupThousands(name), `${quote('Write tokens as a number: ')}&${name}`);
  return let_([[name, total]], ifElse(`${name}=""`, ofColumn, ifElse('tasks=0', quote(''), given)));
}

/**
 * Makes the statistics table of a day as one formula, without the add-on's functions: texts as LEVERAGE_STATS prints
 * them. Sums are counted in whole ticks, so that ties are exact.
 */
export function makePlainStatisticsFormula(columns: StatisticsColumns): string {
  const { task, human, ai, supervision, tokens, totalTokens, headerRow } = columns;
  const cellsOf = (column: string) => `${column}${headerRow}:${column}`;
  const names: [string, string][] = [
    [STATISTICS_MARK, shownText(cellsOf(task))],
    ...nameTimes(
      [
        { name: 'human', letters: human, unitSeconds: SECONDS_IN_HOUR },
        { name: 'ai_time', letters: ai, unitSeconds: SECONDS_IN_MINUTE },
        { name: 'sup_time', letters: supervision, unitSeconds: SECONDS_IN_MINUTE },
      ],
      headerRow,
    ),
    ['token_cells', cellsOf(tokens)],
    ...readTokens(['human', 'ai_time', 'sup_time']),
    ...nameRows(),
    ['human_sum', sumSeconds('counts', 'human', TICKS_IN_HOUR)],
    ['ai_sum', sumSeconds('counts', 'ai_time', TICKS_IN_MINUTE)],
    ['sup_sum', sumSeconds('with_sup', 'sup_time', TICKS_IN_MINUTE)],
    ['sup_human', sumSeconds('with_sup', 'human', TICKS_IN_HOUR)],
  ];
  const supervisionTotal = `${printMinutes('sup_sum')}&${printPart('supervised')}`;
  const supervisoryFactor = `${printFactor('sup_human', 'sup_sum')}&${printPart('supervised')}`;
  const table: [string, string][] = [
    [quote('Metric'), quote('Value')],
    [quote('Total tasks'), groupThousands('tasks')],
    [quote('Total human-equivalent hours'), printTenths(divideHalfEven('human_sum', '36*10^5'))],
    [quote('Total Claude minutes'), printMinutes('ai_sum')],
    [quote('Total supervisory minutes'), ifElse('supervised=0', quote(''), supervisionTotal)],
    [quote('Total tokens'), makeTokenTotal(totalTokens)],
    [quote('Weighted average leverage factor'), ifElse('ai_sum=0', quote(''), printFactor('human_sum', 'ai_sum'))],
    [quote('Weighted average supervisory leverage factor'), ifElse('sup_sum=0', quote(''), supervisoryFactor)],
    [ifElse('SUM(left_out)=0', quote(''), quote('Skipped rows of the range')), rowsWhere('left_out')],
  ];
  const rows = table.map(([label, value]) => call('HSTACK', label, value));
  return `=${call('ARRAYFORMULA', let_(names, call('VSTACK', ...rows)))}`;
}

import type { CellContent, ImportDayRequest, UndoPlan } from '../../messages/messages.ts';
import type { ColumnKey } from '../../record/reading/columns/heading-words.ts';
import { nameHeadings } from '../../record/reading/columns/headings.ts';
import { cellAddress, columnLetters } from '../../record/values/a1.ts';
import { fillTemplate } from '../formulas/fill-template.ts';
import { PLAIN_STATISTICS_ROWS } from '../formulas/plain-formula-marks.ts';
import type { TabData } from '../tab-data/tab-data.ts';
import type { FormulaKind } from './day-checks.ts';

/** A tab that was added, in the form of its undo plan. */
export type WrittenTab = Extract<UndoPlan, { kind: 'removeTabs' }>['tabs'][number];

/** The content of a day's tab, for a new day, the sample day and an imported day. */
export interface DayContent {
  readonly tabName: string;
  /** The task table from A1 on, headings first. */
  readonly table: readonly (readonly (string | number)[])[];
  /** Labels next to the table, with their values. */
  readonly labels: readonly { readonly label: string; readonly value: string | number }[];
  readonly formulas: FormulaKind;
  /** Notes on the cells below the headings, row by row, `''` for none; null for no notes. */
  readonly notes: readonly (readonly string[])[] | null;
  /** The AI times that are hidden until the estimate is typed. */
  readonly cover?: ImportDayRequest['cover'];
}

/** A formula and its cell. */
export interface PlacedFormula {
  readonly address: string;
  readonly formula: string;
}

/** The places of everything in a day's tab. Columns are letters. */
export interface DayLayout {
  readonly content: DayContent;
  /** The columns of the table by key, including those of the factor formulas. */
  readonly columns: Readonly<Partial<Record<ColumnKey, string>>>;
  /** Column letters of the formulas that fill a factor column. */
  readonly factorColumns: readonly string[];
  /** First to last column of the table, with the factor columns. */
  readonly lastColumn: string;
  readonly gapColumn: string;
  readonly labelColumn: string;
  readonly valueColumn: string;
  readonly formulas: readonly PlacedFormula[];
  readonly statistics: string;
  readonly hasStatistics: boolean;
  readonly tableAddress: string;
  /** The last row that is prepared for tasks. */
  readonly lastRow: number;
  readonly labelsAddress: string | null;
}

/** The row below the statistics, whose last row exists only if rows are skipped. */
export const LABELS_ROW = PLAIN_STATISTICS_ROWS + 1;

/** The number of rows that a day's tab has for tasks. */
export const ROWS_READY = 40;

const FACTORS = [
  { key: 'factor', minutes: 'aiTime', functionName: 'LEVERAGE' },
  { key: 'supervisoryFactor', minutes: 'supervision', functionName: 'SUPERVISORY_LEVERAGE' },
] as const;

const isGiven = <Value>(value: Value | undefined): value is Value => value !== undefined;

/**
 * Makes the formula of a factor column. In the header row, it fills the whole column with its heading, so that rows can
 * be sorted, inserted and deleted (assumption: formula-semicolon).
 */
function makeFactorFormula(
  { key, functionName }: (typeof FACTORS)[number],
  human: string,
  minutes: string,
  kind: FormulaKind,
  { plainTemplates }: TabData,
): string {
  if (kind === 'functions') return `=${functionName}(${human}1:${human}; ${minutes}1:${minutes})`;
  return fillTemplate(plainTemplates[key], { human, minutes });
}

/** @param tokensCells the label of the total tokens and its cell; null for none */
function makeStatisticsFormula(
  columns: DayLayout['columns'],
  lastTableColumn: string,
  kind: FormulaKind,
  tokensCells: readonly [string, string] | null,
  { plainTemplates }: TabData,
): string | null {
  const { task, humanEstimate: human, aiTime: ai, supervision, tokens } = columns;
  if (![task, human, ai].every(isGiven)) return null;
  const given = tokensCells === null ? '' : `; ${tokensCells.join(':')}`;
  if (kind === 'functions') return `=LEVERAGE_STATS(A1:${lastTableColumn}${given})`;
  if (task === undefined || human === undefined || ai === undefined) return null;
  if (supervision === undefined || tokens === undefined) return null;
  const letters = { task, human, ai, supervision, tokens };
  return tokensCells === null
    ? fillTemplate(plainTemplates.statistics, letters)
    : fillTemplate(plainTemplates.statisticsWithTotal, { ...letters, totalTokens: tokensCells[1] });
}

/** Lays out a day: the table in the first columns, factor formulas next to it, then a gap, statistics, and labels below these. */
export function layOutDay(content: DayContent, data: TabData): DayLayout {
  const { table, labels, formulas: kind } = content;
  const headings = table[0] ?? [];
  const columns: Partial<Record<ColumnKey, string>> = {};
  nameHeadings(headings.map(String)).forEach((key, i) => {
    if (key !== null) columns[key] = columnLetters(i + 1);
  });
  const lastTableColumn = columnLetters(headings.length);
  const formulas: PlacedFormula[] = [];
  const factorColumns: string[] = [];
  for (const factor of FACTORS) {
    const human = columns.humanEstimate;
    const minutes = columns[factor.minutes];
    if (columns[factor.key] !== undefined || human === undefined || minutes === undefined) continue;
    const letters = columnLetters(headings.length + factorColumns.length + 1);
    factorColumns.push(letters);
    columns[factor.key] = letters;
    formulas.push({ address: `${letters}1`, formula: makeFactorFormula(factor, human, minutes, kind, data) });
  }
  const width = headings.length + factorColumns.length;
  const labelColumn = columnLetters(width + 2);
  const valueColumn = columnLetters(width + 3);
  const tokensRow = LABELS_ROW + labels.findIndex(({ label }) => label === 'Tokens');
  const tokensCells =
    tokensRow < LABELS_ROW ? null : ([`${labelColumn}${tokensRow}`, `${valueColumn}${tokensRow}`] as const);
  const statistics = makeStatisticsFormula(columns, lastTableColumn, kind, tokensCells, data);
  if (statistics !== null) formulas.push({ address: `${labelColumn}1`, formula: statistics });
  return {
    content,
    columns,
    factorColumns,
    lastColumn: columnLetters(width),
    gapColumn: columnLetters(width + 1),
    labelColumn,
    valueColumn,
    formulas,
    hasStatistics: statistics !== null,
    statistics: `${labelColumn}1:${valueColumn}${PLAIN_STATISTICS_ROWS}`,
    lastRow: Math.max(ROWS_READY + 1, table.length),
    tableAddress: `A1:${cellAddress(Math.max(1, table.length), headings.length)}`,
    labelsAddress:
      labels.length === 0 ? null : `${labelColumn}${LABELS_ROW}:${valueColumn}${LABELS_ROW + labels.length - 1}`,
  };
}

/** Lists the written contents of a day's tab, cell by cell, for its undo. */
export function listWrittenCells({ content, tableAddress, labelsAddress, formulas }: DayLayout): WrittenTab['cells'] {
  const labels = content.labels.map(({ label, value }): CellContent[] => [label, value]);
  return [
    { address: tableAddress, after: content.table.map((row) => [...row]) },
    ...(labelsAddress === null ? [] : [{ address: labelsAddress, after: labels }]),
    ...formulas.map(({ address, formula }) => ({ address, after: [[{ formula }]] })),
  ];
}

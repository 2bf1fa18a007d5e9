import type { Style } from '../record/publishing/style.ts';
import { type ComparisonWords, compareRecords } from './compare-record.ts';
import type { RecordData } from './json.ts';
import { joinLines } from './one-line.ts';
import { normaliseText, type PublishedRecord, publishedFromData } from './published-record.ts';
import { listContradictions, recomputeData, sumTokens } from './recompute-record.ts';

const PRINTED: ComparisonWords = { found: 'printed', ofRow: 'the row gives', ofRecord: 'the tasks give' };
const SHOWN: ComparisonWords = { found: 'shown as', ofRow: 'the data has', ofRecord: 'the data has' };

/** Whether two doubles can be results of the same quotient: they differ by at most 1e-12 of their size. */
const isSameNumber = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= Math.max(a, b) * 1e-12);

type Figures = Readonly<Record<string, number | null | undefined>>;

function compareFigures(place: string, found: Figures, expected: Figures, source: string): string[] {
  const describe = (value: number | null) => (value === null ? 'nothing' : String(value));
  return Object.entries(expected).flatMap(([name, value = null]) => {
    const shown = found[name] ?? null;
    return isSameNumber(shown, value)
      ? []
      : [`${place}: ${name} is ${describe(shown)} in the data, ${source} ${describe(value)}`];
  });
}

/** The fields of a task that are computed from the others. */
const COMPUTED = [
  'number',
  'factor',
  'factorLow',
  'factorHigh',
  'supervisoryFactor',
  'supervisoryFactorLow',
  'supervisoryFactorHigh',
] as const;

function compareTaskFigures(data: RecordData, computed: RecordData): string[] {
  return data.tasks.flatMap((task, i) => {
    const expected = computed.tasks[i] ?? task;
    const figures = COMPUTED.flatMap((name) => (expected[name] === undefined ? [] : [[name, expected[name]] as const]));
    const found = { ...task, task: null, cell: null, basis: null, estimated: null, sources: null };
    return compareFigures(`task ${i + 1}`, found, Object.fromEntries(figures), 'the row gives');
  });
}

/** Reports the times of tasks that are not within their bounds. */
function checkBounds({ tasks }: RecordData): string[] {
  return tasks.flatMap((task, i) =>
    (['humanHours', 'aiMinutes', 'supervisionMinutes'] as const).flatMap((name) => {
      const value = task[name];
      const [low, high] = [task[`${name}Low`] ?? value, task[`${name}High`] ?? value];
      if (value === null || low === null || high === null || (low <= value && value <= high)) return [];
      return [`task ${i + 1}: ${name} is ${value} in the data, its bounds are ${low} and ${high}`];
    }),
  );
}

/** Reports sources of unknown figures, known figures without a source, and imports that do not match the sources. */
function checkSources({ tasks }: RecordData): string[] {
  return tasks.flatMap((task, i) => {
    const { sources } = task;
    if (sources === undefined) return [];
    const isImported = Object.values(sources).some((source) => source === 'imported' || source === 'measured');
    const wrong = (['supervisionMinutes', 'tokens', 'supervisoryFactor'] as const).filter(
      (name) => (task[name] === null) !== (sources[name] === null),
    );
    const shown = (source: unknown) => JSON.stringify(source);
    return [
      ...wrong.map(
        (name) =>
          `task ${i + 1}: the source of ${name} is ${shown(sources[name])} in the data, the figure is ${task[name] ?? 'not known'}`,
      ),
      ...(isImported === (sources.import !== null)
        ? []
        : [
            `task ${i + 1}: import is ${isImported ? 'null' : 'given'} in the data, ${isImported ? 'a' : 'no'} figure is imported`,
          ]),
    ];
  });
}

const rowOfCell = (cell: string) => Number(/\d{1,7}$/.exec(cell)?.[0] ?? '0');

/** Reports an order of tasks that is neither by factor nor as in the sheet. */
function checkOrder({ tasks }: RecordData, { order }: Style): string[] {
  const isSheetOrder = tasks.every(({ cell }, i) => i === 0 || rowOfCell(tasks[i - 1]?.cell ?? '') <= rowOfCell(cell));
  const misplaced = tasks.findIndex(({ factor }, i) => i > 0 && factor > (tasks[i - 1]?.factor ?? 0));
  if (order === 'sheet' || isSheetOrder || misplaced === -1) return [];
  return [
    `order: task ${misplaced + 1} has a higher factor than the task above it, and the rows are not in the order of the sheet`,
  ];
}

function checkTokens({ tasks, statistics }: RecordData): string[] {
  const sum = sumTokens(tasks);
  const { tokens } = statistics;
  if (sum === null || tokens === null) return [];
  const areAllKnown = tasks.every((task) => task.tokens !== null);
  return (areAllKnown && sum !== tokens) || sum > tokens
    ? [`statistics: tokens is ${tokens} in the data, the tasks add up to ${sum}`]
    : [];
}

/**
 * Recomputes every figure, cell and sentence of a record's data, and reports each difference on one line.
 * @param style the style of the record
 * @example verifyData({ ...sampleData, slug: 'x' }, standard) //=> ['slug: “x”, the date gives “2026-04-04-leverage-record”']
 */
export function verifyData(data: RecordData, style: Style): string[] {
  const computed = recomputeData(data, style);
  if (computed === null) return [`date: “${data.date}” is not a calendar date; nothing can be computed`];
  const keys = style.columns.map(({ key }) => key);
  return [
    ...(data.slug === computed.slug ? [] : [`slug: “${data.slug}”, the date gives “${computed.slug}”`]),
    ...(data.schema === computed.schema ? [] : [`schema: “${data.schema}”, the tasks need “${computed.schema}”`]),
    ...compareTaskFigures(data, computed),
    ...checkBounds(data),
    ...checkSources(data),
    ...checkOrder(computed, style),
    ...checkTokens(data),
    ...compareFigures('statistics', { ...data.statistics }, { ...computed.statistics }, 'the tasks give'),
    ...compareRecords(publishedFromData(data), publishedFromData(computed), keys, PRINTED),
    ...listContradictions(computed),
  ];
}

const EMPTY_MARKS = ['–', '—'];

/** Normalizes the cells of a page. The column's text for an unknown value becomes `''`. */
function normaliseRows(rows: PublishedRecord['rows'], emptyTexts: readonly string[]): string[][] {
  const empty = emptyTexts.map(normaliseText);
  return rows.map((cells) =>
    cells.map((cell, i) => {
      const text = normaliseText(cell);
      return text === empty[i] || EMPTY_MARKS.includes(text) ? '' : text;
    }),
  );
}

function normalisePublished(published: PublishedRecord, style: Style): PublishedRecord {
  const normaliseTexts = (texts: readonly string[]) => texts.map(normaliseText);
  return {
    date: published.date,
    title: published.title === null ? null : joinLines(normaliseText(published.title)),
    columns: normaliseTexts(published.columns),
    rows: normaliseRows(
      published.rows,
      style.columns.map(({ emptyText }) => emptyText),
    ),
    statistics: normaliseRows(published.statistics, []),
    sentences: normaliseTexts(published.sentences),
    intro: normaliseTexts(published.intro),
    analysis: normaliseTexts(published.analysis),
  };
}

/** Compares a page with the data it contains. The page does not need a title, because its site can print it. */
export function verifyShown(shown: PublishedRecord, data: RecordData, style: Style): string[] {
  const keys = style.columns.map(({ key }) => key);
  const found = normalisePublished(shown, style);
  const expected = normalisePublished(publishedFromData(data), style);
  const { title, date } = expected;
  return [
    ...(found.title === null || found.title === title
      ? []
      : [`title: shown as “${found.title}”, the data has “${title}”`]),
    ...(found.date === null || found.date === date ? [] : [`date: shown as ${found.date}, the data has ${date}`]),
    ...compareRecords(found, expected, keys, SHOWN),
  ];
}

import { groupThousands } from '../../../record/numbers/group-thousands.ts';
import {
  printAverage,
  printAverageBounds,
  printStatistic,
  printWeeks,
  printWeeksBounds,
} from '../../../record/publishing/print-figures.ts';
import type { StatisticKey, Style } from '../../../record/publishing/style.ts';
import type { Statistics } from '../../../record/values/statistics.ts';
import type { DayOfState } from './day-of-state.ts';
import { countRowsLeftOut } from './rows-left-out.ts';

export interface FigureView {
  readonly value: string;
  /** The name of the figure, with its bounds. */
  readonly label: string;
  /** Words for screen readers, which do not see the place of the label. */
  readonly hiddenWords: string;
  /** A note about rows that the figure does not include; empty if it includes all. */
  readonly part: string;
}

export interface FiguresView {
  readonly figures: readonly FigureView[];
  readonly sums: string;
  /** `Without 3 rows.`; empty if every row counts. */
  readonly without: string;
}

const UNKNOWN = '–';

/** @example describeRows(3) //=> '3 rows' */
export function describeRows(count: number): string {
  return `${groupThousands(String(count))} ${count === 1 ? 'row' : 'rows'}`;
}

/** Prints a sum only in figures, independent of its form in the post. */
function printSum(statistics: Statistics, key: StatisticKey, decimals: number, unit: string, style: Style): string {
  const pattern = `{value} ${unit}`;
  return printStatistic(
    statistics,
    { key, label: '', decimals, trimsZeros: true, pattern, patternOfOne: pattern },
    style,
  );
}

function describeSums(statistics: Statistics, style: Style): string {
  const sum = (key: StatisticKey, decimals: number, unit: string) => printSum(statistics, key, decimals, unit, style);
  const ai = sum('aiMinutes', 2, 'min');
  const supervision = sum('supervisionMinutes', 2, 'min');
  const total = sum('tokens', 0, statistics.tokens === 1 ? 'token' : 'tokens');
  return [
    `${sum('humanHours', 1, 'h')} of human work in ${ai} of AI time${supervision === '' ? '' : ` and ${supervision} of supervision`}.`,
    ...(total === '' ? [] : [`${total}.`]),
  ].join(' ');
}

/** Returns the averages and the weeks of work, with their bounds. */
export function viewAverages(statistics: Statistics, style: Style): FigureView[] {
  const { tasks, tasksWithSupervision } = statistics;
  const supervisory = printAverage(statistics.weightedSupervisoryFactor, style);
  const isPart = supervisory !== '' && tasksWithSupervision < tasks;
  const bounds = printAverageBounds(statistics.weightedFactorBounds, style);
  const supervisoryBounds = printAverageBounds(statistics.weightedSupervisoryFactorBounds, style);
  const hiddenWords = 'weighted average factor';
  return [
    {
      value: printAverage(statistics.weightedFactor, style) || UNKNOWN,
      label: `Leverage${bounds}`,
      hiddenWords,
      part: '',
    },
    {
      value: supervisory || UNKNOWN,
      label: `Supervisory${supervisoryBounds}`,
      hiddenWords,
      part: isPart ? `${tasksWithSupervision} of ${tasks} tasks` : '',
    },
    {
      value: printWeeks(statistics, style),
      label: `Weeks of work${printWeeksBounds(statistics, style)}`,
      hiddenWords: '',
      part: '',
    },
  ];
}

/** Returns the averages and the sums behind them. */
export function viewFigures({ day, style }: Pick<DayOfState, 'day' | 'style'>): FiguresView | null {
  if (day === null || day.statistics === null) return null;
  const { statistics } = day;
  const leftOut = countRowsLeftOut(day);
  return {
    figures: viewAverages(statistics, style),
    sums: `${describeSums(statistics, style)} ${day.sources}`.trimEnd(),
    without: leftOut === 0 ? '' : `Without ${describeRows(leftOut)}.`,
  };
}

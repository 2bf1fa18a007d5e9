import { roundDuration } from '../record/duration.ts';
import { groupThousands } from '../record/group-thousands.ts';
import { printFactor, printStatistic, printWeeks } from '../record/print-figures.ts';
import type { Statistics } from '../record/statistics.ts';
import type { Style } from '../record/style.ts';
import { countRowsLeftOut } from './sheet-day.ts';
import type { State } from './state.ts';

export interface FigureView {
  readonly value: string;
  readonly label: string;
  /** Words for those who do not see the label's place. */
  readonly hiddenWords: string;
  /** What the figure leaves out; empty when nothing. */
  readonly part: string;
}

export interface FiguresView {
  readonly figures: readonly FigureView[];
  readonly sums: string;
  /** `Without 3 rows.`; empty when every row counts. */
  readonly without: string;
}

const UNKNOWN = '–';

/** @example describeRows(3) //=> '3 rows' */
export function describeRows(count: number): string {
  return `${groupThousands(String(count))} ${count === 1 ? 'row' : 'rows'}`;
}

function describeSums(statistics: Statistics, style: Style): string {
  const { human, tokens } = statistics;
  const hours = groupThousands(roundDuration(human, 'hours', 1).replace(/\.0$/, ''), style.language.thousandsMark);
  const withUnit = (figure: string, unit: string) => figure.replace(/^[\d,.]+/, (digits) => `${digits} ${unit}`);
  const ai = withUnit(printStatistic(statistics, 'aiMinutes', style), 'min');
  const supervision = withUnit(printStatistic(statistics, 'supervisionMinutes', style), 'min of supervision');
  const total = withUnit(printStatistic(statistics, 'tokens', style), tokens === 1 ? 'token' : 'tokens');
  return [
    `${hours} h of human work in ${ai} of AI time${supervision === '' ? '' : ` and ${supervision}`}.`,
    ...(total === '' ? [] : [`${total}.`]),
  ].join(' ');
}

/** The averages and the sums they are made of. */
export function viewFigures({ day, style }: State): FiguresView | null {
  if (day === null || day.statistics === null) return null;
  const { statistics } = day;
  const { tasks, tasksWithSupervision } = statistics;
  const supervisory = printFactor(statistics.weightedSupervisoryFactor, style);
  const isPart = supervisory !== '' && tasksWithSupervision < tasks;
  const hiddenWords = 'weighted average factor';
  const leftOut = countRowsLeftOut(day);
  return {
    figures: [
      { value: printFactor(statistics.weightedFactor, style) || UNKNOWN, label: 'Leverage', hiddenWords, part: '' },
      {
        value: supervisory || UNKNOWN,
        label: 'Supervisory',
        hiddenWords,
        part: isPart ? `${tasksWithSupervision} of ${tasks} tasks` : '',
      },
      { value: printWeeks(statistics, style.hoursPerWeek), label: 'Weeks of work', hiddenWords: '', part: '' },
    ],
    sums: describeSums(statistics, style),
    without: leftOut === 0 ? '' : `Without ${describeRows(leftOut)}.`,
  };
}

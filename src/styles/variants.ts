import type { Style, StyleColumn, StyleStatistic } from '../record/publishing/style.ts';
import { FACTOR, figureColumn, NUMBER, SUPERVISORY_FACTOR, TASK } from './columns.ts';
import { standard } from './standard.ts';
import { fixedStatistic, plainStatistic } from './statistics.ts';
import { nameStyle } from './style-names.ts';

const UNPADDED_DAY = 'Leverage Record: {month} {d}, {yyyy}';
const WEEKS = figureColumn('weeks', 'Weeks', 'w', 'twoSignificant');

function replaceColumn(columns: readonly StyleColumn[], key: StyleColumn['key'], next: StyleColumn): StyleColumn[] {
  return columns.map((column) => (column.key === key ? next : column));
}

export const concise: Style = {
  ...standard,
  ...nameStyle('concise'),
  description: 'Without unused columns',
  omitsUnused: true,
  sentences: {
    ...standard.sentences,
    averages:
      'The weighted average leverage factor was {factor} with a supervisory leverage of {supervisory}. In human terms, this was {work}.',
    averagesWithoutSupervision: 'The weighted average leverage factor was {factor}. In human terms, this was {work}.',
  },
};

export const standardWeeks: Style = {
  ...standard,
  ...nameStyle('standard-weeks'),
  description: 'Weeks instead of Sup.',
  columns: replaceColumn(standard.columns, 'supervision', WEEKS),
};

export const fixedHours: Style = {
  ...standard,
  ...nameStyle('fixed-hours'),
  description: '60.0h, and a row for weeks',
  columns: replaceColumn(standard.columns, 'humanEstimate', figureColumn('humanEstimate', 'Human Est.', 'h', 1)),
  statistics: [
    ...standard.statistics.slice(0, 2),
    fixedStatistic('humanWeeks', 'Human-equivalent weeks', 1),
    ...standard.statistics.slice(2),
  ],
  sentences: { ...standard.sentences, largestCountInWords: 10 },
};

/** Figures as entered, followed by the same figures in other units. */
const AGGREGATE_STATS: readonly StyleStatistic[] = [
  fixedStatistic('tasks', 'Total tasks'),
  plainStatistic('humanHours', 'Human-equivalent hours', '{value}h ({days} working days)'),
  plainStatistic('aiMinutes', 'Claude wall-clock time', '{value}m ({hours}h)'),
  plainStatistic('supervisionMinutes', 'Supervisory time', '{value}m'),
  fixedStatistic('tokens', 'Tokens consumed', 0, '~{value}'),
  fixedStatistic('weightedFactor', 'Weighted avg leverage factor'),
  fixedStatistic('weightedSupervisoryFactor', 'Weighted avg supervisory factor'),
];

export const aggregateStats: Style = {
  ...standard,
  ...nameStyle('aggregate-stats'),
  description: '85h (10.6 working days)',
  titlePattern: UNPADDED_DAY,
  statistics: AGGREGATE_STATS,
  headings: { ...standard.headings, statistics: 'Aggregate Stats' },
};

export const aggregateStatsWeeks: Style = {
  ...aggregateStats,
  ...nameStyle('aggregate-stats-weeks'),
  description: 'Weeks instead of Sup.',
  columns: standardWeeks.columns,
};

export const integerFactors: Style = {
  ...aggregateStats,
  ...nameStyle('integer-factors'),
  description: '655x, LF and SLF',
  columns: [
    ...replaceColumn(standard.columns.slice(0, 5), 'supervision', figureColumn('supervision', 'Supv.', 'm')),
    { ...FACTOR, label: 'LF' },
    { ...SUPERVISORY_FACTOR, label: 'SLF' },
  ],
  factorDecimals: 0,
  sections: ['aboutAuthor', 'aboutRecords', 'intro', 'averages', 'taskLog', 'statistics', 'analysis', 'closing'],
};

const HOURS_IN_WORDS = { one: ' hour', many: ' hours' };

export const spelledUnits: Style = {
  ...standard,
  ...nameStyle('spelled-units'),
  description: '240 hours, 22 min, 655x',
  titlePattern: UNPADDED_DAY,
  columns: [
    NUMBER,
    TASK,
    figureColumn('humanEstimate', 'Human Est.', HOURS_IN_WORDS),
    figureColumn('aiTime', 'Claude', ' min'),
    { ...FACTOR, label: 'Leverage' },
  ],
  factorDecimals: 0,
  statistics: [
    fixedStatistic('tasks', 'Tasks completed'),
    plainStatistic(
      'humanHours',
      'Human equivalent',
      '{value} hours (~{weeks} work weeks)',
      '{value} hour (~{weeks} work weeks)',
    ),
    plainStatistic(
      'aiMinutes',
      'Claude wall-clock',
      '{value} minutes (~{hours} hours)',
      '{value} minute (~{hours} hours)',
    ),
    fixedStatistic('tokens', 'Tokens consumed', 0, '~{value}'),
  ],
  headings: { ...standard.headings, taskLog: 'The Numbers', statistics: 'Aggregate' },
};

export const spelledUnitsTrimmed: Style = {
  ...spelledUnits,
  ...nameStyle('spelled-units-trimmed'),
  description: '240 hours, 22 min, 654.5x and 80x',
  order: 'sheet',
  factorDecimals: 1,
  trimsFactorZeros: true,
};

export const spelledUnitsFixed: Style = {
  ...spelledUnitsTrimmed,
  ...nameStyle('spelled-units-fixed'),
  description: '1.5 hours, 10 min, 9.0x',
  trimsFactorZeros: false,
};

export const tokenColumn: Style = {
  ...spelledUnitsTrimmed,
  ...nameStyle('token-column'),
  description: '40h, 20min, 150k tokens, no #',
  columns: [
    TASK,
    figureColumn('humanEstimate', 'Human Est.', 'h'),
    figureColumn('aiTime', 'Claude Time', 'min'),
    { ...figureColumn('tokens', 'Tokens', '', 'abbreviated'), emptyText: '' },
    { ...FACTOR, label: 'Leverage' },
  ],
  statistics: AGGREGATE_STATS.filter(({ key }) => key !== 'supervisionMinutes' && key !== 'weightedSupervisoryFactor'),
  headings: { ...standard.headings, statistics: 'Aggregate Stats' },
};

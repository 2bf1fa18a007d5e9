import type { Style } from '../record/publishing/style.ts';
import { HOURS_IN_WORKING_DAY, HOURS_IN_WORKING_WEEK } from '../record/values/duration.ts';
import { FACTOR, figureColumn, NUMBER, SUPERVISORY_FACTOR, TASK } from './columns.ts';
import { english } from './english.ts';
import { fixedStatistic, plainStatistic } from './statistics.ts';
import { DEFAULT_STYLE_ID, nameStyle } from './style-names.ts';

/** One decimal, hours and minutes as entered, highest factor first. */
export const standard: Style = {
  ...nameStyle(DEFAULT_STYLE_ID),
  description: 'One decimal, as entered',
  language: english,
  titlePattern: 'Leverage Record: {month} {dd}, {yyyy}',
  order: 'factor',
  columns: [
    NUMBER,
    TASK,
    figureColumn('humanEstimate', 'Human Est.', 'h'),
    figureColumn('aiTime', 'Claude', 'm'),
    figureColumn('supervision', 'Sup.', 'm'),
    FACTOR,
    SUPERVISORY_FACTOR,
  ],
  omitsUnused: false,
  factorDecimals: 1,
  trimsFactorZeros: false,
  averageDecimals: 1,
  bounds: 'sentence',
  sensitivityCap: null,
  statistics: [
    fixedStatistic('tasks', 'Total tasks'),
    fixedStatistic('humanHours', 'Total human-equivalent hours', 1),
    plainStatistic('aiMinutes', 'Total Claude minutes'),
    plainStatistic('supervisionMinutes', 'Total supervisory minutes'),
    fixedStatistic('tokens', 'Total tokens'),
    fixedStatistic('weightedFactor', 'Weighted average leverage factor'),
    fixedStatistic('weightedSupervisoryFactor', 'Weighted average supervisory leverage factor'),
  ],
  statisticsColumns: ['Metric', 'Value'],
  sentences: {
    count: '{count} {tasks}.',
    largestCountInWords: null,
    averages:
      'The weighted average leverage factor was {factor} with a supervisory leverage of {supervisory}. In human terms, this was {weeks} weeks of work.',
    averagesWithoutSupervision:
      'The weighted average leverage factor was {factor}. In human terms, this was {weeks} weeks of work.',
    sensitivity:
      'Without the longest task, the weighted factor was {factorWithoutLongest}; with at most {cap} hours per task, {cappedFactor}. The median factor was {medianFactor}, and the three largest estimates were {topThreeShare}% of the human hours.',
  },
  sections: ['aboutAuthor', 'intro', 'averages', 'aboutRecords', 'taskLog', 'statistics', 'analysis', 'closing'],
  headings: {
    aboutAuthor: '',
    intro: '',
    averages: '',
    aboutRecords: 'About These Records',
    taskLog: 'Task Log',
    statistics: 'Aggregate Statistics',
    analysis: 'Analysis',
    closing: '',
  },
  fixedTexts: { aboutAuthor: '', aboutRecords: '', scope: '', tokenBasis: '', closing: '' },
  hoursPerWeek: HOURS_IN_WORKING_WEEK,
  hoursPerDay: HOURS_IN_WORKING_DAY,
};

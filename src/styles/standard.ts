import { HOURS_IN_WORKING_WEEK } from '../record/duration.ts';
import type { Style } from '../record/style.ts';
import { english } from './english.ts';

/** One decimal, hours and minutes as entered, highest factor first. */
export const standard: Style = {
  id: 'standard',
  name: 'Standard',
  language: english,
  titlePattern: 'Leverage Record: {month} {dd}, {yyyy}',
  order: 'factor',
  columns: [
    { key: 'number', label: '#', align: 'right' },
    { key: 'task', label: 'Task', align: 'left' },
    { key: 'humanEstimate', label: 'Human Est.', align: 'right' },
    { key: 'aiTime', label: 'Claude', align: 'right' },
    { key: 'supervision', label: 'Sup.', align: 'right' },
    { key: 'factor', label: 'Factor', align: 'right' },
    { key: 'supervisoryFactor', label: 'Sup. Factor', align: 'right' },
  ],
  factorDecimals: 1,
  statistics: [
    { key: 'tasks', label: 'Total tasks' },
    { key: 'humanHours', label: 'Total human-equivalent hours' },
    { key: 'aiMinutes', label: 'Total Claude minutes' },
    { key: 'supervisionMinutes', label: 'Total supervisory minutes' },
    { key: 'tokens', label: 'Total tokens' },
    { key: 'weightedFactor', label: 'Weighted average leverage factor' },
    { key: 'weightedSupervisoryFactor', label: 'Weighted average supervisory leverage factor' },
  ],
  statisticsColumns: ['Metric', 'Value'],
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
  fixedTexts: { aboutAuthor: '', aboutRecords: '', closing: '' },
  hoursPerWeek: HOURS_IN_WORKING_WEEK,
};

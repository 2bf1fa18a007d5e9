import { RECORDS_MARKS } from '../record/reading/columns/records-marks.ts';

/** The columns of the Records tab. */
export type RecordsColumnKey =
  | 'date'
  | 'title'
  | 'tasks'
  | 'humanHours'
  | 'aiMinutes'
  | 'supervisionMinutes'
  | 'supervisedHours'
  | 'tokens'
  | 'weightedFactor'
  | 'supervisedFactor'
  | 'style'
  | 'hoursSaved'
  | 'fingerprint'
  | 'compared'
  | 'supervisedTasks'
  | 'tasksWithTokens'
  | 'humanLow'
  | 'humanHigh'
  | 'aiLow'
  | 'aiHigh'
  | 'supervisionLow'
  | 'supervisionHigh'
  | 'supervisedLow'
  | 'supervisedHigh';

export const RECORDS_TAB_NAME = 'Records';

/**
 * The headings of the Records tab, in the order in which a new tab has them. A tab is read by its headings, so its columns can be
 * moved and others added.
 */
export const RECORDS_HEADINGS: Readonly<Record<RecordsColumnKey, string>> = {
  date: 'Date',
  title: 'Title',
  tasks: 'Tasks',
  humanHours: 'Human hours',
  aiMinutes: 'AI minutes',
  supervisionMinutes: 'Supervision minutes',
  supervisedHours: RECORDS_MARKS.supervisedHours,
  tokens: 'Tokens',
  weightedFactor: 'Weighted factor',
  supervisedFactor: 'Supervised factor',
  style: 'Style',
  hoursSaved: 'Hours saved',
  fingerprint: RECORDS_MARKS.fingerprint,
  compared: 'Compared estimates',
  supervisedTasks: 'Supervised tasks',
  tasksWithTokens: 'Tasks with tokens',
  humanLow: 'Human hours, low',
  humanHigh: 'Human hours, high',
  aiLow: 'AI minutes, low',
  aiHigh: 'AI minutes, high',
  supervisionLow: 'Supervision minutes, low',
  supervisionHigh: 'Supervision minutes, high',
  supervisedLow: 'Supervised hours, low',
  supervisedHigh: 'Supervised hours, high',
};

/** The columns of a new tab. The others are added when a day needs them. */
export const FIRST_RECORDS_COLUMNS: readonly RecordsColumnKey[] = [
  'date',
  'title',
  'tasks',
  'humanHours',
  'aiMinutes',
  'supervisionMinutes',
  'supervisedHours',
  'tokens',
  'weightedFactor',
  'supervisedFactor',
  'style',
  'hoursSaved',
  'fingerprint',
];

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
  | 'fingerprint';

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
  supervisedHours: 'Supervised hours',
  tokens: 'Tokens',
  weightedFactor: 'Weighted factor',
  supervisedFactor: 'Supervised factor',
  style: 'Style',
  hoursSaved: 'Hours saved',
  fingerprint: 'Fingerprint',
};

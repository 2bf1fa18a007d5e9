import type { NoticeCode } from './notice.ts';

/**
 * The parts of sentences that depend on what was read. Each source has an object, so that a bundle contains the words of
 * its own sources only.
 */
export interface SourceWords {
  /** The word for the source, if it is empty. */
  readonly place: string;
  /** The word for the source, if it has a name. */
  readonly named: string;
  /** Another way to decide about a date with two meanings, after “Write one of them”. */
  readonly orGiveDates: string;
  /** The alternatives to adding a heading. */
  readonly orChooseColumns: string;
  /** The instruction for a table of records. */
  readonly selectDay: string;
  /** The name of the setting or option for columns. */
  readonly columnsFrom: string;
  /** Where the other days of a week come from, after “needs another day of its week”. */
  readonly otherDays: string;
  /** The instruction for a heading that can be the user's own time or an estimate. */
  readonly chooseSplit: (heading: string) => string;
  /** The sentence about a missing date. */
  readonly noDate: (name: string, like: string) => string;
  /** Adds to a sentence that its row is left out. */
  readonly leaveOut: (sentence: string, row: number | null, code: NoticeCode) => string;
  /** The sentence about the use of a published figure. An import has a sentence for each kind of figure. */
  readonly useOf: (ofImport: string) => string;
}

const addDate = (_name: string, like: string) => `No date found: add a Date cell or name the tab ${like}`;
const addLeftOut = (sentence: string, row: number | null) => `${sentence} Row ${row} is left out.`;
const keep = () => 'It is kept as published.';
const rename = () => 'Rename it Sup. or Human Est.';
const USE_ROWS = 'Use the rows of a day.';
const SETTING = 'the setting Columns';
const IN_RECORDS = ' in the Records tab';
const ONE_OF_EACH = ', and each day once with a date and figures.';

/** A tab of the spreadsheet. */
export const TAB_WORDS: SourceWords = {
  place: 'tab',
  named: 'tab',
  orGiveDates: '',
  orChooseColumns: ', or press Choose columns… to choose your own heading',
  selectDay: 'Select the tab of a day.',
  columnsFrom: SETTING,
  otherDays: IN_RECORDS + ONE_OF_EACH,
  chooseSplit: () => 'Press Choose columns… and choose it as Supervision or as Human estimate.',
  noDate: addDate,
  leaveOut: addLeftOut,
  useOf: keep,
};

/** A file of the command line. The sentences mention its options. */
export const FILE_WORDS: SourceWords = {
  place: 'file',
  named: 'file',
  orGiveDates: ', or give --dates dmy or --dates mdy',
  orChooseColumns: ', or give your own heading with --columns',
  selectDay: USE_ROWS,
  columnsFrom: '--columns',
  otherDays: `${IN_RECORDS} (--records FILE.csv)${ONE_OF_EACH}`,
  chooseSplit: (heading) => `Give --columns supervision="${heading}" or --columns human="${heading}".`,
  noDate: (name, like) => `No date found in a Date cell or the file’s name “${name}”. Give --date, ${like}`,
  leaveOut: addLeftOut,
  useOf: keep,
};

/** The range of a formula. */
export const RANGE_WORDS: SourceWords = {
  place: 'range',
  named: 'range',
  orGiveDates: '',
  orChooseColumns: '',
  selectDay: USE_ROWS,
  columnsFrom: SETTING,
  otherDays: ', which functions do not know. Use the sidebar.',
  chooseSplit: rename,
  noDate: addDate,
  leaveOut: (sentence, row) => `Row ${row} of the range: ${sentence}`,
  useOf: keep,
};

/** A text to import. */
export const TEXT_WORDS: SourceWords = {
  place: 'text',
  named: 'file',
  orGiveDates: '',
  orChooseColumns: '',
  selectDay: USE_ROWS,
  columnsFrom: SETTING,
  otherDays: IN_RECORDS + ONE_OF_EACH,
  chooseSplit: rename,
  noDate: addDate,
  // An import adds such a row, unless it has no date and so no tab, or is a total.
  leaveOut: (sentence, row, code) =>
    /^(row-date|row-undated|total-)/.test(code)
      ? addLeftOut(sentence, row)
      : `${sentence} Row ${row} is added, but a post skips it.`,
  useOf: (ofImport) => ofImport,
};

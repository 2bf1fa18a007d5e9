/** A behaviour of Google Sheets that no document settles. The stand-in follows `assumed`; a test inside Google decides. */
export interface Assumption {
  id: string;
  assumed: string;
  usedIn: string;
}

export const assumptions: readonly Assumption[] = [
  {
    id: 'one-cell-range',
    assumed: 'A1:A1 arrives in a custom function as a scalar.',
    usedIn: 'engine/custom-functions',
  },
  { id: 'blank-argument', assumed: "A blank cell arrives as ''.", usedIn: 'engine/custom-functions' },
  {
    id: 'omitted-argument',
    assumed: "An omitted trailing argument is undefined; one left out between commas is ''.",
    usedIn: 'engine/custom-functions',
  },
  {
    id: 'error-in-range',
    assumed: "An error cell inside a range arrives as its text, such as '#N/A'.",
    usedIn: 'engine/custom-functions',
  },
  {
    id: 'error-argument',
    assumed: 'With an error as a whole argument the function is not called; the cell shows that error.',
    usedIn: 'engine/custom-functions',
  },
  { id: 'blank-result', assumed: 'undefined and null show as blank.', usedIn: 'engine/custom-functions' },
  { id: 'not-a-number-result', assumed: 'NaN and Infinity show as #NUM!.', usedIn: 'engine/custom-functions' },
  { id: 'date-result', assumed: 'A Date shows as a date-formatted number.', usedIn: 'engine/custom-functions' },
  {
    id: 'flat-array-result',
    assumed: 'A one-dimensional array spills down; ragged rows are filled with blanks; an empty array is a blank cell.',
    usedIn: 'engine/custom-functions',
  },
  {
    id: 'thrown-message',
    assumed:
      'The note of a failed cell shows the thrown message (Google adds the class before it and the line after it).',
    usedIn: 'engine/custom-functions',
  },
  {
    id: 'spilled-blank-is-content',
    assumed: "A cell that a formula filled with '' counts for getLastRow and getDataRange.",
    usedIn: 'engine/engine-sheet',
  },
  {
    id: 'array-formula',
    assumed: 'ARRAYFORMULA(F(A1:A)) calls F once with the whole array.',
    usedIn: 'engine/custom-functions',
  },
  {
    id: 'local-mean-time',
    assumed:
      'Date cells before time zones were agreed on are read, and formatted by Utilities.formatDate, with the local mean time of the tz database, to the second.',
    usedIn: 'engine/date-serials',
  },
  {
    id: 'typed-text',
    assumed:
      "setValues reads text as if it were typed ('007' becomes 7, '2026-04-04' a date) unless the cell's format is plain text.",
    usedIn: 'engine/cell-values',
  },
  {
    id: 'date-default-format',
    assumed:
      "A Date written into a cell without a date format takes yyyy-mm-dd, with hh:mm:ss unless it is midnight (Google takes the locale's own form).",
    usedIn: 'engine/cell-values',
  },
  {
    id: 'returned-date',
    assumed: 'A Date anywhere in what a function returns to google.script.run makes the whole value null.',
    usedIn: 'services/transferable',
  },
  {
    id: 'sent-undefined-property',
    assumed: 'A property that is undefined is left out on the way; an undefined item becomes null.',
    usedIn: 'services/transferable',
  },
  { id: 'not-finite-on-the-way', assumed: 'NaN and Infinity arrive as null.', usedIn: 'services/transferable' },
  {
    id: 'general-format',
    assumed: 'The general format shows ten digits of a number that is not whole, and all of one that is.',
    usedIn: 'engine/cell-values',
  },
  {
    id: 'failure-message',
    assumed: "The failure handler's error has the thrown message, without the error's class before it.",
    usedIn: 'services/transferable',
  },
  {
    id: 'illegal-argument',
    assumed: 'An argument that cannot be carried makes the call throw in the page at once; no handler is called.',
    usedIn: 'services/transferable',
  },
  {
    id: 'illegal-result',
    assumed: 'A result with a function or a circle in it, or made by a class, fails the call.',
    usedIn: 'services/transferable',
  },
  {
    id: 'nothing-returned',
    assumed: 'A function that returns nothing gives the success handler null.',
    usedIn: 'services/transferable',
  },
  {
    id: 'unknown-name',
    assumed:
      'Calling a name that is no public function throws in the page at once: google.script.run has no such method.',
    usedIn: 'services/transferable',
  },
  {
    id: 'html-in-none',
    assumed: 'HtmlService may be called in every mode; only showing its output needs FULL.',
    usedIn: 'services/html-service',
  },
  {
    id: 'permission-sentence',
    assumed: 'A refused service names the method and the scopes that would allow it.',
    usedIn: 'services/script-context',
  },
  {
    id: 'flush',
    assumed:
      'SpreadsheetApp.flush() writes what is pending; formulas written in the same run are not calculated here before the run ends.',
    usedIn: 'services/spreadsheet-app',
  },
];

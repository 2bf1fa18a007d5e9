import {
  COLUMN_ROLES,
  type ColumnChoice,
  NO_CHOICE,
  readColumnChoice,
} from '../../record/reading/columns/column-choice.ts';
import { UsageError } from './usage-error.ts';

export const COLUMNS_USAGE = `  --columns CHOICE      your own headings: "task=What I did,human=Manual Time,ai=With Claude".
                        Columns: ${COLUMN_ROLES.join(', ')}.
                        Other columns are recognized. Headings with ; , or = need quotes`;

/** Reads the headings that the user chose. @throws UsageError with a sentence */
export function readColumnsOption(value: string | undefined): ColumnChoice {
  if (value === undefined) return NO_CHOICE;
  const reading = readColumnChoice(value);
  if ('value' in reading) return reading.value;
  throw new UsageError(`--columns is “${value}”. Write ${reading.expected}.`);
}

import type { FormatName } from '../../../formats/formats.ts';
import type { FrontMatter } from '../../../formats/front-matter.ts';
import type { PeriodPictureKind } from '../../../pictures/kinds/period-picture.ts';
import type { PrivateList } from '../../../prose/private-list.ts';
import type { Style } from '../../../record/publishing/style.ts';
import { type CalendarDate, compareDates, formatIsoDate } from '../../../record/values/calendar-date.ts';
import { PERIOD_UNITS, type PeriodUnit } from '../../../rollup/periods.ts';
import type { RollupTexts } from '../../../rollup/rollup-record.ts';
import { STYLES } from '../../../styles/styles.ts';
import { APPROXIMATE_USAGE, readApproximateOption } from '../approximate-option.ts';
import { COLUMNS_USAGE, readColumnsOption } from '../columns-option.ts';
import { readDateOption, readDatesOption } from '../date-options.ts';
import { FRONT_MATTER_OPTIONS, FRONT_MATTER_USAGE, readFrontMatterOptions } from '../front-matter-options.ts';
import { parseOptions } from '../parse-options.ts';
import {
  PERIOD_PICTURE_OPTIONS,
  PERIOD_PICTURE_USAGE,
  type PeriodPictureOptions,
  readPeriodPicture,
  readPictureInPost,
} from '../pictures/period-picture-options.ts';
import { isPictureFormat } from '../pictures/picture-options.ts';
import {
  OUTPUT_FORMATS,
  readBareOption,
  readOutputFormat,
  readPrivateOption,
  readStyleOption,
  readTextOption,
} from '../post-options.ts';
import { UsageError } from '../usage-error.ts';
import type { ReadingChoices } from './read-rows.ts';

/** A unit of the calendar, the last days up to the last record, or all days as one period. */
export type AskedPeriod = PeriodUnit | 'last-7' | 'last-30' | 'all';

export const ASKED_PERIODS: readonly AskedPeriod[] = [...PERIOD_UNITS, 'last-7', 'last-30', 'all'];

export interface RollupOptions extends ReadingChoices {
  /** Files and folders; `-` is standard input. */
  readonly paths: readonly string[];
  readonly period: AskedPeriod;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly style: Style;
  /** The format of the roll-up, unless a picture replaces it. */
  readonly format: FormatName;
  /** A picture instead of the roll-up. */
  readonly picture: PeriodPictureOptions | null;
  /** The picture that HTML contains; null for none. */
  readonly pictureInPost: PeriodPictureKind | null;
  /** The file to write to; null for standard output. */
  readonly out: string | null;
  readonly frontMatter: FrontMatter | null;
  readonly isBare: boolean;
  readonly texts: RollupTexts;
  readonly privateList: PrivateList;
  readonly isStrict: boolean;
  readonly allowsSkipped: boolean;
}

export const ROLLUP_USAGE = `Usage: npm run --silent rollup -- FILE|FOLDER|-… [options]

Adds up the records of many days: sums first, ratios last. Files can be CSV with the rows of one day or of many, published
records as Markdown, HTML or text, records as JSON, and the Records tab as CSV, mixed. A day with the same figures in two
files counts once; with other figures, it is an error. Notices go to standard error.

  --period PERIOD       week: from Monday, as in ISO 8601; sunday-week; month; quarter; year:
                        one roll-up for each. last-7, last-30: the days up to the last record.
                        all: one for all days. Default: all
  --from DATE           the first day. Default: the first day with a record
  --to DATE             the last day. Default: the last day with a record
  --format FORMAT       ${OUTPUT_FORMATS.join(', ')}. Default: markdown
  --style ID|FILE.json  ${STYLES.map(({ id }) => id).join(', ')},
                        or a file with your own style
  --title TEXT          the title. Default: the title of the style with the period
  --intro TEXT|@FILE    text after the opening sentences
  --analysis TEXT|@FILE text after the sentences of the analysis
  --bare                HTML without a stylesheet
${FRONT_MATTER_USAGE}
${PERIOD_PICTURE_USAGE}
${COLUMNS_USAGE}
  --dates dmy|mdy       whether dates such as 03/04/2026 start with the day or the month
${APPROXIMATE_USAGE}
  --private FILE.json   terms that must not be published, and replacements
  --strict              exit 1 on any warning or possible leak
  --allow-skipped       exit 0 even if rows were skipped

Exit code: 0 with a roll-up; 1 without one, or if rows were skipped because of an error; 2 for wrong usage.
`;

const OPTIONS = {
  period: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  format: { type: 'string' },
  style: { type: 'string' },
  title: { type: 'string' },
  intro: { type: 'string' },
  analysis: { type: 'string' },
  bare: { type: 'boolean' },
  ...FRONT_MATTER_OPTIONS,
  ...PERIOD_PICTURE_OPTIONS,
  columns: { type: 'string' },
  dates: { type: 'string' },
  approximate: { type: 'string' },
  private: { type: 'string' },
  strict: { type: 'boolean' },
  'allow-skipped': { type: 'boolean' },
} as const;

function readPeriod(value = 'all'): AskedPeriod {
  const period = ASKED_PERIODS.find((name) => name === value);
  if (period !== undefined) return period;
  throw new UsageError(`--period is “${value}”. Write one of ${ASKED_PERIODS.join(', ')}.`);
}

/** @throws UsageError with a sentence */
export function readRollupOptions(args: readonly string[]): RollupOptions {
  const { values, positionals } = parseOptions(args, OPTIONS);
  if (positionals.length === 0) {
    throw new UsageError('No file given. Give files or a folder with records, or - for standard input.');
  }
  const format = readOutputFormat(values.format);
  const dateOrder = readDatesOption(values.dates);
  const [from, to] = [readDateOption(values.from, dateOrder, '--from'), readDateOption(values.to, dateOrder, '--to')];
  if (from !== null && to !== null && compareDates(from, to) > 0) {
    throw new UsageError(`--from is ${formatIsoDate(from)}, after --to, ${formatIsoDate(to)}. Swap them.`);
  }
  return {
    paths: positionals,
    period: readPeriod(values.period),
    from,
    to,
    style: readStyleOption(values.style, undefined),
    format: isPictureFormat(format) ? 'markdown' : format,
    picture: readPeriodPicture(values, format),
    pictureInPost: readPictureInPost(values, format),
    out: values.out ?? null,
    frontMatter: readFrontMatterOptions(values, format),
    isBare: readBareOption(values.bare ?? false, format),
    texts: {
      title: values.title ?? '',
      intro: readTextOption(values.intro) ?? '',
      analysis: readTextOption(values.analysis) ?? '',
    },
    columns: readColumnsOption(values.columns),
    dateOrder,
    approximatePercent: readApproximateOption(values.approximate),
    privateList: readPrivateOption(values.private),
    isStrict: values.strict ?? false,
    allowsSkipped: values['allow-skipped'] ?? false,
  };
}

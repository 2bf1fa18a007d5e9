import { DAY_WIDTHS } from '../../../pictures/kinds/day-picture.ts';
import { listPeriodPictures, PERIOD_PICTURES, type PeriodPictureKind } from '../../../pictures/kinds/period-picture.ts';
import type { Period } from '../../../rollup/periods.ts';
import { UsageError } from '../usage-error.ts';
import {
  DEFAULT_WIDTH,
  isPictureFormat,
  type OutputFormat,
  type PictureOptions,
  readTheme,
  readWidth,
  refuseWidthOfCard,
  refuseWithoutPicture,
  THEMES,
} from './picture-options.ts';

/** The picture that `rollup` prints instead of the roll-up. */
export interface PeriodPictureOptions extends Omit<PictureOptions, 'kind'> {
  /** Null for the usual picture of the period. */
  readonly kind: PeriodPictureKind | null;
}

const KINDS = PERIOD_PICTURES.join(', ');

export const PERIOD_PICTURE_OPTIONS = {
  picture: { type: 'string' },
  theme: { type: 'string' },
  width: { type: 'string' },
  out: { type: 'string' },
} as const;

export const PERIOD_PICTURE_USAGE = `  --picture KIND        ${KINDS}. With --format svg or png: the picture to print.
                        Default: calendar for a year, trend for others. With --format html:
                        add a trend or calendar to the roll-up.
                        card: 1200 × 630 pixels for social posts
  --theme THEME         with --format svg or png: ${THEMES.join(', ')}.
                        Default: auto for SVG, which follows the reader’s system; light for PNG
  --width PIXELS        of a trend or calendar, ${DAY_WIDTHS.narrowest} to ${DAY_WIDTHS.widest}. Default: ${DEFAULT_WIDTH}. A PNG has twice as many
  --out FILE            write to a file in place of standard output`;

interface PictureValues {
  readonly picture?: string | undefined;
  readonly theme?: string | undefined;
  readonly width?: string | undefined;
}

function readKind(value: string | undefined): PeriodPictureKind | null {
  if (value === undefined) return null;
  const kind = PERIOD_PICTURES.find((known) => known === value);
  if (kind === undefined) throw new UsageError(`--picture is “${value}”. Write one of ${KINDS}.`);
  return kind;
}

/** Reads the picture to print instead of the roll-up; null for a text format. @throws UsageError with a sentence */
export function readPeriodPicture(values: PictureValues, format: OutputFormat): PeriodPictureOptions | null {
  const { picture, theme, width } = values;
  const kind = readKind(picture);
  if (!isPictureFormat(format)) {
    refuseWithoutPicture({ theme, width }, format);
    return null;
  }
  if (kind === 'card') refuseWidthOfCard(width);
  return { format, kind, theme: readTheme(theme, format), width: readWidth(width) };
}

/** Reads the picture inside the HTML of a roll-up; null for none. @throws UsageError with a sentence */
export function readPictureInPost({ picture }: PictureValues, format: OutputFormat): PeriodPictureKind | null {
  const kind = readKind(picture);
  if (kind === null || isPictureFormat(format)) return null;
  if (format !== 'html') {
    throw new UsageError(`--picture needs --format html, svg or png. The format is “${format}”.`);
  }
  if (kind === 'card') {
    throw new UsageError(
      '--picture card needs --format svg or png, because its texts are too small in a post. Write trend or calendar.',
    );
  }
  return kind;
}

/** Refuses a picture that a period cannot have. @throws UsageError with a sentence */
export function refuseKind(kind: PeriodPictureKind, period: Period): void {
  if (listPeriodPictures(period).includes(kind)) return;
  throw new UsageError(
    `--picture ${kind} shows the days of one year. ${period.id} is another period. Add --period year, or write --picture trend.`,
  );
}

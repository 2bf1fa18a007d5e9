import type { FormatName } from '../../../formats/formats.ts';
import { DAY_WIDTHS } from '../../../pictures/kinds/day-picture.ts';
import { type FileTheme, PALETTES } from '../../../pictures/scene/themes.ts';
import { UsageError } from '../usage-error.ts';

/** The formats of a picture. */
export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** The formats of `post`: those of a record, and those of its pictures. */
export type OutputFormat = FormatName | PictureFormat;

export function isPictureFormat(format: string): format is PictureFormat {
  return PICTURE_FORMATS.some((known) => known === format);
}

/** The picture that `post` prints instead of the record. */
export interface PictureOptions {
  readonly format: PictureFormat;
  readonly kind: 'day' | 'card';
  readonly theme: FileTheme;
  /** The width of the day picture, in pixels. */
  readonly width: number;
}

/** The values of `--theme`. */
export const THEMES = ['auto', ...(Object.keys(PALETTES) as (keyof typeof PALETTES)[])] as const;
/** The default of `--width`. */
export const DEFAULT_WIDTH = 720;

export const PICTURE_OPTIONS = {
  picture: { type: 'boolean' },
  card: { type: 'boolean' },
  theme: { type: 'string' },
  width: { type: 'string' },
  out: { type: 'string' },
} as const;

export const PICTURE_USAGE = `  --picture             add the picture of the day to HTML
  --card                with --format svg or png: a card of 1200 × 630 pixels for social posts,
                        in place of the picture of the day
  --theme THEME         with --format svg or png: ${THEMES.join(', ')}.
                        Default: auto for SVG, which follows the reader’s system; light for PNG
  --width PIXELS        of the picture of the day, ${DAY_WIDTHS.narrowest} to ${DAY_WIDTHS.widest}. Default: ${DEFAULT_WIDTH}. A PNG has twice as many
  --out FILE            write to a file in place of standard output`;

interface PictureValues {
  readonly picture?: boolean | undefined;
  readonly card?: boolean | undefined;
  readonly theme?: string | undefined;
  readonly width?: string | undefined;
}

/** @throws UsageError with a sentence */
export function readTheme(value: string | undefined, format: PictureFormat): PictureOptions['theme'] {
  const theme = THEMES.find((known) => known === (value ?? (format === 'svg' ? 'auto' : 'light')));
  if (theme === undefined) throw new UsageError(`--theme is “${value}”. Write one of ${THEMES.join(', ')}.`);
  if (theme === 'auto' && format === 'png') {
    throw new UsageError(
      '--theme auto needs --format svg, because a PNG has one set of colors. Write light, dark or print.',
    );
  }
  return theme;
}

/** @throws UsageError with a sentence */
export function readWidth(value: string | undefined): number {
  if (value === undefined) return DEFAULT_WIDTH;
  const { narrowest, widest } = DAY_WIDTHS;
  const width = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (width >= narrowest && width <= widest) return width;
  throw new UsageError(`--width is “${value}”. Write a number from ${narrowest} to ${widest}, like ${DEFAULT_WIDTH}.`);
}

/** Refuses an option of a picture file if no picture is printed. @throws UsageError with a sentence */
export function refuseWithoutPicture(
  values: Readonly<Record<string, string | boolean | undefined>>,
  format: OutputFormat,
): void {
  const given = Object.entries(values).find(([, value]) => value !== undefined);
  if (given === undefined) return;
  throw new UsageError(`--${given[0]} needs --format svg or png. The format is “${format}”.`);
}

/** Refuses a width for a card, whose size is fixed. @throws UsageError with a sentence */
export function refuseWidthOfCard(width: string | undefined): void {
  if (width !== undefined) throw new UsageError('A card is always 1200 pixels wide. Remove --width.');
}

/** @throws UsageError with a sentence */
export function readPictureOptions(values: PictureValues, format: OutputFormat): PictureOptions | null {
  const { picture, card, theme, width } = values;
  if (picture === true && format !== 'html') {
    throw new UsageError(
      `--picture needs --format html. The format is “${format}”. For a file, write --format svg --out FILE.svg.`,
    );
  }
  if (!isPictureFormat(format)) {
    refuseWithoutPicture({ card, theme, width }, format);
    return null;
  }
  if (card === true) refuseWidthOfCard(width);
  return { format, kind: card === true ? 'card' : 'day', theme: readTheme(theme, format), width: readWidth(width) };
}

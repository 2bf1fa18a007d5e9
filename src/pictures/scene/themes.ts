import type { Tone } from './scene.ts';

/** The colors of every tone. */
export type Palette = Readonly<Record<Tone, string>>;

const LIGHT: Palette = {
  ground: '#ffffff',
  ink: '#1f1f1f',
  quiet: '#5f6368',
  grid: '#e3e5e8',
  axis: '#80868b',
  strong: '#0b57d0',
  bar: '#6699e8',
  slow: '#b45309',
  area: '#a9c4f0',
  empty: '#eceef1',
  step1: '#bdd3f6',
  step2: '#8fb4ef',
  step3: '#5a8fe3',
  step4: '#2266d2',
  step5: '#0a3f96',
};

const DARK: Palette = {
  ground: '#1b1c1f',
  ink: '#e8eaed',
  quiet: '#a8adb3',
  grid: '#36383d',
  axis: '#7d8288',
  strong: '#9cc2ff',
  bar: '#4c82d6',
  slow: '#f2a65a',
  area: '#2f5796',
  empty: '#2b2d31',
  step1: '#24406d',
  step2: '#2f5fa8',
  step3: '#4580d9',
  step4: '#78aaf5',
  step5: '#c2dbff',
};

/** Grays that remain different in a black-and-white print. */
const PRINT: Palette = {
  ground: '#ffffff',
  ink: '#000000',
  quiet: '#404040',
  grid: '#d9d9d9',
  axis: '#707070',
  strong: '#303030',
  bar: '#8c8c8c',
  slow: '#bdbdbd',
  area: '#c4c4c4',
  empty: '#f2f2f2',
  step1: '#d6d6d6',
  step2: '#b0b0b0',
  step3: '#858585',
  step4: '#555555',
  step5: '#1a1a1a',
};

export const PALETTES = { light: LIGHT, dark: DARK, print: PRINT } as const;

/** A set of colors that a picture always has. */
export type FixedTheme = keyof typeof PALETTES;

/** `auto` follows the reader's system and printer, and `page` the page that contains the picture. */
export type Theme = FixedTheme | 'auto' | 'page';

/** The themes of a picture in a file of its own. */
export type FileTheme = Exclude<Theme, 'page'>;

/** Returns the theme of a PNG, which has only one set of colors: for `auto`, the light ones. */
export const themeOfPng = (theme: FileTheme): FixedTheme => (theme === 'auto' ? 'light' : theme);

/** The paint of a tone in a page with unknown colors: texts in the color of the page, and no background. */
export interface PagePaint {
  readonly color: string;
  readonly opacity: number;
}

const OF_PAGE = 'currentColor';
/** Colors with a contrast of 3:1 on white and on black. */
const PAGE_BLUE = '#4285f4';

/** Null for tones that are not drawn. */
export const PAGE_PAINTS: Readonly<Record<Tone, PagePaint | null>> = {
  ground: null,
  ink: { color: OF_PAGE, opacity: 1 },
  quiet: { color: OF_PAGE, opacity: 0.8 },
  grid: { color: '#888888', opacity: 0.3 },
  axis: { color: '#888888', opacity: 1 },
  strong: { color: PAGE_BLUE, opacity: 1 },
  bar: { color: PAGE_BLUE, opacity: 0.6 },
  slow: { color: '#d97706', opacity: 1 },
  area: { color: PAGE_BLUE, opacity: 0.35 },
  empty: { color: '#888888', opacity: 0.15 },
  step1: { color: PAGE_BLUE, opacity: 0.25 },
  step2: { color: PAGE_BLUE, opacity: 0.42 },
  step3: { color: PAGE_BLUE, opacity: 0.6 },
  step4: { color: PAGE_BLUE, opacity: 0.8 },
  step5: { color: PAGE_BLUE, opacity: 1 },
};

import type { FixedTheme } from '../../pictures/scene/themes.ts';
import type { RadioChoice } from '../controls/radio-group.tsx';

/** `auto` is for SVG, which follows the system of its reader; its PNG is light. */
export type PictureTheme = FixedTheme | 'auto';

/** The choice of colors. */
export const PICTURE_THEMES: readonly RadioChoice<PictureTheme>[] = [
  { value: 'auto', label: 'Automatic', help: 'SVG: as the reader’s system. PNG: light' },
  { value: 'light', label: 'Light', help: '' },
  { value: 'dark', label: 'Dark', help: '' },
  { value: 'print', label: 'Print', help: 'Gray' },
];

/** A PNG has one set of colors. */
export const themeOfPng = (theme: PictureTheme): FixedTheme => (theme === 'auto' ? 'light' : theme);

/** The name of a card in a list of pictures. */
export const CARD_LABEL = 'Card for social posts';

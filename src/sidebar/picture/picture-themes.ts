import type { FileTheme } from '../../pictures/scene/themes.ts';
import type { RadioChoice } from '../controls/radio-group.tsx';

/** The choice of colors. */
export const PICTURE_THEMES: readonly RadioChoice<FileTheme>[] = [
  { value: 'auto', label: 'Automatic', help: 'SVG: as the reader’s system. PNG: light' },
  { value: 'light', label: 'Light', help: '' },
  { value: 'dark', label: 'Dark', help: '' },
  { value: 'print', label: 'Print', help: 'Gray' },
];

/** The name of a card in a list of pictures. */
export const CARD_LABEL = 'Card for social posts';

import { type Font, measureText } from '../text/fit-text.ts';

/** The meaning of a color. A theme defines the color of each tone. */
export type Tone =
  | 'ground'
  | 'ink'
  | 'quiet'
  | 'grid'
  | 'axis'
  /** A factor at or above the weighted average. */
  | 'strong'
  /** A factor below the weighted average. */
  | 'bar'
  /** A factor below 1. */
  | 'slow'
  | 'area'
  /** A day without a record. */
  | 'empty'
  /** The days of a calendar, from the lowest figures to the highest. */
  | 'step1'
  | 'step2'
  | 'step3'
  | 'step4'
  | 'step5';

export interface RectShape {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly tone: Tone;
}

export interface LineShape {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
  readonly thickness: number;
  readonly isDashed: boolean;
  readonly tone: Tone;
}

export interface CircleShape {
  readonly kind: 'circle';
  readonly center: Point;
  readonly radius: number;
  readonly tone: Tone;
}

export type Point = readonly [x: number, y: number];

/** A filled area, or a line when it has a thickness. */
export interface PathShape {
  readonly kind: 'path';
  readonly points: readonly Point[];
  /** Null for a filled area. */
  readonly thickness: number | null;
  readonly tone: Tone;
}

/** A text that begins where another one ends, in any font. */
export interface NextText extends Font {
  readonly text: string;
  /** The space between the two. */
  readonly gap: number;
  readonly tone: Tone;
}

export interface TextShape extends Font {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  /** The side of the text that is at `x`, for every direction of writing. */
  readonly side: 'left' | 'center' | 'right';
  readonly tone: Tone;
  /** Only after a text from left to right whose left side is at `x`. */
  readonly next?: NextText;
}

/** Texts of the user, clipped to a box with any font. */
export interface BoxShape {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextShape[];
}

/** A part of a picture. Lengths are in pixels from the top left corner. */
export type Shape = RectShape | LineShape | CircleShape | PathShape | TextShape | BoxShape;

/** The figures of a picture as a table, for users who cannot see it. */
export interface PictureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A picture before any format. */
export interface Picture {
  /** Unique in a page: the kind and the date. Letters, digits and hyphens. */
  readonly id: string;
  /** The code of the language of its texts, such as `en`. */
  readonly language: string;
  readonly width: number;
  readonly height: number;
  /** Pixels of a PNG for each pixel of the picture: 2 for sharp texts on most screens. */
  readonly scale: 1 | 2;
  /** A short text alternative. */
  readonly title: string;
  /** A longer one, with the figures that the picture is about. */
  readonly description: string;
  readonly shapes: readonly Shape[];
  readonly table: PictureTable;
}

/** The parts of the height of a font above and below its baseline. */
const ASCENT = 0.95;
const DESCENT = 0.25;

/** Returns a box around a text with its accents, from its baseline up and down. */
export const topOfText = ({ y, size }: Pick<TextShape, 'y' | 'size'>): number => y - size * ASCENT;
export const bottomOfText = ({ y, size }: Pick<TextShape, 'y' | 'size'>): number => y + size * DESCENT;

/** Lists a text and the one after it, at the place that it has in the widest font. */
function withNext(shape: TextShape): readonly TextShape[] {
  if (shape.next === undefined) return [shape];
  const { gap, ...next } = shape.next;
  return [shape, { ...shape, ...next, x: shape.x + measureText(shape.text, shape) + gap }];
}

/** Lists the texts of shapes, in their order. */
export function listTexts(shapes: readonly Shape[]): readonly TextShape[] {
  return shapes
    .flatMap((shape) => (shape.kind === 'text' ? [shape] : shape.kind === 'box' ? shape.texts : []))
    .flatMap(withNext);
}

/** Lists all words of a picture, each once: the drawn ones, the text alternatives, and its table. */
export function listWords({ title, description, shapes, table }: Picture): readonly string[] {
  const drawn = listTexts(shapes).map(({ text }) => text);
  return [...new Set([title, description, ...drawn, ...table.columns, ...table.rows.flat()])];
}

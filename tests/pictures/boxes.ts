import {
  bottomOfText,
  listTexts,
  type Picture,
  type Shape,
  type TextShape,
  topOfText,
} from '../../src/pictures/scene/scene.ts';
import { measureText } from '../../src/pictures/text/fit-text.ts';

/** The space of a text, with the width of the table of glyph widths. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(shape: TextShape): TextBox {
  const width = measureText(shape.text, shape);
  const left = { left: shape.x, center: shape.x - width / 2, right: shape.x - width }[shape.side];
  return { text: shape.text, left, right: left + width, top: topOfText(shape), bottom: bottomOfText(shape) };
}

export const listBoxes = ({ shapes }: Picture): TextBox[] => listTexts(shapes).map(boxOf);

/** The tolerance for floating point. */
const EPSILON = 1e-6;

/** Finds pairs of texts that overlap. */
export function findOverlaps(boxes: readonly TextBox[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, index) => {
    const found: string[] = [];
    for (const b of sorted.slice(index + 1)) {
      if (b.top >= a.bottom - EPSILON) break;
      if (a.left < b.right - EPSILON && b.left < a.right - EPSILON) found.push(`${a.text} | ${b.text}`);
    }
    return found;
  });
}

/** Texts and other shapes that are not inside the picture. */
export function findOutside(picture: Picture): string[] {
  const { width, height, shapes } = picture;
  const isInside = (left: number, top: number, right: number, bottom: number) =>
    left >= -EPSILON && top >= -EPSILON && right <= width + EPSILON && bottom <= height + EPSILON;
  const ends = (shape: Shape): [number, number][] => {
    switch (shape.kind) {
      case 'rect':
      case 'box':
        return [
          [shape.x, shape.y],
          [shape.x + shape.width, shape.y + shape.height],
        ];
      case 'line':
        return [[...shape.from], [...shape.to]];
      case 'circle':
        return [[...shape.center]];
      case 'path':
        return shape.points.map(([x, y]) => [x, y]);
      case 'text':
        return [];
    }
  };
  return [
    ...listBoxes(picture)
      .filter(({ left, top, right, bottom }) => !isInside(left, top, right, bottom))
      .map(({ text }) => text),
    ...shapes
      .filter((shape) => ends(shape).some(([x, y]) => !isInside(x, y, x, y)))
      .map((shape) => JSON.stringify(shape)),
  ];
}

import type { Shape } from '../scene/scene.ts';
import { type Font, measureText, shrinkToFit, wrapText } from '../text/fit-text.ts';
import { boxTexts, textShape } from './text-shape.ts';

const TITLE: Font = { size: 17, weight: 'bold' };
const HEADLINE: Font = { size: 42, weight: 'bold' };
const LABEL: Font = { size: 13, weight: 'normal' };

const LINE_HEIGHT = 1.35;
const MOST_TITLE_LINES = 2;
const MOST_LABEL_LINES = 3;
const GAP = 12;

/** From this width on, a picture has its wide layout. */
export const WIDE = 560;

/** Returns the space around a picture. */
export const marginOf = (width: number): number => (width >= WIDE ? 24 : 16);

/** Shapes, and the position below them. */
export interface Part {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** The words above a chart. */
export interface HeadWords {
  readonly title: string;
  /** The headline figure. */
  readonly figure: string;
  /** Next to the headline figure, or below it. */
  readonly label: string;
  readonly sums: string;
}

/** Draws the title, the headline figure and the sums. */
export function drawHead({ title, figure, label, sums }: HeadWords, width: number): Part {
  const margin = marginOf(width);
  const room = width - 2 * margin;
  let y = margin;
  const titles = wrapText(title, room, TITLE, MOST_TITLE_LINES).map((line) => {
    y += TITLE.size * LINE_HEIGHT;
    return textShape(line, margin, y - 5, TITLE, 'ink');
  });
  y += HEADLINE.size + 6;
  const font = shrinkToFit(figure, room, HEADLINE);
  const isToRight = measureText(figure, font) + GAP + measureText(label, LABEL) <= room;
  const shapes: Shape[] = [
    ...(titles.length === 0 ? [] : [boxTexts(margin, room, titles)]),
    {
      ...textShape(figure, margin, y, font, 'ink'),
      ...(isToRight && { next: { text: label, gap: GAP, ...LABEL, tone: 'quiet' } }),
    },
  ];
  const lines = [label, sums].slice(isToRight ? 1 : 0).flatMap((text) => wrapText(text, room, LABEL, MOST_LABEL_LINES));
  y += 7;
  for (const line of lines) {
    y += LABEL.size * LINE_HEIGHT + 1;
    shapes.push(textShape(line, margin, y, LABEL, 'quiet'));
  }
  return { shapes, bottom: y };
}

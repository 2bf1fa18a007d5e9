import type { BoxShape, TextShape, Tone } from '../scene/scene.ts';
import { bottomOfText, topOfText } from '../scene/scene.ts';
import type { Font } from '../text/fit-text.ts';

/** Makes the shape of a text. @param y the baseline */
export function textShape(
  text: string,
  x: number,
  y: number,
  font: Font,
  tone: Tone,
  side: TextShape['side'] = 'left',
): TextShape {
  return { kind: 'text', x, y, text, ...font, side, tone };
}

/** Puts texts of the user into a box of a width, so that no font draws them outside. @param texts at least one, from top to bottom */
export function boxTexts(x: number, width: number, texts: readonly TextShape[]): BoxShape {
  const top = Math.min(...texts.map(topOfText));
  return { kind: 'box', x, y: top, width, height: Math.max(...texts.map(bottomOfText)) - top, texts };
}

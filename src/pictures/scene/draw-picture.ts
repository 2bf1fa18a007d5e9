import { isRightToLeft } from '../text/fit-text.ts';
import type { Picture, Shape, TextShape, Tone } from './scene.ts';
import { type FixedTheme, PALETTES } from './themes.ts';
import { FONT_FAMILY } from './write-svg.ts';

/** The part of a canvas that drawing needs. Browsers and `@napi-rs/canvas` have it. */
export interface Canvas2d {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineJoin: string;
  font: string;
  textAlign: string;
  direction: string;
  save(): void;
  restore(): void;
  scale(x: number, y: number): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radii: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number): void;
  clip(): void;
  fill(): void;
  stroke(): void;
  setLineDash(lengths: number[]): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}

const DASHES = [4, 3];

function drawText(canvas: Canvas2d, shape: TextShape, colorOf: (tone: Tone) => string): void {
  const { x, y, size, weight, text, side, tone, next } = shape;
  canvas.fillStyle = colorOf(tone);
  canvas.font = `${weight} ${size}px ${FONT_FAMILY}`;
  canvas.textAlign = side;
  canvas.direction = isRightToLeft(text) ? 'rtl' : 'ltr';
  canvas.fillText(text, x, y);
  if (next === undefined) return;
  const { gap, ...other } = next;
  drawText(canvas, { kind: 'text', side, y, x: x + canvas.measureText(text).width + gap, ...other }, colorOf);
}

function drawShape(canvas: Canvas2d, shape: Shape, colorOf: (tone: Tone) => string): void {
  if (shape.kind === 'box') {
    canvas.save();
    canvas.beginPath();
    canvas.rect(shape.x, shape.y, shape.width, shape.height);
    canvas.clip();
    for (const text of shape.texts) drawShape(canvas, text, colorOf);
    canvas.restore();
    return;
  }
  canvas.fillStyle = colorOf(shape.tone);
  canvas.strokeStyle = colorOf(shape.tone);
  canvas.beginPath();
  switch (shape.kind) {
    case 'rect':
      canvas.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      canvas.fill();
      break;
    case 'circle':
      canvas.arc(...shape.center, shape.radius, 0, 2 * Math.PI);
      canvas.fill();
      break;
    case 'line':
      canvas.lineWidth = shape.thickness;
      canvas.setLineDash(shape.isDashed ? DASHES : []);
      canvas.moveTo(...shape.from);
      canvas.lineTo(...shape.to);
      canvas.stroke();
      break;
    case 'path':
      canvas.lineWidth = shape.thickness ?? 0;
      canvas.lineJoin = 'round';
      canvas.setLineDash([]);
      shape.points.forEach(([x, y], index) => (index === 0 ? canvas.moveTo(x, y) : canvas.lineTo(x, y)));
      if (shape.thickness === null) {
        canvas.closePath();
        canvas.fill();
      } else canvas.stroke();
      break;
    case 'text':
      drawText(canvas, shape, colorOf);
      break;
  }
}

/**
 * Draws a picture on a canvas, for PNG.
 * @param canvas of the size of the picture times its scale
 */
export function drawPicture(canvas: Canvas2d, picture: Picture, theme: FixedTheme): void {
  const palette = PALETTES[theme];
  canvas.save();
  canvas.scale(picture.scale, picture.scale);
  canvas.fillStyle = palette.ground;
  canvas.fillRect(0, 0, picture.width, picture.height);
  for (const shape of picture.shapes) drawShape(canvas, shape, (tone) => palette[tone]);
  canvas.restore();
}

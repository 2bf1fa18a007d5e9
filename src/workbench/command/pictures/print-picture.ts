import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { makeCardPicture } from '../../../pictures/kinds/card-picture.ts';
import { makeDayPicture } from '../../../pictures/kinds/day-picture.ts';
import { type Canvas2d, drawPicture } from '../../../pictures/scene/draw-picture.ts';
import type { Picture } from '../../../pictures/scene/scene.ts';
import { type FixedTheme, themeOfPng } from '../../../pictures/scene/themes.ts';
import { writeSvg } from '../../../pictures/scene/write-svg.ts';
import type { LeverageRecord } from '../../../record/publishing/record.ts';
import type { PictureOptions } from './picture-options.ts';

/** The error for a computer that cannot make PNG files. The message is one sentence for the user. */
export class PngFault extends Error {}

/** The part of `@napi-rs/canvas` that drawing uses. */
interface CanvasPackage {
  readonly GlobalFonts: { readonly families: readonly unknown[] };
  createCanvas(
    width: number,
    height: number,
  ): { getContext(kind: '2d'): unknown; toBuffer(mediaType: 'image/png'): Uint8Array };
}

const PACKAGE = '@napi-rs/canvas';

/** Loads the package with the first PNG, because it is large. @throws PngFault when it is missing or there are no fonts */
function loadCanvas(): CanvasPackage {
  const script = process.argv[1];
  const requireFrom = createRequire(script === undefined ? join(process.cwd(), 'command') : realpathSync(script));
  let canvas: CanvasPackage;
  try {
    canvas = requireFrom(PACKAGE) as CanvasPackage;
  } catch {
    throw new PngFault(`PNG needs the package ${PACKAGE}. Run npm install ${PACKAGE}, or use --format svg.`);
  }
  if (canvas.GlobalFonts.families.length === 0) {
    throw new PngFault('PNG needs a font, and this computer has none. Install one, or use --format svg.');
  }
  return canvas;
}

/** Makes the requested picture of a day. */
export function pictureOf(record: LeverageRecord, { kind, width }: PictureOptions): Picture {
  return kind === 'card' ? makeCardPicture(record) : makeDayPicture(record, { width, hasTitle: true });
}

/** Prints a picture as PNG. @throws PngFault */
function printPng(picture: Picture, theme: FixedTheme): Uint8Array {
  const { createCanvas } = loadCanvas();
  const canvas = createCanvas(picture.width * picture.scale, picture.height * picture.scale);
  drawPicture(canvas.getContext('2d') as Canvas2d, picture, theme);
  return canvas.toBuffer('image/png');
}

/** Prints a picture in the requested format. @throws PngFault */
export function printPicture(
  picture: Picture,
  { format, theme }: Pick<PictureOptions, 'format' | 'theme'>,
): string | Uint8Array {
  return format === 'png' ? printPng(picture, themeOfPng(theme)) : writeSvg(picture, theme);
}

/** The width of the picture in a post. Its layout suits phones, and it grows by a fifth where there is space. */
export const WIDTH_IN_POST = 400;

/** Prints the markup of a picture for the HTML of a post. */
export const printPictureInPost = (picture: Picture): string => writeSvg(picture, 'page').trimEnd();

/** Prints the picture of the day for the HTML of its post, which already has the title. */
export function printPictureOfPost(record: LeverageRecord): string {
  return printPictureInPost(makeDayPicture(record, { width: WIDTH_IN_POST, hasTitle: false }));
}

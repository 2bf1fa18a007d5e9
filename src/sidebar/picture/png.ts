import { type Canvas2d, drawPicture } from '../../pictures/scene/draw-picture.ts';
import type { Picture } from '../../pictures/scene/scene.ts';
import type { FixedTheme } from '../../pictures/scene/themes.ts';

/** Draws a picture on a canvas, which gets the size of its PNG. */
export function drawOnCanvas(canvas: HTMLCanvasElement, picture: Picture, theme: FixedTheme): boolean {
  canvas.width = picture.width * picture.scale;
  canvas.height = picture.height * picture.scale;
  const context = canvas.getContext('2d');
  if (context === null) return false;
  drawPicture(context as Canvas2d, picture, theme);
  return true;
}

/** Makes a PNG of a picture; null if the browser cannot, for example because the picture is too long. */
export function makePng(picture: Picture, theme: FixedTheme): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  if (!drawOnCanvas(canvas, picture, theme)) return Promise.resolve(null);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Copies a PNG, in the handler of a click. @returns whether the browser confirmed it */
export async function copyPng(png: Promise<Blob | null>): Promise<boolean> {
  const { clipboard } = navigator as Partial<Navigator>;
  if (clipboard?.write === undefined || typeof ClipboardItem === 'undefined') return false;
  const content = png.then((blob) => blob ?? Promise.reject(new Error('There is no PNG.')));
  try {
    await clipboard.write([new ClipboardItem({ 'image/png': content })]);
    return true;
  } catch {
    return false;
  }
}

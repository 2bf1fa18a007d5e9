import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Picture } from '../../pictures/scene/scene.ts';
import type { FixedTheme } from '../../pictures/scene/themes.ts';
import { drawOnCanvas } from './png.ts';

export interface PictureCanvasProps {
  readonly picture: Picture;
  readonly theme: FixedTheme;
}

/** The picture, drawn like its PNG. */
export function PictureCanvas({ picture, theme }: PictureCanvasProps): VNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { id, title, description, width } = picture;
  const drawn = `${id} ${width} ${theme} ${title} ${description}`;
  useLayoutEffect(() => {
    if (canvas.current !== null) drawOnCanvas(canvas.current, picture, theme);
  }, [drawn]);
  return (
    <div class="picture-preview" role="region" aria-label="Picture preview" tabIndex={0}>
      <canvas
        class="picture-canvas"
        style={{ maxWidth: `${width}px` }}
        role="img"
        aria-label={`${title}. ${description}`}
        ref={canvas}
      />
    </div>
  );
}

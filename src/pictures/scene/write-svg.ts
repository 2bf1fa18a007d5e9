import { trimZeros } from '../../record/publishing/print-number.ts';
import { isRightToLeft } from '../text/fit-text.ts';
import { escapeXml } from './escape-xml.ts';
import {
  type BoxShape,
  listTexts,
  type NextText,
  type PathShape,
  type Picture,
  type Shape,
  type TextShape,
  type Tone,
} from './scene.ts';
import { type FixedTheme, PAGE_PAINTS, PALETTES, type Theme } from './themes.ts';

/** Fonts that readers already have, so that a picture does not request any. */
export const FONT_FAMILY =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

/** The class of a picture in a page. */
export const PICTURE_CLASS = 'leverage-picture';

/**
 * Properties that the page around a picture could change: spacing, case, and the figures of different widths that some
 * fonts have.
 */
const ROOT_STYLE =
  'display:block;height:auto;letter-spacing:normal;word-spacing:normal;text-transform:none;font-style:normal;font-variant-numeric:tabular-nums';

/** The size in a page: as wide as its column, up to a width at which its texts are still small. */
const PAGE_SIZE = 'width:100%;max-width:480px';

const DECIMALS = 2;

/**
 * Prints a length with two decimals at most, so that every engine prints the same.
 * @example printLength(0.1 + 0.2) //=> '0.3'
 */
export function printLength(value: number): string {
  const printed = trimZeros(value.toFixed(DECIMALS));
  return printed === '-0' ? '0' : printed;
}

type Attributes = Readonly<Record<string, string | number | null>>;

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => {
      if (value === null) return [];
      return [` ${name}="${typeof value === 'number' ? printLength(value) : escapeXml(value)}"`];
    })
    .join('');
}

const tag = (name: string, attributes: Attributes) => `<${name}${writeAttributes(attributes)}/>`;

/** Returns the class of a tone, for the rules of the theme `auto`. */
const classOf = (tone: Tone) => `lr-${tone}`;

type Paint = 'fill' | 'stroke';

/** Returns the attributes that color a shape. @returns null when the theme does not draw the tone */
function paintOf(tone: Tone, paint: Paint, theme: Theme): Attributes | null {
  if (theme === 'page') {
    const ofPage = PAGE_PAINTS[tone];
    if (ofPage === null) return null;
    return { [paint]: ofPage.color, [`${paint}-opacity`]: ofPage.opacity === 1 ? null : ofPage.opacity };
  }
  if (theme !== 'auto') return { [paint]: PALETTES[theme][tone] };
  return { class: `${classOf(tone)}-${paint}`, [paint]: PALETTES.light[tone] };
}

/** Returns the text anchor. With `direction`, `start` and `end` swap sides. */
function anchorOf({ side }: TextShape, isRtl: boolean): string | null {
  if (side === 'center') return 'middle';
  return (side === 'right') === isRtl ? null : 'end';
}

function writeText(shape: TextShape, theme: Theme): string {
  const { x, y, size, weight, text, tone, next } = shape;
  const isRtl = isRightToLeft(text);
  const attributes = writeAttributes({
    x,
    y,
    'font-size': size,
    'font-weight': weight === 'bold' ? 'bold' : null,
    direction: isRtl ? 'rtl' : null,
    'text-anchor': anchorOf(shape, isRtl),
    ...paintOf(tone, 'fill', theme),
  });
  return `<text${attributes}>${escapeXml(text)}${next === undefined ? '' : writeNext(next, theme)}</text>`;
}

function writeNext({ text, gap, size, weight, tone }: NextText, theme: Theme): string {
  const attributes = writeAttributes({
    dx: gap,
    'font-size': size,
    'font-weight': weight,
    ...paintOf(tone, 'fill', theme),
  });
  return `<tspan${attributes}>${escapeXml(text)}</tspan>`;
}

function writePath({ points, thickness, tone }: PathShape, theme: Theme): string {
  const [first, ...others] = points.map(([x, y]) => `${printLength(x)},${printLength(y)}`);
  const d = `M${[first, ...others].join('L')}${thickness === null ? 'Z' : ''}`;
  if (thickness === null) return tag('path', { d, ...paintOf(tone, 'fill', theme) });
  const stroke = paintOf(tone, 'stroke', theme);
  return tag('path', { d, fill: 'none', 'stroke-width': thickness, 'stroke-linejoin': 'round', ...stroke });
}

function writeBox({ x, y, width, height, texts }: BoxShape, id: string, theme: Theme): string {
  return [
    `<clipPath id="${id}">${tag('rect', { x, y, width, height })}</clipPath>`,
    `<g clip-path="url(#${id})">`,
    ...texts.map((text) => writeText(text, theme)),
    '</g>',
  ].join('\n');
}

function writeShape(shape: Shape, id: string, theme: Theme): string {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius, tone } = shape;
      const paint = paintOf(tone, 'fill', theme);
      return paint === null ? '' : tag('rect', { x, y, width, height, rx: radius === 0 ? null : radius, ...paint });
    }
    case 'line': {
      const { from, to, thickness, isDashed, tone } = shape;
      const [[x1, y1], [x2, y2]] = [from, to];
      const dashes = isDashed ? '4 3' : null;
      const stroke = paintOf(tone, 'stroke', theme);
      if (stroke === null) return '';
      return tag('line', { x1, y1, x2, y2, 'stroke-width': thickness, 'stroke-dasharray': dashes, ...stroke });
    }
    case 'circle': {
      const [cx, cy] = shape.center;
      return tag('circle', { cx, cy, r: shape.radius, ...paintOf(shape.tone, 'fill', theme) });
    }
    case 'path':
      return writePath(shape, theme);
    case 'text':
      return writeText(shape, theme);
    case 'box':
      return writeBox(shape, id, theme);
  }
}

function rulesOf(theme: FixedTheme, id: string, tones: readonly Tone[]): string {
  return tones
    .flatMap((tone) =>
      (['fill', 'stroke'] as const).map(
        (paint) => `#${id} .${classOf(tone)}-${paint}{${paint}:${PALETTES[theme][tone]}}`,
      ),
    )
    .join('\n');
}

function tonesOf(shapes: readonly Shape[]): readonly Tone[] {
  const tones = shapes.flatMap((shape) => (shape.kind === 'box' || shape.kind === 'text' ? [] : [shape.tone]));
  return [...new Set<Tone>(['ground', ...tones, ...listTexts(shapes).map(({ tone }) => tone)])];
}

/**
 * Writes the rules that replace the light colors. No blank line and no double braces, which other software reads in
 * HTML.
 */
function writeStylesheet({ id, shapes }: Picture): string {
  const tones = tonesOf(shapes);
  return [
    '<style>',
    '@media (prefers-color-scheme:dark){',
    rulesOf('dark', id, tones),
    '}',
    '@media print{',
    rulesOf('print', id, tones),
    '}',
    '</style>',
  ].join('\n');
}

/**
 * Writes a picture as SVG, with its text alternative. The same picture gives the same text on every computer.
 * @param theme `page` for a picture inside HTML, whose colors and width follow the page
 * @returns markup without blank lines, which ends with a line break
 */
export function writeSvg(picture: Picture, theme: Theme): string {
  const { id, language, width, height, title, description, shapes } = picture;
  const isInPage = theme === 'page';
  const root = writeAttributes({
    xmlns: 'http://www.w3.org/2000/svg',
    id,
    class: PICTURE_CLASS,
    lang: language,
    role: 'img',
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-description`,
    viewBox: `0 0 ${printLength(width)} ${printLength(height)}`,
    width,
    height,
    'font-family': FONT_FAMILY,
    style: `${ROOT_STYLE};${isInPage ? PAGE_SIZE : 'max-width:100%'}`,
  });
  const lines = [
    `<svg${root}>`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-description">${escapeXml(description)}</desc>`,
    ...(theme === 'auto' ? [writeStylesheet(picture)] : []),
    ...(isInPage ? [] : [tag('rect', { width: '100%', height: '100%', ...paintOf('ground', 'fill', theme) })]),
    ...shapes.map((shape, index) => writeShape(shape, `${id}-${index}`, theme)),
    '</svg>',
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

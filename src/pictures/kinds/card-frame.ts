import type { Language } from '../../record/publishing/style.ts';
import type { Picture, Shape } from '../scene/scene.ts';
import { type Font, fitText, measureText, shrinkToFit, toOneLine, wrapText } from '../text/fit-text.ts';
import { makeFactorScale } from './factor-scale.ts';
import type { Headlines, LabelledFigure } from './headlines.ts';
import { printTick } from './print-figure.ts';
import { boxTexts, textShape } from './text-shape.ts';

/** The size that social networks show without cropping. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const RIGHT = WIDTH - MARGIN;
const ROOM = RIGHT - MARGIN;

const TITLE: Font = { size: 42, weight: 'bold' };
/** The smallest font size of a title on one line. A longer title is wrapped. */
const LEAST_TITLE = 32;
const TITLE_LINE = 52;
const TITLE_BASELINE = 100;
const FIGURE: Font = { size: 76, weight: 'bold' };
const LABEL: Font = { size: 24, weight: 'normal' };
const AVERAGE: Font = { size: 24, weight: 'bold' };
/** The small texts of a card. */
export const CARD_SMALL: Font = { size: 22, weight: 'normal' };

const COLUMNS = 3;
const COLUMN_GAP = 32;
const COLUMN = (ROOM - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;

/** The distance from the baseline of the title to that of the line below it. */
const SUBTITLE_LINE = 34;
/** A line below the title moves the title up and the rest down. */
const SUBTITLE_SHIFT = { up: 12, down: 10 } as const;
/** The baseline of the figures below a title of two lines. With a title of one line, the bars get the space. */
const FIGURES_BASELINE = 268;
const BARS_TOP = 394;
const BARS_BOTTOM = 540;
/** The space of the labels below the bars. */
const AXIS_SPACE = 32;
const FOOT_BASELINE = 586;
/** The width of a bar as a share of its place. */
const BAR_PART = 0.8;
const LEAST_BAR = 3;
/** The least height of a bar above the line of the average: more than half of the background around the line. */
const ABOVE_LINE = 5;

/** A bar of a card. */
export interface CardBar {
  /** The number of places to the left of it. */
  readonly place: number;
  readonly factor: number;
  /** The factor as printed in the record. */
  readonly printed: string;
}

/** The data of a card. */
export interface Card extends Pick<Picture, 'id' | 'title' | 'description' | 'table'> {
  readonly heading: string;
  /** The text below the heading; empty for none. */
  readonly subtitle: string;
  readonly headlines: Headlines;
  readonly bars: readonly CardBar[];
  /** The number of places for bars. */
  readonly places: number;
  readonly widestPlace: number;
  /** Null without a weighted average. */
  readonly average: number | null;
  readonly printedAverage: string;
  /**
   * Draws the axis below the bars; null for none.
   * @param positionOf the start of a place, with half of the space between two bars
   * @param y the bottom of the bars
   */
  readonly drawAxis:
    | ((positionOf: (place: number) => number, limits: readonly [number, number], y: number) => readonly Shape[])
    | null;
  readonly foot: string;
  readonly language: Language;
}

function drawFigure({ value, label, note }: LabelledFigure, index: number, baseline: number): Shape[] {
  const x = MARGIN + index * (COLUMN + COLUMN_GAP);
  const labels = [label, note]
    .filter((text) => text !== '')
    .map((line, row) => textShape(fitText(line, COLUMN, LABEL), x, baseline + 44 + row * 30, LABEL, 'quiet'));
  return [textShape(value, x, baseline, shrinkToFit(value, COLUMN, FIGURE), 'ink'), ...labels];
}

/** Draws a text that is never cut, because it has figures. */
function drawWholeLine(text: string, baseline: number): Shape {
  return textShape(text, MARGIN, baseline, shrinkToFit(text, ROOM, CARD_SMALL), 'quiet');
}

/** Makes the label with the factor above a bar. At the left end, it starts where the bars start. */
function labelBar({ printed }: CardBar, center: number, plotWidth: number, y: number): Shape {
  const half = measureText(printed, CARD_SMALL) / 2;
  if (center - half <= MARGIN) return textShape(printed, MARGIN, y, CARD_SMALL, 'quiet');
  return textShape(printed, Math.min(center, MARGIN + plotWidth - half), y, CARD_SMALL, 'quiet', 'center');
}

/** Draws the bars on a log scale, with the line of the average and its label at the right. */
function drawBars(card: Card, top: number): Shape[] {
  const { bars, places, widestPlace, printedAverage, language, drawAxis } = card;
  const bottom = drawAxis === null ? BARS_BOTTOM : BARS_BOTTOM - AXIS_SPACE;
  const average = card.average ?? 0;
  const scale = makeFactorScale([average, ...bars.map(({ factor }) => factor)], [bottom, top], 'one');
  const label = `${printedAverage} average`;
  const plotWidth = ROOM - measureText(label, AVERAGE) - COLUMN_GAP;
  const place = Math.min(widestPlace, plotWidth / places);
  const positionOf = (index: number) => MARGIN + index * place;
  const at = average > 0 ? scale.positionOf(average) : scale.base;
  /** The line of the average covers the end of a bar that is just above it. */
  const endOf = (factor: number) => {
    const end = scale.positionOf(factor);
    return card.average !== null && factor > average && end < scale.base ? Math.min(end, at - ABOVE_LINE) : end;
  };
  const rects = bars.flatMap(({ place: index, factor }): Shape[] => {
    if (factor === 0) return [];
    const end = endOf(factor);
    const height = Math.max(LEAST_BAR, Math.abs(end - scale.base));
    const tone = factor < 1 ? 'slow' : factor >= average ? 'strong' : 'bar';
    const y = end > scale.base ? scale.base : Math.max(Math.min(top, end), scale.base - height);
    return [{ kind: 'rect', x: positionOf(index), y, width: place * BAR_PART, height, radius: 0, tone }];
  });
  const line = { kind: 'line', isDashed: false } as const;
  const averageShapes: readonly Shape[] =
    card.average === null
      ? []
      : [
          { ...line, from: [MARGIN, at], to: [RIGHT, at], thickness: 5, tone: 'ground' },
          { ...line, from: [MARGIN, at], to: [RIGHT, at], thickness: 2, isDashed: true, tone: 'ink' },
          textShape(label, RIGHT, at - 10, AVERAGE, 'ink', 'right'),
        ];
  // The label of the base is omitted if it would overlap the label of the average.
  const isBaseLabelled = card.average === null || Math.abs(at - scale.base) >= AVERAGE.size * 1.6;
  const [highest] = [...bars].sort((a, b) => b.factor - a.factor);
  const isHighestLabelled = bars.length > 1 && scale.base > top + 1;
  return [
    ...rects,
    ...(highest !== undefined && isHighestLabelled
      ? [
          labelBar(
            highest,
            positionOf(highest.place) + (place * BAR_PART) / 2,
            plotWidth,
            Math.min(top, endOf(highest.factor)) - 2,
          ),
        ]
      : []),
    { ...line, from: [MARGIN, scale.base], to: [RIGHT, scale.base], thickness: 2, tone: 'axis' },
    ...averageShapes,
    ...(isBaseLabelled ? [textShape(printTick(1, language), RIGHT, scale.base - 8, CARD_SMALL, 'quiet', 'right')] : []),
    ...(drawAxis?.((index) => positionOf(index) - (place * (1 - BAR_PART)) / 2, [MARGIN, RIGHT], bottom) ?? []),
  ];
}

/** Draws a card, 1,200 × 630 pixels: a heading, three figures, and bars on a log scale. */
export function drawCard(card: Card): Picture {
  const { id, title, description, table, heading, subtitle, headlines, foot, language } = card;
  const shift = subtitle === '' ? { up: 0, down: 0 } : SUBTITLE_SHIFT;
  const titleFont = shrinkToFit(toOneLine(heading), ROOM, TITLE);
  const font = titleFont.size < LEAST_TITLE ? TITLE : titleFont;
  const titles = wrapText(heading, ROOM, font, 2).map((line, index) =>
    textShape(line, MARGIN, TITLE_BASELINE - shift.up + index * TITLE_LINE, font, 'ink'),
  );
  const moved = shift.down - (titles.length > 1 ? 0 : TITLE_LINE);
  const lastTitle = titles[titles.length - 1]?.y ?? MARGIN;
  return {
    id,
    language: language.code,
    width: WIDTH,
    height: HEIGHT,
    // Social networks show a card without scaling it.
    scale: 1,
    title,
    description,
    shapes: [
      ...(titles.length === 0 ? [] : [boxTexts(MARGIN, ROOM, titles)]),
      ...(subtitle === '' ? [] : [drawWholeLine(subtitle, lastTitle + SUBTITLE_LINE)]),
      ...headlines.flatMap((headline, index) => drawFigure(headline, index, FIGURES_BASELINE + moved)),
      ...drawBars(card, BARS_TOP + moved),
      drawWholeLine(foot, FOOT_BASELINE),
    ],
    table,
  };
}

import type { LeverageRecord } from '../../record/publishing/record.ts';
import type { Language } from '../../record/publishing/style.ts';
import type { Picture, Shape } from '../scene/scene.ts';
import { type Font, fitText, measureText, shrinkToFit, wrapText } from '../text/fit-text.ts';
import { type DayFigures, type LabelledFigure, listDayFigures } from './day-figures.ts';
import { makeFactorScale } from './factor-scale.ts';
import { printTick } from './print-figure.ts';
import { boxTexts, textShape } from './text-shape.ts';

/** The size that social networks show without cutting. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const ROOM = WIDTH - 2 * MARGIN;

const TITLE: Font = { size: 42, weight: 'bold' };
const TITLE_LINE = 52;
const FIGURE: Font = { size: 76, weight: 'bold' };
const LABEL: Font = { size: 24, weight: 'normal' };
const AVERAGE: Font = { size: 24, weight: 'bold' };
const FOOT: Font = { size: 22, weight: 'normal' };

const COLUMNS = 3;
const COLUMN_GAP = 32;
const COLUMN = (ROOM - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;

/** Below a title of two lines; a shorter title leaves its line to the bars. */
const FIGURES_BASELINE = 268;
const BARS_TOP = 394;
const BARS_BOTTOM = 540;
const FOOT_BASELINE = 586;
const WIDEST_BAR = 72;
/** The part of its place that a bar takes. */
const BAR_PART = 0.8;
const LEAST_BAR = 3;

function drawFigure({ value, label, note }: LabelledFigure, index: number, baseline: number): Shape[] {
  const x = MARGIN + index * (COLUMN + COLUMN_GAP);
  const labels = [label, note]
    .filter((text) => text !== '')
    .map((line, row) => textShape(fitText(line, COLUMN, LABEL), x, baseline + 44 + row * 30, LABEL, 'quiet'));
  return [textShape(value, x, baseline, shrinkToFit(value, COLUMN, FIGURE), 'ink'), ...labels];
}

/** A bar for each task, from the highest factor to the lowest, with the line of the average and its label at the right. */
function drawBars({ tasks, average, printedAverage }: DayFigures, language: Language, top: number): Shape[] {
  const sorted = [...tasks].sort((a, b) => b.factor - a.factor);
  const factors = sorted.map(({ factor }) => factor);
  const scale = makeFactorScale([average, ...factors], [BARS_BOTTOM, top], 'one');
  const label = `${printedAverage} average`;
  const baseLabel = printTick(1, language);
  const labelWidth = measureText(label, AVERAGE);
  const plotWidth = ROOM - labelWidth - COLUMN_GAP;
  const place = Math.min(WIDEST_BAR, plotWidth / factors.length);
  const bars = factors.flatMap((factor, index): Shape[] => {
    if (factor === 0) return [];
    const end = scale.positionOf(factor);
    const height = Math.max(LEAST_BAR, Math.abs(end - scale.base));
    const tone = factor < 1 ? 'slow' : factor >= average ? 'strong' : 'bar';
    const y = end > scale.base ? scale.base : Math.max(top, scale.base - height);
    return [{ kind: 'rect', x: MARGIN + index * place, y, width: place * BAR_PART, height, radius: 0, tone }];
  });
  const at = average > 0 ? scale.positionOf(average) : scale.base;
  const right = WIDTH - MARGIN;
  const line = { kind: 'line', isDashed: false } as const;
  // The label of the base is left out where it would meet the label of the average.
  const isBaseLabelled = Math.abs(at - scale.base) >= AVERAGE.size * 1.6;
  const highest = sorted.length > 1 && scale.base > top + 1 ? (sorted[0]?.printed ?? '') : '';
  return [
    ...bars,
    ...(highest === '' ? [] : [textShape(highest, MARGIN, top - 2, FOOT, 'quiet')]),
    { ...line, from: [MARGIN, scale.base], to: [right, scale.base], thickness: 2, tone: 'axis' },
    { ...line, from: [MARGIN, at], to: [right, at], thickness: 5, tone: 'ground' },
    { ...line, from: [MARGIN, at], to: [right, at], thickness: 2, isDashed: true, tone: 'ink' },
    textShape(label, right, at - 10, AVERAGE, 'ink', 'right'),
    ...(isBaseLabelled ? [textShape(baseLabel, right, scale.base - 8, FOOT, 'quiet', 'right')] : []),
  ];
}

/**
 * Makes the card of a day for social posts, 1,200 × 630 pixels: the title, three figures, and a bar for each task on a log scale.
 */
export function makeCardPicture(record: LeverageRecord): Picture {
  const figures = listDayFigures(record);
  const { date, title, language, headlines, count, shownDate, sums, description, table } = figures;
  const titles = wrapText(title, ROOM, TITLE, 2).map((line, index) =>
    textShape(line, MARGIN, MARGIN + 36 + index * TITLE_LINE, TITLE, 'ink'),
  );
  const saved = titles.length > 1 ? 0 : TITLE_LINE;
  const dateSentence = shownDate === '' ? '' : `${shownDate}. `;
  const foot = `${dateSentence}${count}: ${sums}`;
  return {
    id: `leverage-card-${date}`,
    language,
    width: WIDTH,
    height: HEIGHT,
    // Networks show a card without scaling it.
    scale: 1,
    title,
    description,
    shapes: [
      ...(titles.length === 0 ? [] : [boxTexts(MARGIN, ROOM, titles)]),
      ...headlines.flatMap((headline, index) => drawFigure(headline, index, FIGURES_BASELINE - saved)),
      ...drawBars(figures, record.printedStyle.language, BARS_TOP - saved),
      textShape(fitText(foot, ROOM, FOOT), MARGIN, FOOT_BASELINE, FOOT, 'quiet'),
    ],
    table,
  };
}

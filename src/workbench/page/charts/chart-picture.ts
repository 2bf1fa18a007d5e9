import { makeFactorScale, makeLinearScale, thinLabels } from '../../../pictures/kinds/factor-scale.ts';
import { boxTexts, textShape } from '../../../pictures/kinds/text-shape.ts';
import type { Picture, Shape } from '../../../pictures/scene/scene.ts';
import { type Font, fitText, measureText } from '../../../pictures/text/fit-text.ts';

/** A row of a chart, as in the cells. */
export interface ChartRow {
  readonly name: string;
  /** Null for a cell without a number. */
  readonly value: number | null;
  /** The number as displayed. */
  readonly shown: string;
}

/** The content of a chart. */
export interface ChartContent {
  readonly id: string;
  readonly title: string;
  readonly isLogScale: boolean;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly ChartRow[];
}

const TITLE: Font = { size: 16, weight: 'normal' };
const MARGIN = 16;
const HEAD = 48;
/** The height of the axis and of the mark below it. */
const FOOT = 52;
const VALUE_ROOM = 64;
const GAP = 8;
const MOST_NAME_SIZE = 12;
const LEAST_NAME_SIZE = 6;
const SMALL: Font = { size: 11, weight: 'normal' };
const MARK = 'Drawn by the workbench in place of a Google chart';

/**
 * Draws a bar chart from cells like Sheets: bars from the top, without a bar for a row without a number or, on a log
 * scale, with 0 (assumption: chart-ranges).
 */
export function makeChartPicture({ id, title, isLogScale, width, height, rows }: ChartContent): Picture {
  const nameRoom = Math.round(width * 0.4);
  const left = MARGIN + nameRoom + GAP;
  const right = width - MARGIN - VALUE_ROOM;
  const top = HEAD;
  const bottom = height - FOOT;
  const values = rows.map(({ value }) => value ?? 0);
  const most = Math.max(1, ...values);
  const log = makeFactorScale(values, [left, right], 'one');
  const linear = makeLinearScale([0, most], [left, right]);
  const positionOf = (value: number) => (isLogScale ? log.positionOf(value) : linear(value));
  const base = isLogScale ? log.base : left;
  const placed = (isLogScale ? log.ticks : [0, most]).map((tick) => {
    const label = String(tick);
    return { label, center: positionOf(tick), length: measureText(label, SMALL) };
  });
  const ticks = thinLabels(placed, GAP);
  const rowHeight = (bottom - top) / Math.max(1, rows.length);
  const font: Font = {
    size: Math.max(LEAST_NAME_SIZE, Math.min(MOST_NAME_SIZE, Math.floor(rowHeight - 2))),
    weight: 'normal',
  };
  const grid = ticks.flatMap(({ center, label }): Shape[] => [
    { kind: 'line', from: [center, top], to: [center, bottom], thickness: 1, isDashed: false, tone: 'grid' },
    textShape(label, center, bottom + 16, SMALL, 'quiet', 'center'),
  ]);
  const bars = rows.flatMap(({ name, value, shown }, index): Shape[] => {
    const y = top + index * rowHeight;
    const baseline = y + rowHeight / 2 + font.size * 0.35;
    const names = fitText(name, nameRoom, font);
    const label: Shape[] =
      names === '' ? [] : [boxTexts(MARGIN, nameRoom, [textShape(names, left - GAP, baseline, font, 'ink', 'right')])];
    if (value === null || (isLogScale && value <= 0)) return label;
    const end = positionOf(value);
    const bar: Shape = {
      kind: 'rect',
      x: Math.min(base, end),
      y: y + rowHeight * 0.15,
      width: Math.max(1, Math.abs(end - base)),
      height: rowHeight * 0.7,
      radius: 0,
      tone: 'strong',
    };
    return [...label, bar, textShape(shown, Math.max(base, end) + 4, baseline, font, 'quiet')];
  });
  return {
    id,
    language: 'en',
    width,
    height,
    scale: 1,
    title,
    description: `${title}. ${MARK}.`,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, radius: 0, tone: 'ground' },
      textShape(title, MARGIN, 30, TITLE, 'ink'),
      ...grid,
      ...bars,
      textShape(MARK, width - MARGIN, height - 10, SMALL, 'quiet', 'right'),
    ],
    table: { columns: ['Name', 'Value'], rows: rows.map(({ name, shown }) => [name, shown]) },
  };
}

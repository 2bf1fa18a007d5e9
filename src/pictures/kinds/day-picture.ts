import type { LeverageRecord } from '../../record/publishing/record.ts';
import type { Language } from '../../record/publishing/style.ts';
import type { Picture, Shape, Tone } from '../scene/scene.ts';
import { type Font, fitText, measureText } from '../text/fit-text.ts';
import { type DayFigures, listDayFigures, type TaskFigure } from './day-figures.ts';
import { type FactorScale, keepInside, makeFactorScale, placeTicks } from './factor-scale.ts';
import { drawHead, marginOf, type Part, WIDE } from './head.ts';
import { printTasks } from './print-figure.ts';
import { boxTexts, textShape } from './text-shape.ts';

/** The maximum number of bars. A sentence below them has the number of further tasks. */
const MOST_BARS = 100;

const LABEL: Font = { size: 13, weight: 'normal' };
const VALUE: Font = { size: 13, weight: 'bold' };
const SMALL: Font = { size: 12, weight: 'normal' };
const AVERAGE: Font = { size: 12, weight: 'bold' };

const GAP = 12;
const TRACK_TONE: Tone = 'grid';

interface Layout {
  readonly width: number;
  /** Whether the name of a task is to the left of its bar and not above it. */
  readonly isWide: boolean;
  readonly margin: number;
  /** The left and right end of the bars. */
  readonly plot: readonly [number, number];
  readonly nameRoom: number;
  readonly rowHeight: number;
  readonly barHeight: number;
  /** From the top of a row. */
  readonly barTop: number;
  readonly nameBaseline: number;
}

function layOut(width: number, values: readonly string[]): Layout {
  const isWide = width >= WIDE;
  const margin = marginOf(width);
  const valueWidth = values.reduce((widest, value) => Math.max(widest, measureText(value, VALUE)), 0);
  if (!isWide) {
    return {
      width,
      isWide,
      margin,
      plot: [margin, width - margin],
      nameRoom: width - 2 * margin - valueWidth - GAP,
      rowHeight: 35,
      barHeight: 6,
      barTop: 20,
      nameBaseline: 14,
    };
  }
  const nameRoom = Math.round((width - 2 * margin - valueWidth - 2 * GAP) * 0.5);
  return {
    width,
    isWide,
    margin,
    plot: [margin + nameRoom + GAP, width - margin - valueWidth - GAP],
    nameRoom,
    rowHeight: 24,
    barHeight: 12,
    barTop: 6,
    nameBaseline: 16.5,
  };
}

function toneOf({ factor }: TaskFigure, average: number): Tone {
  if (factor < 1) return 'slow';
  return factor >= average ? 'strong' : 'bar';
}

const CAP = 4;

/**
 * Draws the bounds of a factor: a line with an end on each side, or with an arrow where the upper bound is not known.
 */
function drawWhisker({ bounds }: TaskFigure, scale: FactorScale, plot: Layout['plot'], center: number): Shape[] {
  if (bounds === null) return [];
  const [left, right] = plot;
  const from = bounds.low > 0 ? scale.positionOf(bounds.low) : left;
  const to = bounds.high === null ? right : bounds.high > 0 ? scale.positionOf(bounds.high) : left;
  const line = { kind: 'line', thickness: 1.5, isDashed: false, tone: 'ink' } as const;
  const cap = (x: number): Shape => ({ ...line, from: [x, center - CAP], to: [x, center + CAP] });
  const arrow: Shape = {
    kind: 'path',
    points: [
      [to, center],
      [to - 6, center - CAP],
      [to - 6, center + CAP],
    ],
    thickness: null,
    tone: 'ink',
  };
  return [
    { ...line, from: [from, center], to: [to, center] },
    ...(bounds.low > 0 ? [cap(from)] : []),
    bounds.high === null ? arrow : cap(to),
  ];
}

/** The least length of a bar, so that it is visible even at a factor of 1. */
const LEAST_BAR = 1;

function drawBar(task: TaskFigure, average: number, scale: FactorScale, layout: Layout, top: number): Shape[] {
  const { plot, barHeight, barTop, isWide } = layout;
  const y = top + barTop;
  const [left, right] = plot;
  const track: Shape[] = isWide
    ? []
    : [{ kind: 'rect', x: left, y, width: right - left, height: barHeight, radius: 0, tone: TRACK_TONE }];
  if (task.factor === 0) return track;
  const end = scale.positionOf(task.factor);
  const width = Math.max(LEAST_BAR, Math.abs(end - scale.base));
  const x = end < scale.base ? scale.base - width : Math.min(scale.base, right - width);
  return [
    ...track,
    { kind: 'rect', x, y, width, height: barHeight, radius: 0, tone: toneOf(task, average) },
    ...drawWhisker(task, scale, plot, y + barHeight / 2),
  ];
}

/**
 * Draws the line of the average, with space around it: through all bars, or on each bar where names are between them.
 */
function drawAverage(at: number, layout: Layout, top: number, rows: number): Shape[] {
  const { isWide, rowHeight, barHeight, barTop } = layout;
  const drawLine = (from: number, to: number): Shape[] => {
    const line = { kind: 'line', from: [at, from], to: [at, to] } as const;
    return [
      { ...line, thickness: 3.5, isDashed: false, tone: 'ground' },
      { ...line, thickness: 1.5, isDashed: isWide, tone: 'ink' },
    ];
  };
  if (isWide) return drawLine(top - 2, top + rows * rowHeight);
  return Array.from({ length: rows }, (_, index) => {
    const y = top + index * rowHeight + barTop;
    return drawLine(y - 2, y + barHeight + 2);
  }).flat();
}

function drawRows(figures: DayFigures, layout: Layout, language: Language, start: number): Part {
  const { tasks, average, printedAverage } = figures;
  const { width, margin, plot, rowHeight, nameBaseline, nameRoom, isWide } = layout;
  const [left] = plot;
  const shown = tasks.slice(0, MOST_BARS);
  const extremes = shown.flatMap(({ factor, bounds }) => [factor, bounds?.low ?? 0, bounds?.high ?? 0]);
  const scale = makeFactorScale([average, ...extremes], plot, 'one');
  const averageAt = average > 0 ? scale.positionOf(average) : left;
  const averageLabel = `${printedAverage} on average`;
  const labelCenter = keepInside(averageAt, measureText(averageLabel, AVERAGE), [margin, width - margin]);
  const labelY = start + 32;
  const top = labelY + (isWide ? 8 : 10);
  const bottom = top + shown.length * rowHeight;
  const axisY = bottom + 16;
  const ticks = placeTicks(scale, [isWide ? left - GAP : margin, width - margin], SMALL, language);
  const grid: Shape[] = ticks.map(({ factor, at }) => ({
    kind: 'line',
    from: [at, isWide ? top : bottom],
    to: [at, isWide ? bottom : bottom + 4],
    thickness: 1,
    isDashed: false,
    tone: factor === 1 || !isWide ? 'axis' : 'grid',
  }));
  const names = shown.map(({ name }, index) =>
    textShape(fitText(name, nameRoom, LABEL), margin, top + index * rowHeight + nameBaseline, LABEL, 'ink'),
  );
  const values = shown.map(({ printed }, index) =>
    textShape(printed, width - margin, top + index * rowHeight + nameBaseline, VALUE, 'ink', 'right'),
  );
  const bars = shown.flatMap((task, index) => drawBar(task, average, scale, layout, top + index * rowHeight));
  const others = tasks.length - shown.length;
  const words = [
    'Factor, log scale',
    ...(others === 0 ? [] : [`${printTasks(others, language)} more in the average, not shown`]),
  ];
  const notes = words.map((text, index) => {
    const y = isWide && index === 0 ? axisY : axisY + (isWide ? index : index + 1) * 17;
    return textShape(
      fitText(text, isWide && index === 0 ? nameRoom : width - 2 * margin, SMALL),
      margin,
      y,
      SMALL,
      'quiet',
    );
  });
  return {
    shapes: [
      ...grid,
      ...bars,
      ...drawAverage(averageAt, layout, top, shown.length),
      textShape(averageLabel, labelCenter, labelY, AVERAGE, 'ink', 'center'),
      boxTexts(margin, nameRoom, names),
      ...values,
      ...ticks.map(({ label, center }) => textShape(label, center, axisY, SMALL, 'quiet', 'center')),
      ...notes,
    ],
    bottom: axisY + (isWide ? words.length - 1 : words.length) * 17,
  };
}

/** The narrowest and the widest picture, in pixels. */
export const DAY_WIDTHS = { narrowest: 320, widest: 1200 } as const;

export interface DayPictureOptions {
  /** In pixels, from 320 to 1,200; the height follows. */
  readonly width: number;
  /** False next to a heading with the title. */
  readonly hasTitle: boolean;
}

/**
 * Makes the picture of a day: its weighted average, and a bar for each task on a log scale. Bars start at 1, where both
 * times are equal; bars of slower tasks extend to the other side. Ranges have their bounds as whiskers, unless the
 * style prints none.
 */
export function makeDayPicture(record: LeverageRecord, { width, hasTitle }: DayPictureOptions): Picture {
  const figures = listDayFigures(record);
  const layout = layOut(
    width,
    figures.tasks.map(({ printed }) => printed),
  );
  const { title, printedAverage, printedBounds, count, sums } = figures;
  const head = drawHead(
    {
      title: hasTitle ? title : '',
      figure: printedAverage,
      label: `weighted average${printedBounds}`,
      sums: `${count}: ${sums}`,
    },
    width,
  );
  const rows = drawRows(figures, layout, record.printedStyle.language, head.bottom);
  return {
    id: `leverage-day-${figures.date}`,
    language: figures.language,
    width,
    height: Math.ceil(rows.bottom + layout.margin),
    scale: 2,
    title: `${title}: the factor of each task`,
    description: figures.description,
    shapes: [...head.shapes, ...rows.shapes],
    table: figures.table,
  };
}

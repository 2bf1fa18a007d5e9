import type { Shape } from '../../../../src/pictures/scene/scene.ts';
import { type ChartRow, makeChartPicture } from '../../../../src/workbench/page/charts/chart-picture.ts';

const draw = (rows: readonly ChartRow[], isLogScale = true) =>
  makeChartPicture({ id: 'chart-1', title: 'Factors', isLogScale, width: 600, height: 400, rows });
const row = (name: string, value: number | null): ChartRow => ({
  name,
  value,
  shown: value === null ? '' : `${value}x`,
});
/** Returns the bars. The first rectangle is the background. */
const barsOf = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'rect' ? shape : [])).slice(1);
const textsOf = (shapes: readonly Shape[]) =>
  shapes
    .flatMap((shape) => (shape.kind === 'box' ? shape.texts : shape.kind === 'text' ? [shape] : []))
    .map(({ text }) => text);

it('has a bar for each row with a number above 0, from 1 on a log scale', () => {
  const { shapes, table } = draw([row('a', 100), row('b', null), row('c', 0), row('d', 10), row('e', 0.5)]);
  const [a, d, e] = barsOf(shapes);
  expect(barsOf(shapes)).toHaveLength(3);
  expect(a?.x).toBeCloseTo(d?.x ?? 0);
  expect(a?.width).toBeCloseTo(2 * (d?.width ?? 0));
  expect((e?.x ?? 0) + (e?.width ?? 0)).toBeCloseTo(a?.x ?? 0);
  expect([a?.y ?? 0, d?.y ?? 0, e?.y ?? 0].every((y, i, all) => i === 0 || y > (all[i - 1] ?? 0))).toBe(true);
  expect(textsOf(shapes)).toEqual(
    expect.arrayContaining(['Factors', 'a', 'b', 'c', 'd', 'e', '100x', '10x', '0.5x', '1', '100']),
  );
  expect(table.rows).toContainEqual(['b', '']);
});

it('starts at 0 on a linear scale', () => {
  const { shapes } = draw([row('a', 100), row('b', 50)], false);
  const [a, b] = barsOf(shapes);
  expect(a?.width).toBeCloseTo(2 * (b?.width ?? 0));
});

it('states that it is not the chart of Google', () => {
  const { shapes, description } = draw([]);
  expect(description).toBe('Factors. Drawn by the workbench in place of a Google chart.');
  expect(textsOf(shapes)).toContain('Drawn by the workbench in place of a Google chart');
});

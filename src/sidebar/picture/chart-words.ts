import { describeRows } from '../day/view/figures-view.ts';
import type { ChartPlan } from './plan-chart.ts';

/** Describes why there is no chart, and what to do. */
export function describeNoChart(plan: Exclude<ChartPlan, { kind: 'planned' }>): string {
  switch (plan.kind) {
    case 'noRows':
      return 'This tab has no tasks for a chart.';
    case 'noFactors':
      return `A chart needs a Factor column. Type ${plan.formula} into row ${plan.headerRow}, above blank cells.`;
    case 'noNumbers':
      return `${plan.cells} has no number above 0 for a chart, such as 12.5.`;
  }
}

/** Adds the number of rows without a bar to the sentence about an inserted chart. */
export function describeChart(message: string, rowsWithoutBar: number): string {
  if (rowsWithoutBar === 0) return message;
  const have = rowsWithoutBar === 1 ? 'has' : 'have';
  return `${message} ${describeRows(rowsWithoutBar)} ${have} no bar: no number above 0 in the Factor column.`;
}

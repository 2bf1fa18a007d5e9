import { ICommandService } from '@univerjs/core';
import { writeSvg } from '../../../pictures/scene/write-svg.ts';
import type { SheetChart } from '../../engine/charts.ts';
import type { EngineWorkbook } from '../../engine/engine-workbook.ts';
import { findCellPlace } from '../cell-place.ts';
import { oncePerFrame } from '../once-per-frame.ts';
import { makeChartPicture } from './chart-picture.ts';
import { readChart } from './read-chart.ts';

/** Shows the charts of the active tab over the grid. They follow the cells, and scroll with them. */
export function showCharts(workbook: EngineWorkbook, container: HTMLElement): void {
  const layer = document.createElement('div');
  layer.className = 'wb-charts';
  container.append(layer);
  const drawn = new Map<string, HTMLImageElement>();

  const draw = (chart: SheetChart, sheetId: string): HTMLImageElement => {
    const key = `${sheetId} ${chart.id}`;
    const image = drawn.get(key) ?? document.createElement('img');
    drawn.set(key, image);
    const sheet = workbook.sheetById(sheetId);
    if (!sheet) return image;
    const content = readChart(sheet, chart);
    const state = JSON.stringify(content);
    if (image.dataset.state !== state) {
      const picture = makeChartPicture(content);
      image.dataset.state = state;
      image.alt = picture.description;
      image.width = picture.width;
      image.height = picture.height;
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(writeSvg(picture, 'light'))}`;
    }
    return image;
  };

  const update = () => {
    const sheet = workbook.activeSheet();
    const shown = sheet.charts().flatMap((chart) => {
      const { row, column } = chart.anchor;
      const cell = findCellPlace(container, workbook, { sheetId: sheet.id, row, column });
      if (!cell) return [];
      const image = draw(chart, sheet.id);
      const { pane, scaleX, scaleY, left, top } = cell;
      layer.style.left = `${pane.left}px`;
      layer.style.top = `${pane.top}px`;
      layer.style.width = `${pane.right - pane.left}px`;
      layer.style.height = `${pane.bottom - pane.top}px`;
      image.style.left = `${left - pane.left + chart.offsetX * scaleX}px`;
      image.style.top = `${top - pane.top + chart.offsetY * scaleY}px`;
      image.style.transform = `scale(${scaleX}, ${scaleY})`;
      return [image];
    });
    layer.hidden = shown.length === 0;
    if (shown.length !== layer.children.length || shown.some((image, at) => layer.children[at] !== image)) {
      layer.replaceChildren(...shown);
    }
    for (const [key, image] of drawn) if (!shown.includes(image)) drawn.delete(key);
  };

  const requestUpdate = oncePerFrame(update);
  // Any command, such as an edit, a calculation or a scroll, can change a chart or its place.
  workbook.univer.__getInjector().get(ICommandService).onCommandExecuted(requestUpdate);
  new ResizeObserver(requestUpdate).observe(container);
}

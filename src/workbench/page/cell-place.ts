import { getViewportByCell, IRenderManagerService } from '@univerjs/preset-sheets-core';
import type { EngineWorkbook } from '../engine/engine-workbook.ts';

const GRID_CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';

export interface CellAddress {
  sheetId: string;
  row: number;
  column: number;
}

/** Edges in pixels from the top left corner of the container. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The place of a cell, which can be scrolled out of its pane. */
export interface CellPlace extends Box {
  /**
   * The area from the pane of the cell, which scrolls separately if rows or columns are frozen, to the end of the grid.
   */
  readonly pane: Box;
  /** The zoom. */
  readonly scaleX: number;
  readonly scaleY: number;
}

/** Finds the place of a cell of the active tab; null while the grid is not drawn. */
export function findCellPlace(
  container: HTMLElement,
  workbook: EngineWorkbook,
  { sheetId, row, column }: CellAddress,
): CellPlace | null {
  const canvas = container.querySelector(GRID_CANVAS)?.getBoundingClientRect();
  const scene = workbook.univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.id())?.scene;
  const sheet = workbook.sheetById(sheetId);
  if (!canvas || !scene || !sheet) return null;
  const viewport = getViewportByCell(row, column, scene, sheet.native.getSheet());
  if (!viewport) return null;
  const outer = container.getBoundingClientRect();
  const cell = sheet.range({ row, column, rowCount: 1, columnCount: 1 }).getCell();
  const { scaleX, scaleY } = scene.getAncestorScale();
  const originLeft = canvas.left - outer.left;
  const originTop = canvas.top - outer.top;
  return {
    left: (cell.startX - viewport.viewportScrollX) * scaleX + originLeft,
    right: (cell.endX - viewport.viewportScrollX) * scaleX + originLeft,
    top: (cell.startY - viewport.viewportScrollY) * scaleY + originTop,
    bottom: (cell.endY - viewport.viewportScrollY) * scaleY + originTop,
    pane: {
      left: viewport.left * scaleX + originLeft,
      top: viewport.top * scaleY + originTop,
      right: canvas.right - outer.left,
      bottom: canvas.bottom - outer.top,
    },
    scaleX,
    scaleY,
  };
}

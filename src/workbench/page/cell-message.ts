import { ICommandService, InterceptorEffectEnum } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  CellAlertManagerService,
  getViewportByCell,
  IRenderManagerService,
  SetCellEditVisibleOperation,
} from '@univerjs/preset-sheets-core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { EngineWorkbook } from '../engine/engine-workbook.ts';

/** The color of Univer's mark for a failed formula, and the key of Univer's message about it. */
const FORMULA_ERROR_MARK_COLOR = '#409f11';
const FORMULA_ALERT_KEY = 'SHEET_FORMULA_ALERT';
const MARK = { size: 6, color: '#b3261e' };
const GRID_CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';
const GAP_PX = 4;

interface CellPlace {
  sheetId: string;
  row: number;
  column: number;
}

/**
 * Shows the message of a failed custom function as Google does: a red corner on the cell, and the message next to it while the
 * pointer is on the cell or the cell is selected. Google shows no message for text that a formula spills.
 */
export function showCellMessages(api: FUniver, workbook: EngineWorkbook, container: HTMLElement): void {
  markFailedCells(workbook);
  const box = document.createElement('div');
  box.className = 'wb-cell-message';
  box.setAttribute('role', 'status');
  box.hidden = true;
  container.append(box);

  let hovered: CellPlace | null = null;
  let isEditing = false;

  const readMessage = (place: CellPlace) => {
    if (place.sheetId !== workbook.activeSheet().id) return null;
    return workbook.messageAt(place.sheetId, place.row, place.column);
  };
  const readSelected = (): CellPlace => {
    const [range] = workbook.selectedRanges();
    return { sheetId: workbook.activeSheet().id, row: range?.row ?? 0, column: range?.column ?? 0 };
  };
  const update = () => {
    const place = [hovered, readSelected()].find((candidate) => candidate && readMessage(candidate));
    const message = place && readMessage(place);
    box.hidden = !message || isEditing;
    if (!place || !message || isEditing) return;
    if (box.dataset.message !== message) {
      const heading = document.createElement('strong');
      heading.textContent = 'Error';
      box.replaceChildren(heading, message);
      box.dataset.message = message;
    }
    placeNextTo(box, container, workbook, place);
  };

  let isUpdateRequested = false;
  const requestUpdate = () => {
    if (isUpdateRequested) return;
    isUpdateRequested = true;
    requestAnimationFrame(() => {
      isUpdateRequested = false;
      update();
    });
  };

  replaceOwnAlert(workbook, readMessage);
  workbook.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => {
      if (id === SetCellEditVisibleOperation.id) isEditing = Boolean((params as { visible?: boolean }).visible);
      // Any command, such as a calculation, a scroll or a selection, can change the message or its place.
      requestUpdate();
    });
  api.addEvent(api.Event.CellHover, ({ row, column }) => {
    hovered = { sheetId: workbook.activeSheet().id, row, column };
    requestUpdate();
  });
  container.addEventListener('pointerleave', () => {
    hovered = null;
    requestUpdate();
  });
}

function markFailedCells(workbook: EngineWorkbook): void {
  workbook.univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      // Runs after Univer's own mark, which has priority 10.
      priority: 9,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, _position, next) => {
        if (cell?.markers?.tl?.color !== FORMULA_ERROR_MARK_COLOR) return next(cell);
        const { tl: _own, ...others } = cell.markers;
        return next({ ...cell, markers: { ...others, tr: MARK } });
      },
    });
}

/** Hides Univer's general message about the kind of error, which would cover this one. */
function replaceOwnAlert(workbook: EngineWorkbook, readMessage: (place: CellPlace) => string | null): void {
  const alerts = workbook.univer.__getInjector().get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    if (alert.key === FORMULA_ALERT_KEY && readMessage({ sheetId: subUnitId, row, column: col })) return;
    showAlert(alert);
  };
}

function placeNextTo(box: HTMLElement, container: HTMLElement, workbook: EngineWorkbook, place: CellPlace): void {
  const cell = findCellBox(container, workbook, place);
  box.hidden = !cell;
  if (!cell) return;
  const outer = container.getBoundingClientRect();
  const fitsRight = cell.right + GAP_PX + box.offsetWidth <= outer.right;
  const left = fitsRight ? cell.right + GAP_PX : cell.left - GAP_PX - box.offsetWidth;
  const top = Math.min(cell.top, outer.bottom - box.offsetHeight - GAP_PX);
  box.style.left = `${Math.max(0, left - outer.left)}px`;
  box.style.top = `${Math.max(0, top - outer.top)}px`;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Returns the place of a cell in the window; null when it is scrolled out of view. */
function findCellBox(container: HTMLElement, workbook: EngineWorkbook, place: CellPlace): Box | null {
  const canvas = container.querySelector(GRID_CANVAS)?.getBoundingClientRect();
  const scene = workbook.univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.id())?.scene;
  const sheet = workbook.sheetById(place.sheetId);
  if (!canvas || !scene || !sheet) return null;
  const viewport = getViewportByCell(place.row, place.column, scene, sheet.native.getSheet());
  if (!viewport) return null;
  const cell = sheet.range({ row: place.row, column: place.column, rowCount: 1, columnCount: 1 }).getCell();
  const { scaleX, scaleY } = scene.getAncestorScale();
  const box = {
    left: (cell.startX - viewport.viewportScrollX) * scaleX + canvas.left,
    right: (cell.endX - viewport.viewportScrollX) * scaleX + canvas.left,
    top: (cell.startY - viewport.viewportScrollY) * scaleY + canvas.top,
    bottom: (cell.endY - viewport.viewportScrollY) * scaleY + canvas.top,
  };
  const firstShownTop = viewport.top * scaleY + canvas.top;
  return box.bottom > firstShownTop && box.top < canvas.bottom && box.right > canvas.left && box.left < canvas.right
    ? box
    : null;
}

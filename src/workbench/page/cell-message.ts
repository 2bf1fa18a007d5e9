import { ICommandService, InterceptorEffectEnum } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { CellAlertManagerService, SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { EngineWorkbook } from '../engine/engine-workbook.ts';
import { type CellAddress, type CellPlace, findCellPlace } from './cell-place.ts';
import { oncePerFrame } from './once-per-frame.ts';

/** The color of Univer's mark for a failed formula, and the key of Univer's message about it. */
const FORMULA_ERROR_MARK_COLOR = '#409f11';
const FORMULA_ALERT_KEY = 'SHEET_FORMULA_ALERT';
const MARK = { size: 6, color: '#b3261e' };
const GAP_PX = 4;

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

  let hovered: CellAddress | null = null;
  let isEditing = false;

  const readMessage = (place: CellAddress) => {
    if (place.sheetId !== workbook.activeSheet().id) return null;
    return workbook.messageAt(place.sheetId, place.row, place.column);
  };
  const readSelected = (): CellAddress => {
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

  const requestUpdate = oncePerFrame(update);

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
function replaceOwnAlert(workbook: EngineWorkbook, readMessage: (place: CellAddress) => string | null): void {
  const alerts = workbook.univer.__getInjector().get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    if (alert.key === FORMULA_ALERT_KEY && readMessage({ sheetId: subUnitId, row, column: col })) return;
    showAlert(alert);
  };
}

function placeNextTo(box: HTMLElement, container: HTMLElement, workbook: EngineWorkbook, address: CellAddress): void {
  const cell = findCellPlace(container, workbook, address);
  box.hidden = !cell || !isInView(cell);
  if (!cell) return;
  const { clientWidth, clientHeight } = container;
  const fitsRight = cell.right + GAP_PX + box.offsetWidth <= clientWidth;
  const left = fitsRight ? cell.right + GAP_PX : cell.left - GAP_PX - box.offsetWidth;
  const top = Math.min(cell.top, clientHeight - box.offsetHeight - GAP_PX);
  box.style.left = `${Math.max(0, left)}px`;
  box.style.top = `${Math.max(0, top)}px`;
}

function isInView({ left, right, top, bottom, pane }: CellPlace): boolean {
  return bottom > pane.top && top < pane.bottom && right > pane.left && left < pane.right;
}

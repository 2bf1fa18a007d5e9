import type { Univer } from '@univerjs/core';
import { focusGrid } from './grid.ts';

export interface FocusTargets {
  readonly focusMenus: () => void;
  /** The frame of the sidebar; null while it is closed. */
  readonly findSidebar: () => HTMLElement | null;
  readonly univer: Univer;
}

const isOutOfSheet = ({ ctrlKey, altKey, shiftKey, metaKey, code, key }: KeyboardEvent) =>
  (key === 'F10' && !ctrlKey && !altKey && !shiftKey && !metaKey) ||
  ((ctrlKey || metaKey) && altKey && shiftKey && code === 'KeyM');
const isToSidebar = ({ ctrlKey, altKey, shiftKey, metaKey, code }: KeyboardEvent) =>
  altKey && code === 'Period' && (ctrlKey || metaKey) !== shiftKey;

/**
 * Keys that move the focus out of the grid, which uses Tab and Escape itself: F10 and Google Sheets' own Ctrl+Alt+Shift+M go to the
 * menus, Ctrl+Alt+. and Alt+Shift+. go to the sidebar, or back to the sheet when it is closed.
 */
export function addFocusKeys({ focusMenus, findSidebar, univer }: FocusTargets): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (isOutOfSheet(event)) focusMenus();
      else if (isToSidebar(event)) (findSidebar() ?? { focus: () => focusGrid(univer) }).focus();
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}

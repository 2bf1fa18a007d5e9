import { CommandType, ICommandService, IUndoRedoService } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { type CustomFunctions, createCustomFunctions } from '../engine/custom-functions.ts';
import type { EngineSheet } from '../engine/engine-sheet.ts';
import { type EngineWorkbook, openEngineWorkbook } from '../engine/engine-workbook.ts';
import { readFunctionDocs, readFunctionNames } from '../engine/function-docs.ts';
import { type AddonFiles, fetchAddonFiles } from './addon/addon-files.ts';
import { type AddonSession, startAddon } from './addon/addon-session.ts';
import { showCellMessages } from './cell-message.ts';
import { showCharts } from './charts/show-charts.ts';
import { addFocusKeys } from './focus-keys.ts';
import { createGrid, focusGrid, redrawGrid } from './grid.ts';
import { showLocaleInEditor } from './locale-in-editor.ts';
import { listFileMenu } from './menus/file-menu.ts';
import { listHelpMenu } from './menus/help-menu.ts';
import { MenuBar, type MenuEntry } from './menus/menu-bar.ts';
import { findElement, readPageOptions } from './page-parts.ts';
import { warnBeforeProtectedEdits } from './protection-warning.ts';
import { createPublicWorkbench } from './public-api.ts';
import { makeGridReadable } from './readable-grid.ts';
import { fitWrappedRows } from './row-fitting.ts';
import { refreshRules } from './rule-refresh.ts';
import { Autosaver } from './saving/autosaver.ts';
import { showElsewhere } from './saving/page-elsewhere.ts';
import { acquireLease } from './saving/page-lease.ts';
import { describeSaveFailure, SaveStatus } from './saving/save-status.ts';
import { openSavedWorkbook } from './saving/saved-workbook.ts';
import { SnapshotStore } from './saving/snapshot-store.ts';

const SAMPLE_FUNCTION = 'insertSampleDayFromMenu';

/** Opens the page: first the write lease, then the sheet, then the add-on, then the menus. */
async function openPage(): Promise<void> {
  const page = readPageOptions();
  const sheet = findElement('sheet');
  const status = new SaveStatus(
    findElement('save-status'),
    findElement('save-status-text'),
    findElement('save-status-icon'),
  );
  const menus: { file: readonly MenuEntry[]; addon: () => readonly MenuEntry[] } = { file: [], addon: () => [] };
  const menuBar = new MenuBar(findElement('menus'), [
    { label: 'File', list: () => menus.file },
    { label: 'Extensions', list: () => menus.addon() },
    { label: 'Help', list: listHelpMenu },
  ]);

  let isLost = false;
  let autosaver: Autosaver | undefined;
  await acquireLease(async () => {
    isLost = true;
    await autosaver?.flush();
    autosaver?.stop();
    status.showStopped('Open in another tab.');
    showElsewhere(sheet);
  });

  const store = await SnapshotStore.open().catch(() => null);
  const files = await fetchAddonFiles();
  const functions = readCustomFunctions(files);
  const { univer, api } = createGrid(findElement('grid'), functions);
  addFocusKeys({
    focusMenus: () => menuBar.focus(),
    findSidebar: () => findElement('panel').querySelector('iframe'),
    univer,
  });
  const opened = await openSavedWorkbook(api, store);
  const workbook = openEngineWorkbook(univer, opened.workbook, functions);
  if (page.locale) workbook.setLocale(page.locale);
  if (page.zone) workbook.setZone(page.zone);
  showLocaleInEditor(workbook);
  warnBeforeProtectedEdits(workbook, () => focusGrid(univer));
  fitWrappedRows(workbook);
  refreshRules(workbook);
  status.setNote(opened.note);

  const hint = findElement('hint');
  const addon = await startAddon({
    workbook,
    files,
    properties: opened.saved?.properties ?? {},
    panel: findElement('panel'),
    page,
    focusSheet: () => focusGrid(univer),
    onPropertiesChanged: () => autosaver?.markChanged(),
    onSidebarShown: () => {
      hint.hidden = true;
    },
  });
  const startOver = () => replaceWithSample(workbook, addon);
  const startEmpty = async () => {
    addon.forgetSpreadsheet();
    replaceWithBlank(workbook);
  };
  const commands = univer.__getInjector().get(ICommandService);
  if (opened.isFirstVisit) {
    if (!page.isEmpty) await startOver();
    // The user has not done anything yet that could be undone.
    univer.__getInjector().get(IUndoRedoService).clearUndoRedo(workbook.id());
  }
  addon.applyRights();

  autosaver = new Autosaver(
    () => saveSheet(workbook, addon, store),
    (error) => (error === null ? status.showSaved(new Date()) : status.showStopped(describeSaveFailure(error))),
  );
  if (isLost) autosaver.stop();
  commands.onCommandExecuted(({ id, type }) => {
    if (type === CommandType.MUTATION || id === SetWorksheetActiveOperation.id) autosaver?.markChanged();
  });
  autosaver.markChanged();

  const hasArchive = ((await store?.readArchive()) ?? []).length > 0;
  menus.file = listFileMenu({
    workbook,
    store,
    hasArchive,
    startOver,
    startEmpty,
    onSettingsChanged: () => {
      redrawGrid(workbook);
      autosaver?.markChanged();
    },
  });
  menus.addon = () => addon.listMenus();
  showCellMessages(api, workbook, sheet);
  showCharts(workbook, sheet);
  makeGridReadable({ container: sheet, workbook, focusSheet: () => focusGrid(univer) });
  hint.hidden = !opened.isFirstVisit || opened.note !== '';
  findElement('opening').hidden = true;
  await workbook.recalculated();
  addon.resetServiceCalls();
  window.workbench = createPublicWorkbench(workbook, sheet, {
    serviceCalls: () => addon.serviceCalls(),
    save: async () => autosaver?.flush(),
  });
}

function readCustomFunctions({ scripts }: AddonFiles): CustomFunctions {
  return createCustomFunctions({
    names: scripts.flatMap(({ source }) => readFunctionNames(source)),
    docs: scripts.flatMap(({ source }) => readFunctionDocs(source)),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}

async function saveSheet(workbook: EngineWorkbook, addon: AddonSession, store: SnapshotStore | null): Promise<void> {
  if (!store) throw new Error('This browser has no storage.');
  await store.write({
    savedAtMs: Date.now(),
    workbook: workbook.native.save(),
    activeSheetId: workbook.activeSheet().id,
    properties: addon.readProperties(),
  });
}

/** Replaces all tabs with an empty one. */
function replaceWithBlank(workbook: EngineWorkbook): EngineSheet {
  const blank = workbook.insertSheet(`New ${Date.now()}`, 0);
  for (const other of workbook.sheets()) if (other.id !== blank.id) workbook.deleteSheet(other);
  blank.rename('Sheet1');
  return blank;
}

/** Replaces all tabs with the add-on's sample day. */
async function replaceWithSample(workbook: EngineWorkbook, addon: AddonSession): Promise<void> {
  const blank = replaceWithBlank(workbook);
  await addon.runFromMenu(SAMPLE_FUNCTION);
  if (workbook.sheets().length > 1) workbook.deleteSheet(blank);
}

openPage().catch((error: unknown) => {
  const opening = findElement('opening');
  opening.hidden = false;
  opening.textContent = error instanceof Error ? error.message : String(error);
  opening.setAttribute('role', 'alert');
});

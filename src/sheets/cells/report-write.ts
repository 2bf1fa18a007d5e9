import type { UndoPlan, Written } from '../../messages/messages.ts';

type RestoreCells = Extract<UndoPlan, { kind: 'restoreCells' }>;
type WrittenTab = Extract<UndoPlan, { kind: 'removeTabs' }>['tabs'][number];

const report = (message: string, { sheetId, tabName }: Omit<WrittenTab, 'cells'>, undo: UndoPlan): Written => ({
  kind: 'written',
  message,
  sheetId,
  tabName,
  undo,
});

/** Makes the reply to a write in a tab, with the plan to undo it. */
export const reportWrite = (message: string, plan: Omit<RestoreCells, 'kind'>): Written =>
  report(message, plan, { kind: 'restoreCells', ...plan });

/**
 * Makes the reply to a write that added a tab, with the plan to remove it.
 * @param returnToSheetId the tab that was active before
 */
export const reportTab = (message: string, tab: WrittenTab, returnToSheetId: number): Written =>
  report(message, tab, { kind: 'removeTabs', tabs: [tab], returnToSheetId });

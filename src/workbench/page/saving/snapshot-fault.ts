/** Incremented when an older page cannot read the saved format. */
export const SNAPSHOT_VERSION = 1;

/** Returns why a saved value cannot be opened; null when it can. */
export function findFault(value: unknown): string | null {
  if (!isRecord(value)) return 'it is not a snapshot';
  if (value.version !== SNAPSHOT_VERSION) return 'it was saved by another version of this page';
  if (!isRecord(value.workbook) || !isRecord(value.workbook.sheets)) return 'it has no sheets';
  const { sheetOrder, sheets } = value.workbook;
  if (!Array.isArray(sheetOrder) || sheetOrder.length === 0) return 'it has no tabs';
  for (const id of sheetOrder) {
    const sheet = typeof id === 'string' ? sheets[id] : undefined;
    if (!isRecord(sheet) || typeof sheet.name !== 'string' || !isRecord(sheet.cellData))
      return 'a tab in it is damaged';
  }
  if (!isRecord(value.properties)) return 'its settings are damaged';
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

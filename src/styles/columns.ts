import type { Digits, StyleColumn, StyleColumnKey, UnitName } from '../record/publishing/style.ts';

const DASH = '–';
const NO_UNIT: UnitName = { one: '', many: '' };

/** The column of row numbers. */
export const NUMBER: StyleColumn = {
  key: 'number',
  label: '#',
  align: 'right',
  digits: 0,
  unit: NO_UNIT,
  emptyText: DASH,
};

/** The column of tasks. */
export const TASK: StyleColumn = { ...NUMBER, key: 'task', label: 'Task', align: 'left' };

/** Makes a right-aligned column of figures. A unit given as one text has no plural. */
export function figureColumn(
  key: StyleColumnKey,
  label: string,
  unit: string | UnitName = '',
  digits: Digits = 'entered',
): StyleColumn {
  const unitName = typeof unit === 'string' ? { one: unit, many: unit } : unit;
  return { key, label, align: 'right', digits, unit: unitName, emptyText: DASH };
}

export const FACTOR = figureColumn('factor', 'Factor');
export const SUPERVISORY_FACTOR = figureColumn('supervisoryFactor', 'Sup. Factor');

import type { Style } from '../record/publishing/style.ts';
import { findItemDefaults } from './parse-style.ts';
import { isSame, listDifferences } from './style-fields.ts';

/**
 * Returns a style as the content of a style file, which `parseStyle` reads: only the fields that differ from its base.
 * @example writeStyleFile({ ...standard, order: 'sheet' }, standard) //=> { base: 'standard', order: 'sheet' }
 */
export function writeStyleFile(style: Style, base: Style): Readonly<Record<string, unknown>> {
  const { id: _id, description: _about, columns, statistics, ...fields } = style;
  const { id: _baseId, columns: baseColumns, statistics: baseStatistics, ...baseFields } = base;
  const changes = listDifferences(fields, baseFields);
  if (style.name === 'Custom') delete changes.name;
  const listOf = (list: 'columns' | 'statistics', items: readonly { readonly key: string }[]) =>
    items.map((item) => ({ key: item.key, ...listDifferences({ ...item }, findItemDefaults(list, item.key, base)) }));
  return {
    base: base.id,
    ...changes,
    ...(isSame(columns, baseColumns) ? {} : { columns: listOf('columns', columns) }),
    ...(isSame(statistics, baseStatistics) ? {} : { statistics: listOf('statistics', statistics) }),
  };
}

import type { Style } from '../record/publishing/style.ts';
import { findPart } from './parse-style.ts';
import { isSame, listDifferences } from './style-fields.ts';

/**
 * A style as a file says it and `parseStyle` takes it: only what differs from its base is worth keeping and sharing.
 * @example writeStyleFile({ ...standard, order: 'sheet' }, standard) //=> { base: 'standard', order: 'sheet' }
 */
export function writeStyleFile(style: Style, base: Style): Readonly<Record<string, unknown>> {
  const { id: _id, description: _about, columns, statistics, ...fields } = style;
  const { id: _baseId, columns: baseColumns, statistics: baseStatistics, ...baseFields } = base;
  const changes = listDifferences(fields, baseFields);
  if (style.name === 'Custom') delete changes.name;
  const listOf = (list: 'columns' | 'statistics', items: readonly { readonly key: string }[]) =>
    items.map((item) => ({ key: item.key, ...listDifferences({ ...item }, findPart(list, item.key, base)) }));
  return {
    base: base.id,
    ...changes,
    ...(isSame(columns, baseColumns) ? {} : { columns: listOf('columns', columns) }),
    ...(isSame(statistics, baseStatistics) ? {} : { statistics: listOf('statistics', statistics) }),
  };
}

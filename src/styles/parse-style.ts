import type { Style } from '../record/publishing/style.ts';
import { findFaults } from './rule.ts';
import { findStyleContradictions } from './style-contradictions.ts';
import { faultOf, type StyleFault } from './style-fault.ts';
import { type Fields, isFields, isSame } from './style-fields.ts';
import { STYLE_RULES } from './style-rules.ts';
import { DEFAULT_STYLE, findStyle, STYLES } from './styles.ts';

export { describeStyleFault } from './style-fault.ts';

export type StyleReading = { readonly style: Style } | { readonly faults: readonly StyleFault[] };

/** The id of a user's style without an id of its own. */
const CUSTOM_ID = 'custom';

const LISTS_BY_KEY = ['columns', 'statistics'] as const;

/** Returns the defaults of a column or row: from the base, or else from the first style that has it. */
export function findItemDefaults(list: (typeof LISTS_BY_KEY)[number], key: unknown, base: Style): Fields {
  const parts = [base, ...STYLES].flatMap((style): readonly { readonly key: string }[] => style[list]);
  return { ...parts.find((part) => part.key === key) };
}

/** Merges objects field by field. A list replaces the list of the base; `fillLists` completes its columns and rows. */
function mergeFields(base: Fields, changes: Fields): Fields {
  const merged: Record<string, unknown> = { ...base };
  for (const [name, change] of Object.entries(changes)) {
    // An assignment to this name would set the prototype.
    if (name === '__proto__') continue;
    const before = base[name];
    merged[name] = isFields(before) && isFields(change) ? mergeFields(before, change) : change;
  }
  return merged;
}

/** Uses a plural without a singular for both. */
function fillSingular(fields: Fields, many: string, one: string): Fields {
  return fields[many] !== undefined && fields[one] === undefined ? { ...fields, [one]: fields[many] } : fields;
}

function fillItem(item: Fields): Fields {
  const filled = fillSingular(item, 'pattern', 'patternOfOne');
  return isFields(filled.unit) ? { ...filled, unit: fillSingular(filled.unit, 'many', 'one') } : filled;
}

/** If only the decimal mark changes, to the current thousands mark, the two marks are swapped. */
function fillMarks(changes: Fields, base: Style): Fields {
  const { language } = changes;
  const { decimalMark, thousandsMark } = base.language;
  if (!isFields(language) || language.thousandsMark !== undefined || language.decimalMark !== thousandsMark) {
    return changes;
  }
  return { ...changes, language: { ...language, thousandsMark: decimalMark } };
}

function fillLists(fields: Fields, base: Style): Fields {
  const filled: Record<string, unknown> = { ...fields };
  for (const list of LISTS_BY_KEY) {
    const items = fields[list];
    if (!Array.isArray(items)) continue;
    filled[list] = items.map((item: unknown) =>
      isFields(item) ? mergeFields(findItemDefaults(list, item.key, base), fillItem(item)) : item,
    );
  }
  return filled;
}

/**
 * Gives a changed style an id other than that of a built-in style, because a record contains the id and is verified
 * with that style.
 */
function nameStyle(style: Style): Style {
  const builtIn = findStyle(style.id);
  return builtIn === null || isSame(style, builtIn) ? style : { ...style, id: CUSTOM_ID };
}

/**
 * Reads a style from data. It can contain only the fields that differ from a built-in style, its `base`.
 * @example parseStyle({ base: 'standard', language: { decimalMark: ',' } }).style.language.thousandsMark //=> '.'
 * @example parseStyle({ order: 'size' }) //=> { faults: [{ path: 'order', found: '"size"', expected: 'one of factor, sheet' }] }
 */
export function parseStyle(value: unknown): StyleReading {
  if (!isFields(value)) {
    return { faults: [faultOf('', value, 'an object, like { "base": "standard" }')] };
  }
  const { base: baseId = DEFAULT_STYLE.id, $schema: _, ...changes } = value;
  const base = typeof baseId === 'string' ? findStyle(baseId) : null;
  if (base === null) {
    return { faults: [faultOf('base', baseId, `one of ${STYLES.map(({ id }) => id).join(', ')}`)] };
  }
  const custom = { ...base, id: CUSTOM_ID, name: 'Custom', description: '' };
  const whole = fillLists(mergeFields(custom, fillMarks(changes, base)), base);
  const wrong = findFaults(STYLE_RULES, whole, '');
  if (wrong.length > 0) return { faults: wrong };
  const style = whole as unknown as Style;
  const faults = findStyleContradictions(style);
  return faults.length > 0 ? { faults } : { style: nameStyle(style) };
}

import { findItemDefaults } from '../../styles/parse-style.ts';
import { DEFAULT_STYLE, findStyle } from '../../styles/styles.ts';

/** A style that is being edited. Its values are as the user gave them, and can be invalid. */
export type StyleDraft = Readonly<Record<string, unknown>>;

const LIST_NAMES = ['columns', 'statistics', 'sections'] as const;

export type ListName = (typeof LIST_NAMES)[number];

/** Returns the value at a path such as `columns.2.label`; undefined for none. */
export function valueAt(draft: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined,
      draft,
    );
}

function setIn(value: unknown, [name, ...rest]: readonly string[], next: unknown): unknown {
  if (name === undefined) return next;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === name ? setIn(item, rest, next) : item));
  }
  const fields = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  return { ...fields, [name]: setIn(fields[name], rest, next) };
}

/** Replaces the value at a path of a draft. */
export function setAt(draft: StyleDraft, path: string, next: unknown): StyleDraft {
  return setIn(draft, path.split('.'), next) as StyleDraft;
}

export function keyOfItem(item: unknown): string {
  if (typeof item === 'string') return item;
  const key = valueAt(item, 'key');
  return typeof key === 'string' ? key : '';
}

function listItems(draft: StyleDraft, list: ListName): readonly unknown[] {
  const items = draft[list];
  return Array.isArray(items) ? items : [];
}

/** Returns the keys of a list, in its order. */
export function listKeys(draft: StyleDraft, list: ListName): readonly string[] {
  return listItems(draft, list).map(keyOfItem);
}

/** Returns the name of an item, which is unique among the items of all lists. */
export const itemName = (list: ListName, key: string): string => `${list}.${key}`;

/** Lists the names of all items that the style shows. @example ['columns.task', 'sections.intro'] */
export function listItemNames(draft: StyleDraft): readonly string[] {
  return LIST_NAMES.flatMap((list) => listKeys(draft, list).map((key) => itemName(list, key)));
}

/** Returns the name of the item that has the field at a path: `columns.task` for `columns.1.label`; null for other paths. */
export function itemOfPath(draft: StyleDraft, path: string): string | null {
  const [name, place = '', field] = path.split('.');
  if (name === 'headings' || name === 'fixedTexts') return itemName('sections', place);
  if ((name !== 'columns' && name !== 'statistics') || field === undefined) return null;
  const key = listKeys(draft, name)[Number(place)];
  return key === undefined ? null : itemName(name, key);
}

const makeItem = (list: ListName, key: string, base: string): unknown =>
  list === 'sections' ? key : findItemDefaults(list, key, findStyle(base) ?? DEFAULT_STYLE);

/** Shows a column, row or section after the others, or removes it. */
export function showItem(draft: StyleDraft, list: ListName, key: string, isShown: boolean, base: string): StyleDraft {
  const others = listItems(draft, list).filter((item) => keyOfItem(item) !== key);
  return { ...draft, [list]: isShown ? [...others, makeItem(list, key, base)] : others };
}

/** Moves an item towards the start (-1) or the end (1) of its list. */
export function moveItem(draft: StyleDraft, list: ListName, key: string, by: -1 | 1): StyleDraft {
  const items = [...listItems(draft, list)];
  const from = items.findIndex((item) => keyOfItem(item) === key);
  const to = from + by;
  if (from === -1 || to < 0 || to >= items.length) return draft;
  const [item] = items.splice(from, 1);
  items.splice(to, 0, item);
  return { ...draft, [list]: items };
}

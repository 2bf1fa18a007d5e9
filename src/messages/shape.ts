/*
 * Checks of the messages between the pages and the server, which are plain data. The type of a message is inferred from its check,
 * so the two cannot differ. A message is accepted or refused as a whole; nothing reports the field.
 */

/** Whether a value has one shape. */
export type Shape<Value> = (value: unknown) => value is Value;

/** The type of the values that a shape accepts. */
export type ValueOf<Checked> = Checked extends Shape<infer Value> ? Value : never;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type FieldsOf<Required extends Shapes, Optional extends Shapes> = {
  -readonly [Name in keyof Required]: ValueOf<Required[Name]>;
} & { -readonly [Name in keyof Optional]?: ValueOf<Optional[Name]> | undefined };
/** The same type, written as one object. */
type Flat<Fields> = { [Name in keyof Fields]: Fields[Name] };

export const text: Shape<string> = (value): value is string => typeof value === 'string';

export const boolean: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

/** Makes a shape for text that matches a pattern. */
export const textLike =
  <Text extends string = string>(pattern: RegExp): Shape<Text> =>
  (value): value is Text =>
    text(value) && pattern.test(value);

/** Makes a shape for one of some values, compared without conversion. */
export const oneOf =
  <const Value extends string | boolean>(...values: readonly Value[]): Shape<Value> =>
  (value): value is Value =>
    values.some((known) => known === value);

export const nullOr =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value): value is Value | null =>
    value === null || shape(value);

/** Makes a shape that accepts any of some shapes. */
export const either =
  <Accepted extends readonly Shape<unknown>[]>(...shapes: Accepted): Shape<ValueOf<Accepted[number]>> =>
  (value): value is ValueOf<Accepted[number]> =>
    shapes.some((shape) => shape(value));

/** Makes a shape for a list without gaps. */
export const arrayOf =
  <Item>(shape: Shape<Item>): Shape<Item[]> =>
  (value): value is Item[] =>
    // `every` skips gaps, `from` fills them with undefined.
    Array.isArray(value) && Array.from(value).every(shape);

export const pairOf =
  <Item>(shape: Shape<Item>): Shape<[Item, Item]> =>
  (value): value is [Item, Item] =>
    arrayOf(shape)(value) && value.length === 2;

/**
 * Makes a shape for an object with these fields and no others. An optional field can be missing or undefined.
 * @example object({ date: text }, { tabName: text })({ date: '2026-04-04' }) //=> true
 * @example object({ date: text })({ date: '2026-04-04', time: '10:00' }) //=> false
 */
export function object<Required extends Shapes, Optional extends Shapes = Record<never, never>>(
  required: Required,
  optional?: Optional,
): Shape<Flat<FieldsOf<Required, Optional>>> {
  const isField = new Map<string, Shape<unknown>>(Object.entries(required));
  for (const [name, shape] of Object.entries(optional ?? {})) {
    isField.set(name, (value): value is unknown => value === undefined || shape(value));
  }
  const names = Object.keys(required);
  return (value): value is Flat<FieldsOf<Required, Optional>> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entries = Object.entries(value);
    return (
      entries.every(([name, field]) => isField.get(name)?.(field) === true) &&
      names.every((name) => Object.prototype.propertyIsEnumerable.call(value, name))
    );
  };
}

export const count: Shape<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export const finiteNumber: Shape<number> = (value): value is number => Number.isFinite(value);

export const isoDate = textLike(/^\d{4}-\d{2}-\d{2}$/);

import { PATTERN_PLACES, type Style } from '../record/publishing/style.ts';

type ItemOf<Value> = Value extends readonly (infer Item)[] ? Item : Value;
type StringsOf<Value> = Extract<ItemOf<Value>, string>;
/** Whether a field allows only certain strings, or lists of them. */
type IsChoice<Value> = [StringsOf<Value>] extends [never] ? false : string extends StringsOf<Value> ? false : true;
type ChoiceField<Value> =
  ItemOf<Value> extends infer Item extends object
    ? {
        [Key in keyof Item & string]: IsChoice<Item[Key]> extends true ? Key : ChoiceField<Item[Key]>;
      }[keyof Item & string]
    : never;

/** Fields of a style that are not printed in a record. The compiler requires every field with a fixed set of values. */
const NOT_PRINTED: Readonly<Record<ChoiceField<Style> | 'id' | 'name' | 'description' | 'code', true>> = {
  id: true,
  name: true,
  description: true,
  code: true,
  key: true,
  align: true,
  digits: true,
  order: true,
  bounds: true,
  sections: true,
  decimalMark: true,
  thousandsMark: true,
};

type MapText = (text: string) => string;

const PLACES = new RegExp(`(\\{(?:${PATTERN_PLACES.join('|')})\\})`);

/** Maps the text between placeholders such as `{month}`. */
function mapAroundPlaces(text: string, map: MapText): string {
  return text
    .split(PLACES)
    .map((part, index) => (index % 2 === 1 ? part : map(part)))
    .join('');
}

/** Maps a unit as printed after a figure, where `h` is not a separate word, but ` hours` is. */
function mapUnit(text: string, map: MapText): string {
  const figure = '2';
  const mapped = map(`${figure}${text}`);
  return mapped.startsWith(figure) ? mapped.slice(figure.length) : text;
}

function mapTexts(value: unknown, map: MapText): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, map));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([field, inner]): [string, unknown] => {
    if (field in NOT_PRINTED) return [field, inner];
    return [field, mapTexts(inner, field === 'unit' ? (text) => mapUnit(text, map) : map)];
  });
  return Object.fromEntries(entries);
}

/**
 * Maps every text of a style that a record can print. Ids, choices and placeholders stay unchanged.
 * @example mapStyleTexts(standard, (text) => text.toUpperCase()).titlePattern //=> 'LEVERAGE RECORD: {month} {dd}, {yyyy}'
 */
export function mapStyleTexts(style: Style, map: MapText): Style {
  return mapTexts(style, (text) => mapAroundPlaces(text, map)) as Style;
}

import { PATTERN_PLACES, type Style } from '../record/publishing/style.ts';

type ItemOf<Value> = Value extends readonly (infer Item)[] ? Item : Value;
type StringsOf<Value> = Extract<ItemOf<Value>, string>;
/** A field that takes certain strings and no others, or lists of them. */
type IsChoice<Value> = [StringsOf<Value>] extends [never] ? false : string extends StringsOf<Value> ? false : true;
type ChoiceField<Value> =
  ItemOf<Value> extends infer Item extends object
    ? {
        [Key in keyof Item & string]: IsChoice<Item[Key]> extends true ? Key : ChoiceField<Item[Key]>;
      }[keyof Item & string]
    : never;

/** Fields of a style that are no words of a record; the compiler asks for every one that is a choice. */
const NOT_PRINTED: Readonly<Record<ChoiceField<Style> | 'id' | 'name' | 'description' | 'code', true>> = {
  id: true,
  name: true,
  description: true,
  code: true,
  key: true,
  align: true,
  digits: true,
  order: true,
  sections: true,
  decimalMark: true,
  thousandsMark: true,
};

type MapText = (text: string) => string;

const PLACES = new RegExp(`(\\{(?:${PATTERN_PLACES.join('|')})\\})`);

/** `{month}` and its like are not words: what stands between them is. */
function mapAroundPlaces(text: string, map: MapText): string {
  return text
    .split(PLACES)
    .map((part, index) => (index % 2 === 1 ? part : map(part)))
    .join('');
}

/** A unit stands behind a figure: `h` is no word of its own there, and ` hours` is one. */
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
 * The style with every text that a record may print mapped: all its strings but those that are no words. What is filled
 * into patterns stays.
 * @example mapStyleTexts(standard, (text) => text.toUpperCase()).titlePattern //=> 'LEVERAGE RECORD: {month} {dd}, {yyyy}'
 */
export function mapStyleTexts(style: Style, map: MapText): Style {
  return mapTexts(style, (text) => mapAroundPlaces(text, map)) as Style;
}

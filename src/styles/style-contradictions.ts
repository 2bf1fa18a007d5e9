import type { PatternPlace, StatisticKey, Style, StyleColumn } from '../record/publishing/style.ts';
import { isInvisible } from '../record/values/text-checks.ts';
import { NOT_BLANK } from './rule.ts';
import { faultOf, type StyleFault } from './style-fault.ts';

function findDuplicates(path: string, names: readonly string[], expected: string): StyleFault[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) === index ? [] : [faultOf(`${path}.${index}`, name, expected)],
  );
}

/**
 * Describes the digits that a column can have; null when its digits are valid. Weeks are computed, so they have no entered
 * digits.
 */
function expectDigits({ key, digits }: StyleColumn): string | null {
  if (key === 'weeks') {
    return digits === 'entered' || digits === 'abbreviated' ? 'twoSignificant or a number of decimals for weeks' : null;
  }
  if (key === 'tokens') {
    return digits === 'twoSignificant' ? 'entered or abbreviated for tokens' : null;
  }
  return digits === 'twoSignificant' || digits === 'abbreviated' ? `entered or a number of decimals for ${key}` : null;
}

const PLACES_OF_TIMES: readonly PatternPlace[] = ['value', 'hours', 'days', 'weeks'];

function placesOfStatistic(key: StatisticKey): readonly PatternPlace[] {
  const isTime = key === 'humanHours' || key === 'aiMinutes' || key === 'supervisionMinutes';
  return isTime ? PLACES_OF_TIMES : ['value'];
}

/** A pattern with its path and the names of its valid placeholders. */
type Pattern = readonly [path: string, pattern: string, places: readonly PatternPlace[]];

function listPatterns({ titlePattern, language, sentences, statistics }: Style): Pattern[] {
  const ofAverages: readonly PatternPlace[] = ['factor', 'work', 'hours', 'days', 'weeks'];
  return [
    ['titlePattern', titlePattern, ['month', 'd', 'dd', 'yyyy']],
    ['language.partPattern', language.partPattern, ['counted', 'tasks']],
    ['language.boundsPattern', language.boundsPattern, ['low', 'high']],
    ['language.lowerBoundPattern', language.lowerBoundPattern, ['low']],
    ['sentences.count', sentences.count, ['count', 'tasks']],
    ['sentences.averages', sentences.averages, [...ofAverages, 'supervisory']],
    ['sentences.averagesWithoutSupervision', sentences.averagesWithoutSupervision, ofAverages],
    [
      'sentences.sensitivity',
      sentences.sensitivity,
      ['factorWithoutLongest', 'medianFactor', 'topThreeShare', 'cap', 'cappedFactor'],
    ],
    ...statistics.flatMap(({ key, pattern, patternOfOne }, index): Pattern[] => {
      const places = placesOfStatistic(key);
      const ofMany: Pattern = [`statistics.${index}.pattern`, pattern, places];
      return patternOfOne === pattern ? [ofMany] : [ofMany, [`statistics.${index}.patternOfOne`, patternOfOne, places]];
    }),
  ];
}

const quotePlaces = (places: readonly string[]) => places.map((place) => `{${place}}`).join(' ');

/** Finds unknown placeholders, which would be published unchanged. */
function findUnknownPlaces([path, pattern, places]: Pattern): StyleFault[] {
  const known = places.map((place) => `{${place}}`);
  const unknown = (pattern.match(/\{\w+\}/g) ?? []).filter((place) => !known.includes(place));
  return unknown.length === 0
    ? []
    : [faultOf(path, pattern, `text with no placeholders other than ${quotePlaces(places)}`)];
}

/** Finds statistics rows without a figure, which would be the same on every day. */
function findConstantRows({ statistics }: Style): StyleFault[] {
  return statistics.flatMap(({ key, pattern }, index) => {
    const places = placesOfStatistic(key);
    if (places.some((place) => pattern.includes(`{${place}}`))) return [];
    const expected = `text with ${places.length > 1 ? 'one of ' : ''}${quotePlaces(places)}`;
    return [faultOf(`statistics.${index}.pattern`, pattern, expected)];
  });
}

/** Finds blank headings of columns with values, and blank words for 20 to 90. */
function findBlanks({ columns, language: { tens } }: Style): StyleFault[] {
  const check = (path: string, text: string) => (isInvisible(text) ? [faultOf(path, text, NOT_BLANK)] : []);
  return [
    ...columns.flatMap(({ key, label }, index) => (key === 'number' ? [] : check(`columns.${index}.label`, label))),
    ...tens.flatMap((text, index) => (index < 2 ? [] : check(`language.tens.${index}`, text))),
  ];
}

/** Finds contradictions between fields, which a schema of single fields cannot find. */
export function findStyleContradictions(style: Style): StyleFault[] {
  const { columns, statistics, sections, language } = style;
  const keys = columns.map(({ key }) => key);
  const rows = statistics.map(({ key }) => key);
  const { decimalMark, thousandsMark } = language;
  return [
    ...findDuplicates('columns', keys, 'each column once'),
    ...findDuplicates('statistics', rows, 'each row once'),
    ...findDuplicates('sections', sections, 'each section once'),
    ...(keys.includes('task') ? [] : [faultOf('columns', keys, 'a column with the key task')]),
    ...(decimalMark === thousandsMark
      ? [faultOf('language.thousandsMark', thousandsMark, 'a mark that differs from the decimal mark')]
      : []),
    ...columns.flatMap((column, index) => {
      const expected = expectDigits(column);
      return expected === null ? [] : [faultOf(`columns.${index}.digits`, column.digits, expected)];
    }),
    ...findBlanks(style),
    ...listPatterns(style).flatMap(findUnknownPlaces),
    ...findConstantRows(style),
  ];
}

import type { PatternPlace, StatisticKey, Style, StyleColumn } from '../record/publishing/style.ts';
import { describeFound, type StyleFault } from './style-fault.ts';

function findDuplicates(path: string, names: readonly string[], expected: string): StyleFault[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) === index ? [] : [{ path: `${path}.${index}`, found: describeFound(name), expected }],
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

interface Pattern {
  readonly path: string;
  readonly pattern: string;
  /** The names of the valid placeholders. */
  readonly places: readonly PatternPlace[];
}

function listPatterns({ titlePattern, language, sentences, statistics }: Style): Pattern[] {
  const ofAverages: readonly PatternPlace[] = ['factor', 'work', 'hours', 'days', 'weeks'];
  return [
    { path: 'titlePattern', pattern: titlePattern, places: ['month', 'd', 'dd', 'yyyy'] },
    { path: 'language.partPattern', pattern: language.partPattern, places: ['counted', 'tasks'] },
    { path: 'language.boundsPattern', pattern: language.boundsPattern, places: ['low', 'high'] },
    { path: 'language.lowerBoundPattern', pattern: language.lowerBoundPattern, places: ['low'] },
    { path: 'sentences.count', pattern: sentences.count, places: ['count', 'tasks'] },
    { path: 'sentences.averages', pattern: sentences.averages, places: [...ofAverages, 'supervisory'] },
    { path: 'sentences.averagesWithoutSupervision', pattern: sentences.averagesWithoutSupervision, places: ofAverages },
    {
      path: 'sentences.sensitivity',
      pattern: sentences.sensitivity,
      places: ['factorWithoutLongest', 'medianFactor', 'topThreeShare', 'cap', 'cappedFactor'],
    },
    ...statistics.flatMap(({ key, pattern, patternOfOne }, index) => {
      const places = placesOfStatistic(key);
      return [
        { path: `statistics.${index}.pattern`, pattern, places },
        ...(patternOfOne === pattern
          ? []
          : [{ path: `statistics.${index}.patternOfOne`, pattern: patternOfOne, places }]),
      ];
    }),
  ];
}

const quotePlaces = (places: readonly string[]) => places.map((place) => `{${place}}`).join(' ');

/** Finds unknown placeholders, which would be published unchanged. */
function findUnknownPlaces({ path, pattern, places }: Pattern): StyleFault[] {
  const known = places.map((place) => `{${place}}`);
  const unknown = (pattern.match(/\{\w+\}/g) ?? []).filter((place) => !known.includes(place));
  return unknown.length === 0
    ? []
    : [
        {
          path,
          found: describeFound(pattern),
          expected: `text with no placeholders other than ${quotePlaces(places)}`,
        },
      ];
}

/** Finds statistics rows without a figure, which would be the same on every day. */
function findConstantRows({ statistics }: Style): StyleFault[] {
  return statistics.flatMap(({ key, pattern }, index) => {
    const places = placesOfStatistic(key);
    if (places.some((place) => pattern.includes(`{${place}}`))) return [];
    const expected = `text with ${places.length > 1 ? 'one of ' : ''}${quotePlaces(places)}`;
    return [{ path: `statistics.${index}.pattern`, found: describeFound(pattern), expected }];
  });
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
    ...(keys.includes('task')
      ? []
      : [{ path: 'columns', found: describeFound(keys), expected: 'a column with the key task' }]),
    ...(decimalMark === thousandsMark
      ? [
          {
            path: 'language.thousandsMark',
            found: describeFound(thousandsMark),
            expected: 'a mark that differs from language.decimalMark',
          },
        ]
      : []),
    ...columns.flatMap((column, index) => {
      const expected = expectDigits(column);
      return expected === null
        ? []
        : [{ path: `columns.${index}.digits`, found: describeFound(column.digits), expected }];
    }),
    ...listPatterns(style).flatMap(findUnknownPlaces),
    ...findConstantRows(style),
  ];
}

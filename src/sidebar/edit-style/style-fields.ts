import type { SectionId, StatisticKey, StyleColumnKey } from '../../record/publishing/style.ts';
import type { ListName } from './style-draft.ts';

export type StyleTab = 'table' | 'statistics' | 'sentences' | 'sections' | 'language' | 'json';

/** The kind of control: a line, several lines, a list of choices, a checkbox, or comma-separated words. */
export type FieldKind = 'text' | 'area' | 'choice' | 'flag' | 'words';

export interface StyleField {
  /** The path in the style, or in the item of a list. */
  readonly path: string;
  readonly label: string;
  /** A text below the control; empty for none. */
  readonly help: string;
  readonly kind: FieldKind;
  /** For a list of choices, each value as JSON with its label; otherwise empty. */
  readonly choices: readonly (readonly [json: string, words: string])[];
}

const field =
  (kind: FieldKind) =>
  (path: string, label: string, help = ''): StyleField => ({ path, label, help, kind, choices: [] });

const text = field('text');
const area = field('area');
const flag = field('flag');
const words = field('words');
const choice = (path: string, label: string, choices: StyleField['choices'], help = ''): StyleField => ({
  path,
  label,
  help,
  kind: 'choice',
  choices,
});

const DECIMALS = [
  ['0', 'None'],
  ['1', 'One'],
  ['2', 'Two'],
  ['3', 'Three'],
  ['4', 'Four'],
  ['5', 'Five'],
  ['6', 'Six'],
] as const;

/** The fields of each tab that do not belong to an item of a list. */
export const FIELDS_OF_TABS: Readonly<Record<StyleTab, readonly StyleField[]>> = {
  table: [
    choice('order', 'Order of tasks', [
      ['"factor"', 'Factor, highest first'],
      ['"sheet"', 'As in the sheet'],
    ]),
    choice('factorDecimals', 'Decimals of factors', DECIMALS),
    choice('averageDecimals', 'Decimals of the averages', DECIMALS),
    choice('bounds', 'Bounds of ranges', [
      ['"none"', 'Not printed'],
      ['"sentence"', 'In the averages and statistics'],
      ['"columns"', 'In the task table too'],
    ]),
    flag('omitsUnused', 'Omit columns and statistics without values'),
    flag('trimsFactorZeros', 'Remove trailing zeros from factors', '80x instead of 80.0x'),
  ],
  statistics: [
    text('statisticsColumns.0', 'Heading of the names column'),
    text('statisticsColumns.1', 'Heading of the values column'),
  ],
  sentences: [
    text('titlePattern', 'Title', 'Placeholders: {month} {d} {dd} {yyyy}.'),
    text('sentences.count', 'Count', 'Starts the intro. Placeholders: {count} {tasks}. Leave empty for none.'),
    choice('sentences.largestCountInWords', 'Counts in words', [
      ['null', 'Always'],
      ['9', 'Up to nine'],
      ['10', 'Up to ten'],
      ['12', 'Up to twelve'],
      ['20', 'Up to twenty'],
      ['99', 'Up to ninety-nine'],
      ['0', 'Never: digits'],
    ]),
    area('sentences.averages', 'Averages', 'Placeholders: {factor} {supervisory} {work} {hours} {days} {weeks}.'),
    area('sentences.averagesWithoutSupervision', 'Averages without supervision'),
    choice(
      'sensitivityCap',
      'Sentence about the largest tasks',
      [
        ['null', 'Not printed'],
        ['4', 'At most 4 hours per task'],
        ['8', 'At most 8 hours per task'],
        ['16', 'At most 16 hours per task'],
        ['24', 'At most 24 hours per task'],
        ['40', 'At most 40 hours per task'],
      ],
      'After the averages, on days with at least five tasks. {cap} is the limit.',
    ),
    area(
      'sentences.sensitivity',
      'Largest tasks',
      'Placeholders: {factorWithoutLongest} {medianFactor} {topThreeShare} {cap} {cappedFactor}.',
    ),
  ],
  sections: [],
  language: [
    choice('language.decimalMark', 'Decimal mark', [
      ['"."', 'Point, 1.5'],
      ['","', 'Comma, 1,5'],
    ]),
    choice('language.thousandsMark', 'Thousands mark', [
      ['","', 'Comma, 1,426'],
      ['"."', 'Point, 1.426'],
      ['" "', 'Space, 1 426'],
      ['"\u00a0"', 'Non-breaking space, 1 426'],
      ['"\u202f"', 'Narrow non-breaking space, 1 426'],
      ['"’"', 'Apostrophe ’, 1’426'],
      ['"\'"', "Straight apostrophe, 1'426"],
      ['""', 'None, 1426'],
    ]),
    text('language.code', 'Language code', 'For example en or de.'),
    words('language.months', 'Months', 'January to December, comma-separated.'),
    words('language.weekdays', 'Weekdays', 'Sunday to Saturday, comma-separated.'),
    words('language.smallNumbers', 'Numbers', 'zero to nineteen, comma-separated.'),
    words('language.tens', 'Tens', 'Comma-separated: two empty entries, then twenty to ninety.'),
    text('language.hundred', 'Word for 100'),
    text('language.thousand', 'Word for 1,000'),
    text('language.tasks.one', 'Word for one task'),
    text('language.tasks.many', 'Word for several tasks'),
    text(
      'language.work.hours',
      'Words for hours of work',
      'Used by {work} for less than a day, with the space before them.',
    ),
    text('language.work.days', 'Words for days of work', 'Used by {work} for less than a week.'),
    text('language.work.weeks', 'Words for weeks of work', 'Used by {work} from one week.'),
    text('language.partPattern', 'Note on figures that leave out tasks', 'Placeholders: {counted} {tasks}.'),
    text('language.boundsPattern', 'Bounds', 'Placeholders: {low} {high}.'),
    text('language.lowerBoundPattern', 'Bounds without an upper bound', 'Placeholder: {low}.'),
    text('language.estimated.before', 'Estimate before the work'),
    text('language.estimated.after', 'Estimate after the work'),
  ],
  json: [],
};

export interface ListItemKind {
  readonly key: string;
  readonly name: string;
  /** Their paths are relative to the item, except for sections. */
  readonly fields: readonly StyleField[];
}

const ENTERED = ['"entered"', 'As entered'] as const;
const FIXED = DECIMALS.map(([json, name]) => [json, `${name === 'None' ? 'No' : name} decimals`] as const);

const columnItem = (key: StyleColumnKey, name: string, digits: StyleField['choices'] = []): ListItemKind => ({
  key,
  name,
  fields: [
    text('label', 'Heading'),
    ...(digits.length === 0
      ? []
      : [
          choice('digits', 'Digits', digits),
          text('unit.many', 'Unit', 'Include the space before it.'),
          text('unit.one', 'Unit for 1'),
        ]),
    choice('align', 'Alignment', [
      ['"left"', 'Left'],
      ['"right"', 'Right'],
    ]),
    ...(key === 'number' || key === 'task' ? [] : [text('emptyText', 'If unknown')]),
  ],
});

const statisticItem = (key: StatisticKey, name: string): ListItemKind => ({
  key,
  name,
  fields: [
    text('label', 'Name'),
    ...(key.startsWith('weighted')
      ? []
      : [choice('decimals', 'Decimals', DECIMALS), flag('trimsZeros', 'Remove trailing zeros')]),
    text('pattern', 'Value', 'Placeholders: {value}, and for times also {hours} {days} {weeks}.'),
    text('patternOfOne', 'Value for 1'),
  ],
});

const sectionItem = (key: SectionId, name: string, hasText = false): ListItemKind => ({
  key,
  name,
  fields: [
    text(`headings.${key}`, 'Heading', 'Empty for none.'),
    ...(hasText ? [area(`fixedTexts.${key}`, 'Text', 'If Settings has this text, the post uses that one.')] : []),
    ...(key === 'aboutRecords'
      ? [area('fixedTexts.scope', 'Scope'), area('fixedTexts.tokenBasis', 'Token basis')]
      : []),
  ],
});

/** The possible items of each list, in the usual order. */
export const ITEMS_OF_LISTS: Readonly<Record<ListName, readonly ListItemKind[]>> = {
  columns: [
    columnItem('number', '#'),
    columnItem('task', 'Task'),
    columnItem('humanEstimate', 'Human estimate', [ENTERED, ...FIXED]),
    columnItem('aiTime', 'AI time', [ENTERED, ...FIXED]),
    columnItem('supervision', 'Supervision', [ENTERED, ...FIXED]),
    columnItem('weeks', 'Weeks', [['"twoSignificant"', 'Two significant digits'], ENTERED, ...FIXED]),
    columnItem('tokens', 'Tokens', [['"abbreviated"', 'In thousands, 150k'], ENTERED, ...FIXED]),
    columnItem('factor', 'Factor'),
    columnItem('supervisoryFactor', 'Supervisory factor'),
    columnItem('basis', 'Basis'),
    columnItem('estimated', 'Time of the estimate'),
  ],
  statistics: [
    statisticItem('tasks', 'Tasks'),
    statisticItem('humanHours', 'Human hours'),
    statisticItem('humanWeeks', 'Human weeks'),
    statisticItem('aiMinutes', 'AI minutes'),
    statisticItem('supervisionMinutes', 'Supervision minutes'),
    statisticItem('tokens', 'Tokens'),
    statisticItem('weightedFactor', 'Weighted factor'),
    statisticItem('weightedSupervisoryFactor', 'Weighted supervisory factor'),
  ],
  sections: [
    sectionItem('aboutAuthor', 'About the author', true),
    sectionItem('intro', 'Intro'),
    sectionItem('averages', 'Averages'),
    sectionItem('aboutRecords', 'About these records', true),
    sectionItem('taskLog', 'Task table'),
    sectionItem('statistics', 'Statistics'),
    sectionItem('analysis', 'Analysis'),
    sectionItem('closing', 'Closing', true),
  ],
};

export const LIST_OF_TABS: Readonly<Partial<Record<StyleTab, ListName>>> = {
  table: 'columns',
  statistics: 'statistics',
  sections: 'sections',
};

/** Returns the path of an item's field in the style. @example pathOfField('columns', 2, 'label') //=> 'columns.2.label' */
export function pathOfField(list: ListName, index: number, path: string): string {
  return list === 'sections' ? path : `${list}.${index}.${path}`;
}

/** Returns the text or choice that a field shows for a value. */
export function printValue(kind: FieldKind, value: unknown): string {
  if (kind === 'words' && Array.isArray(value)) return value.map(String).join(', ');
  if (kind === 'choice' || kind === 'flag') return JSON.stringify(value) ?? '';
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

/** Returns the value that the user entered in a field. */
export function readValue(kind: FieldKind, given: string): unknown {
  if (kind === 'words') return given.split(',').map((word) => word.trim());
  if (kind === 'choice' || kind === 'flag') return JSON.parse(given);
  return given;
}

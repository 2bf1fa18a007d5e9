import type { SectionId, StatisticKey, StyleColumnKey } from '../../record/publishing/style.ts';
import type { ListName } from './style-draft.ts';

export type StyleTab = 'table' | 'statistics' | 'sentences' | 'sections' | 'language' | 'json';

/** How a value is given: a line, a box of lines, one of several, yes or no, or words parted by commas. */
export type FieldKind = 'text' | 'area' | 'choice' | 'flag' | 'words';

export interface StyleField {
  /** Within the style, or within the item of a list. */
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  readonly kind: FieldKind;
  /** Of a choice: the value as JSON, and its words. */
  readonly choices?: readonly (readonly [json: string, words: string])[];
}

const text = (path: string, label: string, help = ''): StyleField => ({ path, label, help, kind: 'text' });
const area = (path: string, label: string, help = ''): StyleField => ({ path, label, help, kind: 'area' });
const flag = (path: string, label: string, help = ''): StyleField => ({ path, label, help, kind: 'flag' });
const words = (path: string, label: string, help = ''): StyleField => ({ path, label, help, kind: 'words' });
const choice = (path: string, label: string, choices: StyleField['choices'], help = ''): StyleField => ({
  path,
  label,
  help,
  kind: 'choice',
  choices: choices ?? [],
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

/** The fields of each tab that stand for themselves. */
export const FIELDS_OF_TABS: Readonly<Record<StyleTab, readonly StyleField[]>> = {
  table: [
    choice('order', 'Order of tasks', [
      ['"factor"', 'Factor, highest first'],
      ['"sheet"', 'As in the sheet'],
    ]),
    choice('factorDecimals', 'Decimals of factors', DECIMALS),
    choice('averageDecimals', 'Decimals of the averages', DECIMALS),
    flag('trimsFactorZeros', 'Leave out zeros at the end of factors', '80x for 80.0x'),
  ],
  statistics: [
    text('statisticsColumns.0', 'Heading of the names'),
    text('statisticsColumns.1', 'Heading of the values'),
  ],
  sentences: [
    text('titlePattern', 'Title', '{month} {d} {dd} {yyyy} are filled in.'),
    text('sentences.count', 'Count', 'Opens the intro. {count} {tasks} are filled in; empty for none.'),
    choice('sentences.largestCountInWords', 'Counts in words', [
      ['null', 'Always'],
      ['9', 'Up to nine'],
      ['10', 'Up to ten'],
      ['12', 'Up to twelve'],
      ['20', 'Up to twenty'],
      ['99', 'Up to ninety-nine'],
      ['0', 'Never: digits'],
    ]),
    area('sentences.averages', 'Averages', '{factor} {supervisory} {hours} {days} {weeks} are filled in.'),
    area('sentences.averagesWithoutSupervision', 'Averages, where nothing was supervised'),
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
      ['"\u00a0"', 'Space that does not break, 1 426'],
      ['"\u202f"', 'Narrow space that does not break, 1 426'],
      ['"’"', 'Apostrophe ’, 1’426'],
      ['"\'"', "Straight apostrophe, 1'426"],
      ['""', 'None, 1426'],
    ]),
    text('language.code', 'Language code', 'Such as en or de.'),
    words('language.months', 'Months', 'January to December, parted by commas.'),
    words('language.weekdays', 'Weekdays', 'Sunday to Saturday, parted by commas.'),
    words('language.smallNumbers', 'Numbers', 'zero to nineteen, parted by commas.'),
    words('language.tens', 'Tens', 'Two empty ones first, then twenty to ninety.'),
    text('language.hundred', 'Word for 100'),
    text('language.thousand', 'Word for 1,000'),
    text('language.tasks.one', 'Word for one task'),
    text('language.tasks.many', 'Word for several'),
    text('language.partPattern', 'Where tasks are left out of a figure', '{counted} {tasks} are filled in.'),
  ],
  json: [],
};

export interface ListItemKind {
  readonly key: string;
  readonly name: string;
  /** With the item's own path before each. */
  readonly fields: readonly StyleField[];
}

const ENTERED = ['"entered"', 'As entered'] as const;
const FIXED = DECIMALS.map(([json, name]) => [json, `${name === 'None' ? 'No' : name} decimals`] as const);

const ofColumn = (key: StyleColumnKey, name: string, digits: StyleField['choices'] = []): ListItemKind => ({
  key,
  name,
  fields: [
    text('label', 'Heading'),
    ...(digits.length === 0
      ? []
      : [
          choice('digits', 'Digits', digits),
          text('unit.many', 'Unit', 'With the space before it.'),
          text('unit.one', 'Unit of 1'),
        ]),
    choice('align', 'Side', [
      ['"left"', 'Left'],
      ['"right"', 'Right'],
    ]),
    ...(key === 'number' || key === 'task' ? [] : [text('emptyText', 'Where it is not known')]),
  ],
});

const ofStatistic = (key: StatisticKey, name: string): ListItemKind => ({
  key,
  name,
  fields: [
    text('label', 'Name'),
    ...(key.startsWith('weighted')
      ? []
      : [choice('decimals', 'Decimals', DECIMALS), flag('trimsZeros', 'Leave out zeros at the end')]),
    text('pattern', 'Value', '{value}, and of times {hours} {days} {weeks}, are filled in.'),
    text('patternOfOne', 'Value of 1'),
  ],
});

const ofSection = (key: SectionId, name: string, hasText = false): ListItemKind => ({
  key,
  name,
  fields: [
    text(`headings.${key}`, 'Heading', 'Empty for none.'),
    ...(hasText ? [area(`fixedTexts.${key}`, 'Text', 'Where Settings has this text, that one is printed.')] : []),
  ],
});

/** What can stand in each list, in the usual order. */
export const ITEMS_OF_LISTS: Readonly<Record<ListName, readonly ListItemKind[]>> = {
  columns: [
    ofColumn('number', '#'),
    ofColumn('task', 'Task'),
    ofColumn('humanEstimate', 'Human estimate', [ENTERED, ...FIXED]),
    ofColumn('aiTime', 'AI time', [ENTERED, ...FIXED]),
    ofColumn('supervision', 'Supervision', [ENTERED, ...FIXED]),
    ofColumn('weeks', 'Weeks', [['"twoSignificant"', 'Two significant digits'], ENTERED, ...FIXED]),
    ofColumn('tokens', 'Tokens', [['"abbreviated"', 'In thousands, 150k'], ENTERED, ...FIXED]),
    ofColumn('factor', 'Factor'),
    ofColumn('supervisoryFactor', 'Supervisory factor'),
  ],
  statistics: [
    ofStatistic('tasks', 'Tasks'),
    ofStatistic('humanHours', 'Human hours'),
    ofStatistic('humanWeeks', 'Human weeks'),
    ofStatistic('aiMinutes', 'AI minutes'),
    ofStatistic('supervisionMinutes', 'Supervision minutes'),
    ofStatistic('tokens', 'Tokens'),
    ofStatistic('weightedFactor', 'Weighted factor'),
    ofStatistic('weightedSupervisoryFactor', 'Weighted supervisory factor'),
  ],
  sections: [
    ofSection('aboutAuthor', 'About the author', true),
    ofSection('intro', 'Intro'),
    ofSection('averages', 'Averages'),
    ofSection('aboutRecords', 'About these records', true),
    ofSection('taskLog', 'Task table'),
    ofSection('statistics', 'Statistics'),
    ofSection('analysis', 'Analysis'),
    ofSection('closing', 'Closing', true),
  ],
};

export const LIST_OF_TABS: Readonly<Partial<Record<StyleTab, ListName>>> = {
  table: 'columns',
  statistics: 'statistics',
  sections: 'sections',
};

/** The path of an item's field within the style. @example pathOfField('columns', 2, 'label') //=> 'columns.2.label' */
export function pathOfField(list: ListName, index: number, path: string): string {
  return list === 'sections' ? path : `${list}.${index}.${path}`;
}

/** What the field shows of a value. */
export function printValue(kind: FieldKind, value: unknown): string {
  if (kind === 'words' && Array.isArray(value)) return value.map(String).join(', ');
  if (kind === 'choice' || kind === 'flag') return JSON.stringify(value) ?? '';
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

/** The value that a field gives. */
export function readValue(kind: FieldKind, given: string): unknown {
  if (kind === 'words') return given.split(',').map((word) => word.trim());
  if (kind === 'choice' || kind === 'flag') return JSON.parse(given);
  return given;
}

import fc from 'fast-check';
import * as z from 'zod';
import { describeStyleFault, parseStyle } from '../../src/styles/parse-style.ts';
import { standard } from '../../src/styles/standard.ts';
import { makeStyleJsonSchema } from '../../src/styles/style-json-schema.ts';
import { STYLES } from '../../src/styles/styles.ts';
import { recordOf, rowsOf } from '../make-record.ts';
import { tableOf } from '../sample-grid.ts';
import { propertyRuns } from '../sampling.ts';

const faultsOf = (value: unknown) => {
  const reading = parseStyle(value);
  return 'faults' in reading ? reading.faults.map(describeStyleFault) : [];
};
const styleOf = (value: unknown) => {
  const reading = parseStyle(value);
  if ('faults' in reading) throw new Error(reading.faults.map(describeStyleFault).join(' '));
  return reading.style;
};

it.each(STYLES)('$id is unchanged after writing and reading its JSON', (style) => {
  expect(styleOf(JSON.parse(JSON.stringify(style)))).toEqual(style);
});

it('uses the values of its base for omitted fields', () => {
  const style = styleOf({
    base: 'fixed-hours',
    name: 'Mine',
    language: { decimalMark: ',', thousandsMark: '.' },
    columns: [{ key: 'task' }, { key: 'humanEstimate', label: 'By hand' }, { key: 'tokens' }, { key: 'factor' }],
    fixedTexts: { closing: 'Write to me.' },
  });
  expect(style.id).toBe('custom');
  expect(style.statistics).toHaveLength(8);
  expect(style.fixedTexts).toEqual({
    aboutAuthor: '',
    aboutRecords: '',
    scope: '',
    tokenBasis: '',
    closing: 'Write to me.',
  });
  const record = recordOf(tableOf(['A', 60, 22, 5, 161_500]), {}, style);
  expect(rowsOf(record, 'taskLog')).toEqual([['A', '60,0h', '161,5k', '163,6x']]);
  expect(record.sections.map(({ id }) => id)).toContain('closing');
});

it.each<[unknown, string]>([
  [5, 'The style is 5. Expected an object, like { "base": "standard" }.'],
  [{ base: 'none' }, 'base is "none". Expected one of standard, concise, standard-weeks,'],
  [
    { columns: [{ key: 'task' }, { key: 'factor', label: 5 }] },
    'columns.1.label is 5. Expected text, like "Human Est.".',
  ],
  [{ columns: [{ key: 'size' }] }, 'columns.0.key is "size". Expected one of number, task, humanEstimate,'],
  [{ columns: 'task' }, 'columns is "task". Expected a list of columns.'],
  [{ columns: [{ key: 'factor' }] }, 'columns is ["factor"]. Expected a column with the key task.'],
  [{ columns: [{ key: 'task' }, { key: 'task' }] }, 'columns.1 is "task". Expected each column once.'],
  [
    { columns: [{ key: 'task' }, { key: 'aiTime', digits: 'abbreviated' }] },
    'columns.1.digits is "abbreviated". Expected entered or a number of decimals for aiTime.',
  ],
  [
    { columns: [{ key: 'task' }, { key: 'weeks', digits: 'entered' }] },
    'columns.1.digits is "entered". Expected twoSignificant or a number of decimals for weeks.',
  ],
  [
    { columns: [{ key: 'task' }, { key: 'tokens', digits: 'twoSignificant' }] },
    'columns.1.digits is "twoSignificant". Expected entered or abbreviated for tokens.',
  ],
  [
    { columns: [{ key: 'task' }, { key: 'aiTime', unit: 'min' }] },
    'columns.1.unit is "min". Expected an object, like {"one":" hour","many":" hours"}.',
  ],
  [
    { statistics: [{ key: 'tokens', pattern: '{value} ({hours}h)' }] },
    'statistics.0.pattern is "{value} ({hours}h)". Expected text with no placeholders other than {value}.',
  ],
  [
    { statistics: [{ key: 'humanHours', pattern: 'many' }] },
    'statistics.0.pattern is "many". Expected text with one of {value} {hours} {days} {weeks}.',
  ],
  [
    { titlePattern: 'Record of {day}' },
    'titlePattern is "Record of {day}". Expected text with no placeholders other than {month} {d} {dd} {yyyy}.',
  ],
  [{ titlePattern: '' }, 'titlePattern is "". Expected text that is not blank.'],
  [{ titlePattern: ' \u200b ' }, 'titlePattern is " \u200b ". Expected text that is not blank.'],
  [
    { language: { months: ['', ...standard.language.months.slice(1)] } },
    'language.months.0 is "". Expected all 12 words.',
  ],
  [
    { language: { smallNumbers: [' ', ...standard.language.smallNumbers.slice(1)] } },
    'language.smallNumbers.0 is " ". Expected all 20 words.',
  ],
  [{ language: { tens: Array(10).fill('') } }, 'language.tens.2 is "". Expected text that is not blank.'],
  [{ language: { hundred: '' } }, 'language.hundred is "". Expected text that is not blank.'],
  [{ language: { partPattern: '' } }, 'language.partPattern is "". Expected text that is not blank.'],
  [{ language: { boundsPattern: ' ' } }, 'language.boundsPattern is " ". Expected text that is not blank.'],
  [{ statistics: [{ key: 'tasks', label: '' }] }, 'statistics.0.label is "". Expected text that is not blank.'],
  [{ columns: [{ key: 'task', label: '' }] }, 'columns.0.label is "". Expected text that is not blank.'],
  [
    { sentences: { averagesWithoutSupervision: '{supervisory}' } },
    'sentences.averagesWithoutSupervision is "{supervisory}". Expected text with no placeholders other than {factor} {work} {hours} {days} {weeks}.',
  ],
  [
    { language: { decimalMark: ',', thousandsMark: ',' } },
    'language.thousandsMark is ",". Expected a mark that differs from the decimal mark.',
  ],
  [{ factorDecimals: 1.5 }, 'factorDecimals is 1.5. Expected a whole number from 0 to 6.'],
  [{ factorDecimals: -1 }, 'factorDecimals is -1. Expected a whole number from 0 to 6.'],
  [{ factorDecimals: 7 }, 'factorDecimals is 7. Expected a whole number from 0 to 6.'],
  [{ hoursPerWeek: 0 }, 'hoursPerWeek is 0. Expected a number above 0 and up to 168.'],
  [{ hoursPerDay: '8' }, 'hoursPerDay is "8". Expected a number above 0 and up to 24.'],
  [{ order: 'size' }, 'order is "size". Expected one of factor, sheet.'],
  [
    { language: { thousandsMark: '.' } },
    'language.thousandsMark is ".". Expected a mark that differs from the decimal mark.',
  ],
  [{ language: { months: ['January'] } }, 'language.months is ["January"]. Expected a list of 12 words.'],
  [{ sections: ['taskLog', 'taskLog'] }, 'sections.1 is "taskLog". Expected each section once.'],
  [{ headings: { taskLog: null } }, 'headings.taskLog is null. Expected text, like "Task Log".'],
  [{ colour: 'red' }, '“colour” is not a field of a style. Fields are, for example, columns, id, name.'],
  [{ language: { decimals: '.' } }, '“decimals” is not a field of language. Fields are, for example, decimalMark, '],
  [
    { sentences: { largestCountInWords: 'ten' } },
    'sentences.largestCountInWords is "ten". Expected a whole number from 0, or null.',
  ],
  [
    { sentences: { largestCountInWords: -1 } },
    'sentences.largestCountInWords is -1. Expected a whole number from 0, or null.',
  ],
])('%j is rejected', (value, sentence) => {
  expect(faultsOf(value).join('\n')).toContain(sentence);
});

it('accepts only three labels, a closing text and the decimal mark', () => {
  const style = styleOf({
    base: 'aggregate-stats',
    language: { decimalMark: ',' },
    statistics: [
      { key: 'tasks', label: 'Pieces' },
      { key: 'humanHours', label: 'By hand' },
      { key: 'weightedFactor', label: 'On average' },
    ],
    fixedTexts: { closing: 'Write to me.' },
  });
  const record = recordOf(tableOf(['A', 1426.5, 22, 5]), {}, style);
  expect(rowsOf(record, 'statistics')).toEqual([
    ['Pieces', '1'],
    ['By hand', '1.426,5h (178,3 working days)'],
    ['On average', '3890,5x'],
  ]);
  expect(record.sections[record.sections.length - 1]).toMatchObject({ id: 'closing', paragraphs: ['Write to me.'] });
});

it('uses the plural text for the singular if only the plural is given', () => {
  const style = styleOf({
    columns: [{ key: 'task' }, { key: 'humanEstimate', unit: { many: ' Std.' } }],
    statistics: [{ key: 'tasks', pattern: '{value} in all' }],
  });
  const record = recordOf(tableOf(['A', 1, 22, 5]), {}, style);
  expect([rowsOf(record, 'taskLog'), rowsOf(record, 'statistics')]).toEqual([
    [['A', '1 Std.']],
    [['Total tasks', '1 in all']],
  ]);
});

it('does not give the id of a built-in style to a different style', () => {
  expect(styleOf({ ...standard, order: 'sheet' })).toEqual({ ...standard, id: 'custom', order: 'sheet' });
  expect(styleOf({ ...standard, id: 'mine', order: 'sheet' }).id).toBe('mine');
});

describe('the JSON Schema of a file', () => {
  const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(makeStyleJsonSchema(STYLES.map(({ id }) => id)))));

  it.each<[boolean, unknown]>([
    [true, {}],
    [true, { $schema: 'style.schema.json', base: 'fixed-hours', columns: [{ key: 'task' }] }],
    ...STYLES.map((style): [boolean, unknown] => [true, style]),
    [false, { base: 'none' }],
    [false, { colour: 'red' }],
    [false, { columns: [{ label: 'Task' }] }],
    [false, { language: { decimalMark: ';' } }],
  ])('allows, %s: %j', (isAllowed, value) => {
    expect([schema.safeParse(value).success, faultsOf(value).length === 0]).toEqual([isAllowed, isAllowed]);
  });
});

it('never throws, and accepts no style that the core cannot print', () => {
  const path = fc.constantFrom(...Object.keys(standard));
  fc.assert(
    fc.property(path, fc.jsonValue(), (field, value) => {
      const reading = parseStyle({ [field]: value });
      if ('style' in reading) recordOf(tableOf(['A', 1.5, 2, '', 3]), {}, reading.style);
      else expect(reading.faults.length).toBeGreaterThan(0);
    }),
    propertyRuns(500),
  );
  expect(faultsOf({ ['__proto__']: { x: 1 } })).toEqual([]);
});

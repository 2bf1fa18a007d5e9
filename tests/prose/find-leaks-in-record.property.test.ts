import { FORMAT_NAMES, FORMATS } from '../../src/formats/formats.ts';
import { makePostFile } from '../../src/formats/post-file.ts';
import { findLeaksInDay, findLeaksInRecord, listPublicFindings } from '../../src/prose/find-leaks-in-record.ts';
import { EMPTY_PRIVATE_LIST } from '../../src/prose/private-list.ts';
import type { LeakPlace } from '../../src/record/notices/leak-facts.ts';
import type { Notice } from '../../src/record/notices/notice.ts';
import { makeRecord } from '../../src/record/publishing/record.ts';
import type { Style } from '../../src/record/publishing/style.ts';
import { type Day, readDay } from '../../src/record/reading/read-day.ts';
import { standard } from '../../src/styles/standard.ts';
import { describeInTab } from '../record-data.ts';
import { tableOf } from '../sample-grid.ts';
import { sampleCases } from '../sampling.ts';
import { ORDINARY_TASKS } from './ordinary-tasks.ts';
import { PLANTED_SECRETS, type PlantedSecret, PRIVATE_LIST } from './planted-secrets.ts';

const CELLS = { Title: 'K9', Intro: 'K12', Analysis: 'K13' };

function findIn(
  tasks: readonly string[],
  changes: Partial<Day>,
  style: Style,
  format: (typeof FORMAT_NAMES)[number],
  list = PRIVATE_LIST,
): Notice[] {
  const { day: read, notices } = readDay(tableOf(...tasks.map((task) => [task, 4, 10, 2])), {
    tabName: '2026-04-04',
  });
  if (read?.date == null) throw new Error('The grid has no day.');
  const day = { ...read, cells: CELLS, ...changes };
  const record = makeRecord(day, read.date, style, notices);
  if (record === null) throw new Error('No task is ready.');
  return findLeaksInRecord(record, findLeaksInDay(day, list), FORMATS[format](record, describeInTab));
}

const withClosing = (closing: string): Style => ({ ...standard, fixedTexts: { ...standard.fixedTexts, closing } });

const PLACES: Readonly<
  Partial<
    Record<LeakPlace, { find: (text: string, format: (typeof FORMAT_NAMES)[number]) => Notice[]; cell: string | null }>
  >
> = {
  task: { find: (text, format) => findIn(['One task', text], {}, standard, format), cell: 'A3' },
  title: { find: (text, format) => findIn(['One task'], { title: text }, standard, format), cell: 'K9' },
  intro: { find: (text, format) => findIn(['One task'], { intro: text }, standard, format), cell: 'K12' },
  analysis: { find: (text, format) => findIn(['One task'], { analysis: text }, standard, format), cell: 'K13' },
  closing: { find: (text, format) => findIn(['One task'], {}, withClosing(text), format), cell: null },
};

const isError = ({ severity }: Notice) => severity === 'error';

const SECRETS = PLANTED_SECRETS.map((secret): [string, string, PlantedSecret] => [secret.kind, secret.name, secret]);
/** The number of secrets per format and place, from several hundred. */
const USUAL_SECRETS = 25;

describe.each(FORMAT_NAMES)('a record as %s', (format) => {
  const turn = FORMAT_NAMES.indexOf(format) * Object.keys(PLACES).length;
  describe.each(Object.entries(PLACES))('with a secret in %s', (where, { find, cell }) => {
    const turnOfPlace = turn + Object.keys(PLACES).indexOf(where);
    it.each(sampleCases(SECRETS, USUAL_SECRETS, turnOfPlace))(
      '%s: %s is found once, with its place',
      (kind, _, { text }) => {
        const found = find(`moved ${text} on the way`, format).filter(isError);
        expect(found.map(({ code, place }) => [code, place.cell])).toEqual([[kind, cell]]);
        expect(found[0]?.facts).toMatchObject({ where });
        expect(`moved ${text} on the way`).toContain(found[0]?.place.quote);
      },
    );
  });

  it('with a token after a name has one notice, escaped or not', () => {
    const secret = PLANTED_SECRETS.find(({ name }) => name === 'GitHub, personal')?.text ?? '';
    const found = findIn([`set LEDGER_TOKEN="${secret}" on the way`], {}, standard, format).filter(isError);
    expect(found.map(({ code, place }) => [code, place.cell])).toEqual([['leak-token', 'A2']]);
  });

  it('of ordinary tasks has no findings', () => {
    expect(findIn(ORDINARY_TASKS, { intro: ORDINARY_TASKS.join('\n') }, standard, format).filter(isError)).toEqual([]);
  });
});

describe('text that is only in the output', () => {
  const { day, notices } = readDay(tableOf(['One task', 4, 10, 2]), { tabName: '2026-04-04' });
  if (day?.date == null) throw new Error('The grid has no day.');
  const record = makeRecord(day, day.date, standard, notices);
  if (record === null) throw new Error('No task is ready.');
  const findInOutput = (output: string) =>
    findLeaksInRecord(record, findLeaksInDay(day, PRIVATE_LIST), output).map(({ code, place }) => [
      code,
      place.cell,
      place.quote,
    ]);

  it.each([
    ['front matter', '---\nauthor: "ines@quillfern.example"\n---\n', 'ines@quillfern.example', 'leak-email'],
    ['Markdown that is escaped', 'On quill\\_fern here', 'quill_fern', 'leak-private-term'],
    ['HTML with entities', '<p>ines&#64;quillfern.example</p>', 'ines@quillfern.example', 'leak-email'],
    ['data in a page', '<script>{"a":"\\u002fhome\\u002fines"}</script>', '/home/ines', 'leak-home-path'],
    ['data', '{"author":{"name":"Ines","mail":"ines@quillfern.example"}}', 'ines@quillfern.example', 'leak-email'],
  ])('is found: %s', (_, output, quote, code) => expect(findInOutput(output)).toEqual([[code, null, quote]]));
});

describe('a finding', () => {
  const text = 'on Quill_Fern by ines@quillfern.example';

  it('is reported for each of its cells, and not again for the output', () => {
    const found = findIn([text, text], { intro: text }, withClosing(text), 'markdown');
    expect(found.filter(isError).map(({ code, place }) => [code, place.cell, place.row])).toEqual([
      ['leak-private-term', null, null],
      ['leak-email', null, null],
      ['leak-private-term', 'A2', 2],
      ['leak-email', 'A2', 2],
      ['leak-private-term', 'A3', 3],
      ['leak-email', 'A3', 3],
      ['leak-private-term', 'K12', null],
      ['leak-email', 'K12', null],
    ]);
  });

  it('of a secret shows only the start in its sentence, and the whole secret in its quote', () => {
    const secret = PLANTED_SECRETS.find(({ name }) => name === 'GitHub, personal')?.text ?? '';
    const [found] = findIn([`with ${secret}`], {}, standard, 'text');
    expect(found?.place).toMatchObject({ quote: secret, row: 2 });
    expect(found?.facts).toEqual({ shown: `${secret.slice(0, 12)}…`, what: 'a token of GitHub', where: 'task' });
  });

  it('of the private list is not part of the record’s data', () => {
    const found = findIn([text], {}, standard, 'json');
    expect(listPublicFindings(found).map(({ code }) => code)).toEqual(['leak-email']);
  });

  it('can be only in a notice, which the data contains', () => {
    const grid = tableOf(['One task', 4, 10, 2], ['Another', '/home/ines', 10, 2]);
    const { day, notices } = readDay(grid, { tabName: '2026-04-04' });
    if (day?.date == null) throw new Error('The grid has no day.');
    const record = makeRecord(day, day.date, standard, notices);
    if (record === null) throw new Error('No task is ready.');
    const codes = (format: (typeof FORMAT_NAMES)[number]) =>
      findLeaksInRecord(record, findLeaksInDay(day, EMPTY_PRIVATE_LIST), FORMATS[format](record, describeInTab)).map(
        ({ code, place }) => [code, place.cell],
      );
    expect(codes('json')).toEqual([['leak-home-path', 'B3']]);
    expect(codes('markdown')).toEqual([]);
  });
});

describe('a private term that is a word of the markup', () => {
  const listOf = (...terms: string[]) => ({ terms, replacements: [] });
  const quotesIn = (tasks: readonly string[]) =>
    findIn(tasks, {}, standard, 'html', listOf('Row', 'table')).map(({ place: { cell, quote } }) => `${cell} ${quote}`);

  it('is not found in HTML if no text contains it', () => {
    const list = listOf('Row', 'scope', 'style', 'lr');
    expect(findIn(['One task', 'Another task'], {}, standard, 'html', list)).toEqual([]);
  });

  it('is found in the text of a task', () => {
    expect(quotesIn(['One task', 'Sort the <table> by row'])).toEqual(expect.arrayContaining(['A3 row', 'A3 table']));
  });
});

describe.each(['json', 'html'] as const)('the data in %s', (format) => {
  const { day, notices } = readDay(tableOf(['Port', 4, 10, 2], ['Draft', 'soon', 10, 2], ['Plan', 4, '', 2]), {
    tabName: '2026-04-04',
  });
  if (day?.date == null) throw new Error('The grid has no date.');
  const record = makeRecord(day, day.date, standard, notices);
  if (record === null) throw new Error('No task is ready.');
  const options = { carriesData: true } as const;
  const { text } = makePostFile(record, format, options);
  const find = (...terms: readonly string[]) =>
    findLeaksInRecord(record, findLeaksInDay(day, { terms, replacements: [] }), text).map(({ facts }) => facts);

  it.each([
    'Row 3',
    'left out',
    'rows',
    'notices',
    'severity',
    'error',
    'duration-unreadable',
    'unfinished',
    'humanEstimate',
    'schema',
    'standard',
  ])('can contain “%s”, which is a word of the product', (term) => {
    expect(text.toLowerCase()).toContain(term.toLowerCase());
    expect(find(term)).toEqual([]);
  });

  it('is searched for the quotes in notices', () => {
    expect(find('soon')).toMatchObject([{ shown: 'soon', where: 'notice' }]);
  });
});

it('finds a term in the markup around the data, and in the data', () => {
  const { day, notices } = readDay(tableOf(['Port', 4, 10, 2]), { tabName: '2026-04-04' });
  if (day?.date == null) throw new Error('The grid has no date.');
  const record = makeRecord(day, day.date, standard, notices);
  if (record === null) throw new Error('No task is ready.');
  const { text } = makePostFile(record, 'html', { carriesData: true });
  const ofDay = findLeaksInDay(day, { terms: ['Quillfern'], replacements: [] });
  const find = (output: string) => findLeaksInRecord(record, ofDay, output).map(({ facts }) => facts);
  expect(find(text)).toEqual([]);
  const leak = [{ shown: 'quillfern', where: 'output' }];
  expect(find(text.replace('<article', '<article data-x="quillfern"'))).toMatchObject(leak);
  expect(find(text.replace('"slug":"', '"slug":"quillfern-'))).toMatchObject(leak);
});

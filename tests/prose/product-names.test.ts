import { formatMarkdown } from '../../src/formats/markdown.ts';
import { findLeaksInDay, findLeaksInRecord } from '../../src/prose/find-leaks-in-record.ts';
import { noticeProductNames } from '../../src/prose/notice-product-names.ts';
import { EMPTY_PRIVATE_LIST } from '../../src/prose/private-list.ts';
import { findProductNames } from '../../src/prose/product-names.ts';
import { readDay } from '../../src/record/reading/read-day.ts';
import { SAMPLE_ANALYSIS, SAMPLE_INTRO } from '../../src/sheets/day-tab/sample-day.ts';
import { recordOf } from '../make-record.ts';
import { sampleGrid } from '../sample-grid.ts';

const TASKS = ['Port the invoicing app to Python', 'Rewrite of the Ledger services', 'Course shop: catalogue'];
const namesIn = (text: string, isTitle = false) =>
  findProductNames([{ text, isTitle }], TASKS, ['Task Log', 'Human Est.'])[0];

describe('names in the prose', () => {
  it.each([
    ['The Quillfern rewrite was the standout.', ['Quillfern']],
    ['The rewrite (Quillfern’s) took an hour; Quillfern led.', ['Quillfern']],
    ['Quillfern led. We liked Quillfern.', ['Quillfern']],
    ['We moved Quill Fern Cloud and oakBoard.', ['Quill Fern Cloud', 'oakBoard']],
    ['QuillFern led the day.', ['QuillFern']],
    ['Then came Quillfern2 and “Oakboard”.', ['Quillfern2', 'Oakboard']],
    ['The QUILLFERN port led.', ['QUILLFERN']],
    ['After it the Élanfern port.', ['Élanfern']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it.each([
    'Rewriting took the day. Testing was heavy too.',
    'Saturday went to three ports; on Sunday, in April, nothing did.',
    'It went from Flask to FastAPI, from Node.js to Python, with OIDC and AI/ML throughout, on AWS and in the UK.',
    'The ledger, the Ledgers and the LEDGER are of the table; so is Invoicing, and the Course Shop.',
    'See the Task Log. Note: The rest is plain. “Quoted sentences begin like this.”',
    'I think I’d do it again; APIs, URLs and PRs are no names.',
    'Next.js, C++, .NET and Three.js were used.',
    '1. First\n2. Second\n- Third\nFourth',
    'What was Done and done again is a word.',
  ])('not a name: %s', (text) => expect(namesIn(text)).toEqual([]));

  it.each([
    ['Port of QuillFern', 'The Quill and its Fern led.'],
    ['Move to Quill.Fern', 'The Quill and its Fern led.'],
    ['Split Quill-Fern', 'The Quill and its Fern led.'],
  ])('are known if the task “%s” contains them as parts of a word', (task, text) => {
    expect(findProductNames([{ text, isTitle: false }], [task], [])).toEqual([[]]);
    expect(findProductNames([{ text, isTitle: false }], ['Port of something else'], [])).toEqual([['Quill', 'Fern']]);
  });

  it('are reported in a title only if its capitals are significant', () => {
    expect(namesIn('A Day of Great Rewrites', true)).toEqual([]);
    expect(namesIn('A day of great rewrites for Quillfern and others', true)).toEqual(['Quillfern']);
    expect(namesIn('A Day for QuillFern', true)).toEqual(['QuillFern']);
  });

  it('are not reported in a language that capitalizes nouns', () => {
    const german =
      'Der Samstag ging an drei Umbauten und an die Prüfungen, die sie halten; ein Dutzend Kurse lief daneben über den größten Teil der Stunden, und die Auswertung der Zahlen kam am Abend.';
    expect(namesIn(german)).toEqual([]);
    expect(namesIn(`${german} Auch QuillFern kam vor.`)).toEqual(['QuillFern']);
  });
});

describe('the sample day', () => {
  const texts = { intro: SAMPLE_INTRO, analysis: SAMPLE_ANALYSIS };
  const { day } = readDay(sampleGrid(), { tabName: '2026-04-04' });
  if (day === null) throw new Error('The sample has no day.');
  const find = (changes: object, list = EMPTY_PRIVATE_LIST) => {
    const record = recordOf(sampleGrid(), { ...texts, ...changes });
    const ofDay = findLeaksInDay({ ...day, ...texts, ...changes }, list);
    return [...findLeaksInRecord(record, ofDay, formatMarkdown(record)), ...noticeProductNames(record, ofDay)];
  };

  it('has no notices', () => expect(find({})).toEqual([]));

  it('has a notice when its analysis contains a name', () => {
    const cells = { Analysis: 'K13' };
    expect(find({ analysis: 'The Quillfern port led the day.', cells })).toEqual([
      {
        code: 'leak-product-name',
        severity: 'warning',
        facts: { shown: 'Quillfern', where: 'analysis' },
        place: { cell: 'K13', row: null, quote: 'Quillfern' },
      },
    ]);
  });

  it('does not report a name that is a private term', () => {
    const list = { terms: ['quillfern'], replacements: [] };
    expect(find({ analysis: 'The Quillfern port led the day.' }, list).map(({ code }) => code)).toEqual([
      'leak-private-term',
    ]);
  });
});

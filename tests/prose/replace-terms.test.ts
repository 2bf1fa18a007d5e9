import fc from 'fast-check';
import { mapStyleTexts } from '../../src/prose/map-style-texts.ts';
import { replaceInDay, replaceInNotices, replaceInStyleTexts } from '../../src/prose/replace-in-record.ts';
import { replaceTerms } from '../../src/prose/replace-terms.ts';
import { describeNotice } from '../../src/record/notices/describe-notice.ts';
import { TAB_WORDS } from '../../src/record/notices/source-words.ts';
import type { Style } from '../../src/record/publishing/style.ts';
import { readDay } from '../../src/record/reading/read-day.ts';
import { standard } from '../../src/styles/standard.ts';
import { STYLES } from '../../src/styles/styles.ts';
import { tableOf } from '../sample-grid.ts';
import { propertyRuns } from '../sampling.ts';

/** Choices, figures and texts that a record does not print. */
const UNTOUCHED_FIELDS = [
  'averageDecimals',
  'bounds',
  'columns.align',
  'columns.digits',
  'columns.key',
  'description',
  'factorDecimals',
  'hoursPerDay',
  'hoursPerWeek',
  'id',
  'language.code',
  'language.decimalMark',
  'language.thousandsMark',
  'name',
  'omitsUnused',
  'order',
  'sections',
  'sensitivityCap',
  'sentences.largestCountInWords',
  'statistics.decimals',
  'statistics.key',
  'statistics.trimsZeros',
  'trimsFactorZeros',
];

const APP = [{ term: 'quillfern', wording: 'a billing app' }];

describe('a replacement', () => {
  it.each([
    ['Quillfern ships', 'A billing app ships'],
    ['We ship Quillfern. Quillfern ships', 'We ship a billing app. A billing app ships'],
    ['“Quillfern” ships', '“A billing app” ships'],
    ['quillfern ships', 'a billing app ships'],
    ['One line\nQuillfern, another', 'One line\nA billing app, another'],
    ['e.g. Quillfern', 'e.g. a billing app'],
    ['QUILLFERN and the QUILLFERN API', 'A BILLING APP and the A BILLING APP API'],
    ["Quillfern’s reports, quillfern's tests", "A billing app’s reports, a billing app's tests"],
    [
      'Quillfern-based, (quillfern), quillfern/api, quillfern.example',
      'A billing app-based, (a billing app), a billing app/api, a billing app.example',
    ],
    ['quillfern#123', 'a billing app#123'],
    ['_Quillfern_ and __quillfern__', '_A billing app_ and __a billing app__'],
    ['Quill\u00adfern', 'A billing app'],
    ['mail ines@quillfern.example now', 'mail ines@quillfern.example now'],
    ['quillfern@books.example, quillfern', 'quillfern@books.example, a billing app'],
    ['See https://quillfern.example/quillfern.', 'See https://quillfern.example/quillfern.'],
    ['(www.quillfern.example) quillfern', '(www.quillfern.example) a billing app'],
    ['ping @quillfern', 'ping @a billing app'],
    ['[quillfern](https://x.example/docs)', '[a billing app](https://x.example/docs)'],
    [
      'quillfern→https://x.example, “quillfern”—www.x.example',
      'a billing app→https://x.example, “a billing app”—www.x.example',
    ],
    [
      'quillfern,ines@x.example; <a href="https://x.example">quillfern</a>',
      'a billing app,ines@x.example; <a href="https://x.example">a billing app</a>',
    ],
    [
      'Docs→https://quillfern.example, docs:https://quillfern.example',
      'Docs→https://quillfern.example, docs:https://quillfern.example',
    ],
  ])('%s', (text, expected) => expect(replaceTerms(text, APP)).toBe(expected));

  it.each([
    ['mail ines@quillfern.example now', 'mail ines@acme.example now'],
    ['See https://quillfern.example/quillfern.', 'See https://acme.example/acme.'],
  ])('without a space is made in an address: %s', (text, expected) => {
    expect(replaceTerms(text, [{ term: 'quillfern', wording: 'acme' }])).toBe(expected);
  });

  it.each([
    'quillferns',
    'myquillfern',
    'quillfern2',
    '2quillfern',
    'quillfern_api',
    'my_quillfern',
    'quillfe',
    'quillfern\u0301',
    'équillfern',
    '𝒜quillfern',
    'quillfern𝒜',
  ])('does not change part of a longer word: %s', (text) => expect(replaceTerms(text, APP)).toBe(text));

  const replace = (term: string, text: string) => replaceTerms(text, [{ term, wording: 'it' }]);
  it.each([
    ['C++', 'C++ and C++, not C++11', 'It and it, not C++11'],
    ['C', 'C, C++, C# and C', 'It, C++, C# and it'],
    ['.NET', '.NET but not ASP.NET', 'it but not ASP.NET'],
    ['Quill Fern', 'the Quill  Fern and Quill\nFern', 'the it and it'],
    ['quill-fern', 'the Quill‑Fern', 'the it'],
    ["O'Fern", 'by O’Fern', 'by it'],
    ['can', "can't can", "can't it"],
    ['Zoë', 'to Zoe\u0308 and zoë', 'to it and it'],
    ['ΩΜΈΓΑ', 'το ωμέγα', 'το it'],
    ['папоротник', 'о Папоротник и папоротника', 'о it и папоротника'],
    ['(beta)', 'the (BETA) run', 'the IT run'],
    ['$&', 'cost $& more', 'cost it more'],
  ])('of %s', (term, text, expected) => expect(replace(term, text)).toBe(expected));

  it('uses the longest term, and does not replace inside a wording', () => {
    const replacements = [
      { term: 'fern', wording: 'leaf' },
      { term: 'quill fern', wording: 'fern' },
      { term: 'leaf', wording: '$1 $& fern' },
    ];
    expect(replaceTerms('quill fern, fern, leaf, quill ferns', replacements)).toBe(
      'fern, leaf, $1 $& fern, quill ferns',
    );
    expect(replaceTerms('x_quill fern', replacements)).toBe('x_quill leaf');
  });

  it('keeps the case of the wording for a term in capitals', () => {
    expect(replaceTerms('the ACME and Acme', [{ term: 'ACME', wording: 'a client' }])).toBe(
      'the a client and a client',
    );
  });
});

describe('any text', () => {
  const letters = fc.constantFrom(..."abQé_9 .,-\n'’😀ßİ漢+#");
  const text = fc
    .array(fc.oneof(letters, fc.constantFrom('ab', 'Ab', 'AB', 'Qé')), { maxLength: 30 })
    .map((parts) => parts.join(''));
  const replacements = [
    { term: 'ab', wording: 'xyz' },
    { term: 'qé 9', wording: 'zyx' },
  ];
  const words = (whole: string) => whole.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

  it('changes nothing inside a word, and leaves no term', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const kept = words(whole).filter((word) => word.toLowerCase() !== 'ab');
        const replaced = words(replaceTerms(whole, [replacements[0] ?? { term: '', wording: '' }]));
        expect(replaced.filter((word) => !/^(?:xyz|ab)$/i.test(word))).toEqual(kept);
      }),
      propertyRuns(1500),
    );
  });

  it('does not change when replaced again', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const once = replaceTerms(whole, replacements);
        expect(replaceTerms(once, replacements)).toBe(once);
      }),
      propertyRuns(1500),
    );
  });

  it('without a term stays unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (whole) => {
        fc.pre(!/quill/i.test(whole));
        expect(replaceTerms(whole, APP)).toBe(whole);
      }),
      propertyRuns(1000),
    );
  });
});

describe('in a record', () => {
  const grid = tableOf(
    ['Port quillfern', 4, 10, 2],
    ['port Quillfern', 4, 10, 2],
    ['port quillfern', 4, 10, 2],
    ['Quillfern alone', 4, '', ''],
  );
  const { day, notices } = readDay(grid, { tabName: '2026-04-04' });
  if (day === null) throw new Error('The grid has no day.');

  it('all texts of the day are replaced, but not its figures and cells', () => {
    const texts = { title: 'Quillfern', intro: 'On Quillfern.', analysis: 'QUILLFERN' };
    const replaced = replaceInDay({ ...day, ...texts }, APP);
    expect([replaced.title, replaced.intro, replaced.analysis]).toEqual([
      'A billing app',
      'On a billing app.',
      'A BILLING APP',
    ]);
    expect(replaced.tasks.map(({ task }) => task)).toEqual([
      'Port a billing app',
      'port a billing app',
      'port a billing app',
    ]);
    expect({ ...replaced, ...texts, tasks: [] }).toEqual({ ...day, ...texts, tasks: [] });
    expect(replaced.tasks.map((task) => ({ ...task, task: '' }))).toEqual(
      day.tasks.map((task) => ({ ...task, task: '' })),
    );
  });

  it('notices that quote cells are replaced', () => {
    expect(notices.map(({ place }) => place.quote)).toContain('port Quillfern');
    expect(JSON.stringify(replaceInNotices(notices, APP))).not.toMatch(/quillfern/i);
  });

  it.each(['Row', 'left', 'out', 'duration', 'aiTime', 'Write'])('notices keep the word “%s” of the add-on', (term) => {
    const replacements = [{ term, wording: 'a client' }];
    const rows = tableOf(['Draft', 4, 'soon', 2], ['Row 7 left', 4, 10, '']);
    const before = readDay(rows, { tabName: '2026-04-04' }).notices;
    const after = replaceInNotices(before, replacements);
    expect(after.map((notice) => describeNotice(notice, TAB_WORDS))).toEqual([
      '“soon” is not a duration. Write 20m or 0:20. Row 2 is left out.',
      'No supervision, so there is no supervisory average.',
    ]);
  });

  it('notices are replaced only in quotes', () => {
    const rows = tableOf(['Draft', 4, 'Row left', 2]);
    const [, notice] = readDay(rows, { tabName: '2026-04-04' }).notices;
    if (notice === undefined) throw new Error('The row has no notice.');
    const [replaced] = replaceInNotices([notice], [{ term: 'Row left', wording: 'a client' }]);
    expect(replaced).toEqual({
      ...notice,
      facts: { ...notice.facts, shown: 'A client' },
      place: { ...notice.place, quote: 'A client' },
    });
  });

  it('a style keeps the placeholders of its pattern', () => {
    const style = {
      ...standard,
      titlePattern: 'Month of Quillfern: {month}',
      fixedTexts: { ...standard.fixedTexts, closing: 'Quillfern ends.' },
    };
    const replaced = replaceInStyleTexts(style, [
      ...APP,
      { term: 'month', wording: 'time' },
      { term: 'Claude', wording: 'AI' },
    ]);
    expect(replaced.titlePattern).toBe('Time of a billing app: {month}');
    expect(replaced.fixedTexts.closing).toBe('A billing app ends.');
    expect(replaced.columns.find(({ key }) => key === 'aiTime')?.label).toBe('AI');
  });

  it('a style has replacements in every printed text, and unchanged choices', () => {
    const style: Style = {
      ...standard,
      language: {
        ...standard.language,
        months: standard.language.months.map(() => 'Quillfern'),
        hundred: 'Quillfern',
        tasks: { one: 'Quillfern', many: 'Quillfern' },
        partPattern: ' ({counted} of {tasks} in Quillfern)',
      },
      columns: standard.columns.map((column) => ({
        ...column,
        label: 'In Quillfern',
        unit: { one: ' Quillfern h', many: 'h' },
        emptyText: '(Quillfern)',
      })),
      statistics: standard.statistics.map((statistic) => ({
        ...statistic,
        label: 'In Quillfern',
        pattern: '{value} by Quillfern',
        patternOfOne: '{value} by Quillfern',
      })),
      statisticsColumns: ['Quillfern', 'of Quillfern'],
      sentences: {
        ...standard.sentences,
        count: '{count} {tasks} in Quillfern.',
        averages: 'By Quillfern {factor}.',
        averagesWithoutSupervision: 'By Quillfern {factor}.',
      },
      headings: { ...standard.headings, taskLog: 'Quillfern' },
    };
    const replaced = replaceInStyleTexts(style, [
      ...APP,
      ...['h', 'value', 'factor', 'standard', 'left', 'entered', 'intro', 'en', 'task'].map((term) => ({
        term,
        wording: 'it',
      })),
    ]);
    expect(JSON.stringify({ ...replaced, name: '', description: '' })).not.toMatch(/quillfern/i);
    expect(replaced.columns[2]).toEqual({
      ...style.columns[2],
      label: 'In a billing app',
      unit: { one: ' a billing app it', many: 'h' },
      emptyText: '(A billing app)',
    });
    expect(replaced.statistics[0]?.pattern).toBe('{value} by a billing app');
    expect(replaced.sentences.count).toBe('{count} {tasks} in a billing app.');
    const choicesOf = ({ id, order, sections, language, columns, statistics }: Style) => [
      [id, order, sections, language.code, language.decimalMark, language.thousandsMark],
      [...columns, ...statistics].map(({ key }) => key),
      columns.map(({ align, digits }) => [align, digits]),
    ];
    expect(choicesOf(replaced)).toEqual(choicesOf(style));
  });

  it('every nested text of a style is replaced', () => {
    const paths = (value: unknown, path: string): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([field, inner]) => paths(inner, `${path}.${field}`))
        : [path];
    for (const style of STYLES) {
      const mapped = mapStyleTexts(style, (text) => `${text}\u2063`);
      const marked: string[] = [];
      const visit = (before: unknown, after: unknown, path: string) => {
        if (typeof before === 'string' && before !== after) marked.push(path);
        if (typeof before !== 'object' || before === null) return;
        for (const field of Object.keys(before))
          visit(Reflect.get(before, field), Reflect.get(Object(after), field), `${path}.${field}`);
      };
      visit(style, mapped, '');
      const untouched = paths(style, '').filter((path) => !marked.includes(path));
      const fields = [
        ...new Set(
          untouched.map((path) =>
            path
              .split('.')
              .filter((part) => !/^\d*$/.test(part))
              .join('.'),
          ),
        ),
      ];
      expect(fields.sort()).toEqual(UNTOUCHED_FIELDS);
    }
  });
});

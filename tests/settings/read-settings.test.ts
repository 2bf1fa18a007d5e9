// Runs in every time zone.
import fc from 'fast-check';
import { FRONT_MATTER_FIELDS as FIELDS_OF_FORMATS, SITES } from '../../src/formats/sites.ts';
import type { Cell, Grid } from '../../src/record/values/cell.ts';
import { findSettings, readSettings } from '../../src/settings/read-settings.ts';
import { FRONT_MATTER_FIELDS, type SettingKey } from '../../src/settings/settings.ts';
import { DEFAULT_SETTINGS, findSettingFault, SETTING_KEYS, SETTINGS_TABLE } from '../../src/settings/settings-table.ts';
import { styleOfSettings } from '../../src/settings/style-of-settings.ts';
import { standard } from '../../src/styles/standard.ts';
import { STYLES } from '../../src/styles/styles.ts';
import { lineOf } from '../notice-line.ts';
import { propertyRuns } from '../sampling.ts';

const HEADER: Cell[] = ['Setting', 'Value', 'What it does'];
const tab = (...rows: Cell[][]): Grid => [HEADER, ['Settings version', '1'], ...rows];
const lines = (grid: Grid | null) => readSettings(grid).notices.map(lineOf);

describe('the Settings tab', () => {
  it('that is missing or blank has the defaults', () => {
    for (const grid of [null, [], [[]], [['', ' ']]]) {
      expect(readSettings(grid)).toMatchObject({ settings: DEFAULT_SETTINGS, notices: [], version: 1 });
    }
  });

  it('is read in any order of rows, case and spaces of labels ignored', () => {
    const { settings, notices, texts } = readSettings([
      ['Our team’s choices'],
      ['HOURS  per Week :', '37,5'],
      ['closing', ' Write to me.\nSoon. '],
      HEADER,
      ['Formulas of a new day', 'plain'],
      ['tags', 'ai, leverage,, ai'],
      ['hours per day', 7.5],
      ['Site', 'HUGO'],
      ['Front matter keys', 'title = title, date = pubDate\nslug ='],
      ['settings version', 1],
    ]);
    expect(notices).toEqual([]);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      hoursPerWeek: 37.5,
      hoursPerDay: 7.5,
      closing: 'Write to me.\nSoon.',
      newDayFormulas: 'plain',
      tags: ['ai', 'leverage'],
      site: 'hugo',
      frontMatterKeys: { title: 'title', date: 'pubDate', slug: '' },
    });
    expect(texts).toMatchObject({ closing: ' Write to me.\nSoon. ', hoursPerDay: '7.5', style: '' });
  });

  it.each<[Cell[], string]>([
    [
      ['Hours per week', 'full time'],
      'Settings!B3 setting-unreadable shown="full time" label="Hours per week" expected="hours above 0 and up to 168, like 40" used="40"',
    ],
    [
      ['Hours per week', 0],
      'Settings!B3 setting-unreadable shown="0" label="Hours per week" expected="hours above 0 and up to 168, like 40" used="40"',
    ],
    [
      ['Hours per week', '168.1'],
      'Settings!B3 setting-unreadable shown="168.1" label="Hours per week" expected="hours above 0 and up to 168, like 40" used="40"',
    ],
    [
      ['Hours per week', '95%'],
      'Settings!B3 setting-unreadable shown="95%" label="Hours per week" expected="hours above 0 and up to 168, like 40" used="40"',
    ],
    [
      ['Import options', 'silence 60, asks perhaps, tokens all'],
      'Settings!B3 setting-unreadable shown="silence 60, asks perhaps, tokens all" label="Import options" expected="silence 60, asks on, tokens all, or silence off, asks off, tokens without-cache" used="silence 60, asks on, tokens all"',
    ],
    [
      ['Import options', 'silence 0, asks on, tokens all'],
      'Settings!B3 setting-unreadable shown="silence 0, asks on, tokens all" label="Import options" expected="silence 60, asks on, tokens all, or silence off, asks off, tokens without-cache" used="silence 60, asks on, tokens all"',
    ],
    [
      ['Import options', 'silence 1441, asks on, tokens all'],
      'Settings!B3 setting-unreadable shown="silence 1441, asks on, tokens all" label="Import options" expected="silence 60, asks on, tokens all, or silence off, asks off, tokens without-cache" used="silence 60, asks on, tokens all"',
    ],
    [
      ['Hours per day', '-8'],
      'Settings!B3 setting-unreadable shown="-8" label="Hours per day" expected="hours above 0 and up to 24, like 8" used="8"',
    ],
    [
      ['Hours per day', '24.5'],
      'Settings!B3 setting-unreadable shown="24.5" label="Hours per day" expected="hours above 0 and up to 24, like 8" used="8"',
    ],
    [
      ['Site', 'Ghost'],
      'Settings!B3 setting-unreadable shown="Ghost" label="Site" expected="one of None, Jekyll, Hugo, Eleventy, Astro" used="None"',
    ],
    [
      ['Closing', '#REF!'],
      'Settings!B3 setting-unreadable shown="#REF!" label="Closing" expected="text, or leave the cell blank" used=""',
    ],
    [['Category', 'a\nb'], 'Settings!B3 setting-unreadable shown="a\\nb" label="Category" expected="one line" used=""'],
    [
      ['Front matter keys', 'date: pubDate'],
      'Settings!B3 setting-unreadable shown="date: pubDate" label="Front matter keys" expected="pairs, like title = title, date = pubDate" used=""',
    ],
    [
      ['Front matter keys', 'tilte = title'],
      'Settings!B3 setting-unreadable shown="tilte = title" label="Front matter keys" expected="pairs, like title = title, date = pubDate, with the fields layout, title, date, slug, description, tags, category" used=""',
    ],
    [
      ['Front matter keys', 'date = a, date = b'],
      'Settings!B3 setting-unreadable shown="date = a, date = b" label="Front matter keys" expected="each field once: pairs, like title = title, date = pubDate" used=""',
    ],
    [
      ['Custom style', '[1]'],
      'Settings!B3 setting-unreadable shown="[1]" label="Custom style" expected="a style in the JSON format of Edit style…, like {\\"base\\": \\"standard\\", \\"titlePattern\\": \\"{yyyy}\\"}" used=""',
    ],
    [['Huors per week', 35], 'Settings!B3 setting-unknown label="Huors per week"'],
    [['Closing', 'a\u200bb'], 'Settings!B3 text-invisible character="U+200B"'],
  ])('reports an invalid value, and uses the default instead: %j', (row, line) => {
    const { settings } = readSettings(tab(row));
    expect(lines(tab(row))).toEqual([line]);
    expect({ ...settings, closing: '' }).toEqual(DEFAULT_SETTINGS);
  });

  it.each<[SettingKey, string]>([
    ['hoursPerWeek', '168'],
    ['hoursPerWeek', '0.5'],
    ['hoursPerDay', '24'],
    ['hoursPerDay', '7,5'],
    ['hoursPerWeek', ' '],
  ])('has no notice about %s as %j', (key, text) => {
    expect(findSettingFault(key, text)).toBeNull();
  });

  it('uses the first of two rows with one label', () => {
    const grid = tab(['Closing', 'one'], ['Closing', 'two']);
    expect(lines(grid)).toEqual(['Settings!B4 setting-twice label="Closing" used="Settings!B3"']);
    expect(readSettings(grid).settings.closing).toBe('one');
  });

  it('of a newer version is used, and its unknown rows are ignored', () => {
    const grid = [HEADER, ['Settings version', '3'], ['Closing', 'x'], ['Hologram', 'on']];
    expect(lines(grid)).toEqual(['Settings!B2 setting-newer version=3']);
    expect(readSettings(grid)).toMatchObject({ settings: { closing: 'x' }, version: 3 });
  });

  it('by another user is not read', () => {
    const grid: Grid = [
      ['Budget', '500'],
      ['Closing', 'June'],
    ];
    expect(lines(grid)).toEqual(['Settings!A1 setting-foreign']);
    expect(readSettings(grid).settings).toEqual(DEFAULT_SETTINGS);
  });

  it('has no notices about blank cells', () => {
    expect(lines(tab(...SETTING_KEYS.map((key) => [SETTINGS_TABLE[key].label, ' '])))).toEqual([]);
  });

  it('truncates a long value in the facts, never in the quote', () => {
    const [notice] = readSettings(tab(['Custom style', 'x'.repeat(500)])).notices;
    expect(notice?.facts).toMatchObject({ shown: `${'x'.repeat(59)}…` });
    expect(notice?.place.quote).toHaveLength(500);
  });
});

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...SETTING_KEYS.map((key) => SETTINGS_TABLE[key].label), 'Setting', 'Value', 'Settings version'),
  fc.constantFrom('=', 'a=b=c', '{', '{}', '#N/A', '1e999', '__proto__', 'constructor', 'title = __proto__'),
  fc.double(),
  fc.boolean(),
  fc.record({ number: fc.double(), shown: fc.string() }),
  fc.record({ wallClock: fc.string(), shown: fc.string() }),
);

describe('any cells', () => {
  it('are read without an exception, and each setting keeps its type', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 12 }), (rows) => {
        const { settings } = readSettings([HEADER, ...rows]);
        expect(settings.hoursPerWeek > 0 && settings.hoursPerWeek <= 168).toBe(true);
        expect(settings.hoursPerDay > 0 && settings.hoursPerDay <= 24).toBe(true);
        for (const key of SETTING_KEYS) expect(typeof settings[key]).toBe(typeof DEFAULT_SETTINGS[key]);
        expect(styleOfSettings(settings, {}).style.hoursPerWeek).toBe(settings.hoursPerWeek);
      }),
      propertyRuns(250),
    );
  });

  it('have the same meaning when written again', () => {
    const printed = <Key extends SettingKey>(key: Key, text: string) => {
      const reading = SETTINGS_TABLE[key].read(text);
      if ('expected' in reading) return;
      const again = SETTINGS_TABLE[key].print(reading.value);
      expect(SETTINGS_TABLE[key].read(again)).toEqual(reading);
    };
    fc.assert(
      fc.property(fc.constantFrom(...SETTING_KEYS), fc.string({ unit: 'grapheme' }), (key, text) => printed(key, text)),
      propertyRuns(1000),
    );
    for (const [key, text] of [
      ['tags', ' a , b'],
      ['frontMatterKeys', 'slug =, title=t'],
      ['hoursPerWeek', '37,50'],
      ['site', 'astro'],
    ] as const) {
      printed(key, text);
    }
  });
});

describe('the table of settings', () => {
  it('knows the sites and fields of front matter that the formats know', () => {
    expect(FRONT_MATTER_FIELDS).toEqual(FIELDS_OF_FORMATS);
    expect(SETTINGS_TABLE.site.choices.map((words) => words.toLowerCase())).toEqual(['none', ...Object.keys(SITES)]);
  });

  it('has a unique label for each', () => {
    const grid = tab(...SETTING_KEYS.map((key) => [SETTINGS_TABLE[key].label]));
    expect([...findSettings(grid).rows.keys()]).toEqual(SETTING_KEYS);
  });

  it('reads back every printed default and choice', () => {
    for (const key of SETTING_KEYS) {
      const { print, read, defaultValue, choices } = SETTINGS_TABLE[key] as {
        print: (value: unknown) => string;
        read: (cell: Cell) => unknown;
        defaultValue: unknown;
        choices: readonly string[];
      };
      expect(read(print(defaultValue))).toEqual({ value: defaultValue });
      for (const words of choices) expect(read(words)).toHaveProperty('value');
    }
  });
});

describe('the style of the settings', () => {
  const styleOf = (...rows: Cell[][]) => {
    const { settings, cells } = readSettings(tab(...rows));
    const { style, notices } = styleOfSettings(settings, cells);
    return { style, lines: notices.map(lineOf) };
  };

  it('has the user’s texts and hours on top of the chosen style', () => {
    const settings = { ...DEFAULT_SETTINGS, closing: 'Write to me.', hoursPerWeek: 35, hoursPerDay: 7 };
    expect(styleOfSettings(settings, {})).toEqual({
      style: {
        ...standard,
        fixedTexts: { ...standard.fixedTexts, closing: 'Write to me.' },
        hoursPerWeek: 35,
        hoursPerDay: 7,
      },
      notices: [],
    });
  });

  it.each(STYLES.map(({ id, name }) => [name, id]))('is %s by name and by id', (name, id) => {
    for (const text of [name, id, name.toUpperCase()]) expect(styleOf(['Style', text]).style.id).toBe(id);
  });

  it('is the custom style when Style is Custom, with its own texts if the settings have none', () => {
    const own = { base: 'fixed-hours', fixedTexts: { closing: 'Own end.', aboutAuthor: 'Own head.' } };
    const { style, lines } = styleOf(
      ['Style', 'custom'],
      ['Custom style', JSON.stringify(own)],
      ['Closing', 'The end.'],
    );
    expect([style.id, style.fixedTexts.closing, style.fixedTexts.aboutAuthor]).toEqual([
      'custom',
      'The end.',
      'Own head.',
    ]);
    expect(lines).toEqual([]);
    expect(styleOf(['Style', 'Standard'], ['Custom style', JSON.stringify(own)]).style.id).toBe('standard');
  });

  it('is the default while the custom style is missing or invalid, with a notice', () => {
    expect(styleOf(['Style', 'Custom'])).toMatchObject({
      style: { id: 'standard' },
      lines: ['Settings!B3 setting-style-missing used="Standard"'],
    });
    expect(styleOf(['Style', 'Custom'], ['Custom style', '{"order":"size"}'])).toMatchObject({
      style: { id: 'standard' },
      lines: [
        'Settings!B4 setting-style-faulty faults=[{"path":"order","found":"\\"size\\"","expected":"one of factor, sheet"}] more=0 used="Standard"',
      ],
    });
  });

  it('lists the first three faults of a custom style and counts the others', () => {
    const faulty = { order: 'size', factorDecimals: -1, hoursPerWeek: 0, hoursPerDay: 0, titlePattern: 5 };
    const { settings, cells } = readSettings(tab(['Style', 'Custom'], ['Custom style', JSON.stringify(faulty)]));
    const [notice] = styleOfSettings(settings, cells).notices;
    expect(notice?.facts).toMatchObject({ faults: [{}, {}, {}], more: 2 });
  });

  it('never throws, with any content of the custom style', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (json) => {
        const { style } = styleOf(['Style', 'Custom'], ['Custom style', `{"columns":${json},"language":${json}}`]);
        expect(style.hoursPerWeek).toBe(40);
      }),
      propertyRuns(150),
    );
  });
});

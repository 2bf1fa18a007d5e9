// Covers src/workbench/command/verify-published.ts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { formatHtml } from '../../src/formats/html.ts';
import { formatMarkdown } from '../../src/formats/markdown.ts';
import { makePostFile } from '../../src/formats/post-file.ts';
import type { LeverageRecord } from '../../src/record/publishing/record.ts';
import type { Digits, Style } from '../../src/record/publishing/style.ts';
import type { Cell } from '../../src/record/values/cell.ts';
import { standard } from '../../src/styles/standard.ts';
import { STYLES } from '../../src/styles/styles.ts';
import { runVerify } from '../../src/workbench/command/verify.ts';
import { customStyles } from '../formats/custom-styles.ts';
import { FORMS, printPageText } from '../imports/published/published-forms.ts';
import { recordOf } from '../make-record.ts';
import { htmlWithData } from '../record-data.ts';
import { sampleGrid, tableOf } from '../sample-grid.ts';
import { propertyRuns, sampleCases } from '../sampling.ts';

const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const verify = (content: string, args: readonly string[] = []) => runVerify([write('record', content), ...args]);

const words = { intro: 'It was a long day.', analysis: 'It went well.' };
const record = recordOf(sampleGrid(), words);
const markdown = formatMarkdown(record);

describe('a published record without data', () => {
  const forms: Readonly<Record<string, (record: LeverageRecord) => string>> = {
    ...FORMS,
    html: (whole) => formatHtml(whole),
  };
  it.each(
    STYLES.flatMap((style) => Object.keys(forms).map((form): [string, string, Style] => [style.id, form, style])),
  )('%s, %s: agrees', (_, form, style) => {
    const { exitCode, output } = verify(forms[form]?.(recordOf(sampleGrid(), words, style)) ?? '');
    expect(output).toMatch(/^2026-04-04: 29 tasks, \d statistics and 1 sentence agree\.\n$/);
    expect(exitCode).toBe(0);
  });

  const MARKS = [
    ['.', ','],
    [',', '.'],
    [',', ' '],
    [',', '\u00a0'],
    ['.', '\u202f'],
    ['.', '’'],
    ['.', "'"],
    ['.', ''],
  ] as const;
  it.each(sampleCases(MARKS, 2))(
    'with the marks %j and %j: counts of tasks above 1,000 agree',
    (decimalMark, thousandsMark) => {
      const style: Style = {
        ...standard,
        id: 'custom',
        language: { ...standard.language, decimalMark, thousandsMark },
      };
      const tasks = Array.from({ length: 1020 }, (_, i) => [`Ledger ${i}`, 50 + (i % 7), 41, i < 1010 ? 11 : '', 1000]);
      const whole = recordOf(tableOf(...tasks), words, style);
      for (const form of ['markdown', 'text', 'page text run together']) {
        expect([form, verify(forms[form]?.(whole) ?? '').output]).toEqual([
          form,
          expect.stringMatching(/^2026-04-04: 1020 tasks, \d statistics and 1 sentence agree\.\n$/),
        ]);
      }
      const counts = `1${thousandsMark}010 of 1${thousandsMark}020`;
      expect(formatMarkdown(whole)).toContain(counts);
      const wrong = verify(formatMarkdown(whole).replaceAll(counts, `1${thousandsMark}011 of 1${thousandsMark}020`));
      expect(wrong.exitCode).toBe(1);
      expect(wrong.output).toContain('but the rows give 1010 of 1020.');
    },
  );

  it('reports in one line what cannot be recomputed, without failing', () => {
    const style = STYLES.find(({ id }) => id === 'fixed-hours') ?? standard;
    const rounded = recordOf(tableOf(['Ledger', 1.25, 60, 5, 1000], ['Docs', 2.75, 10, 5, 1000]), {}, style);
    expect(verify(formatMarkdown(recordOf(sampleGrid(), { totalTokens: 12_000_000 })))).toEqual({
      exitCode: 0,
      output: '2026-04-04: 29 tasks, 6 statistics and 1 sentence agree.\n',
      messages: ['note: 2026-04-04: Total tokens is 12,000,000, which cannot be recomputed: the rows have no tokens.'],
    });
    const { exitCode, messages } = verify(formatMarkdown(rounded));
    expect(exitCode).toBe(0);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(
      'figures of rows cannot be recomputed to the last digit, because the estimates are rounded.',
    );
  });

  it.each<[string, RegExp, string, string]>([
    ['a factor', /654\.5x/, '46.5x', 'Row 1 has 46.5x under Factor, but its figures give 654.5.'],
    [
      'the last digit of a factor',
      /654\.5x/,
      '654.6x',
      'Row 1 has 654.6x under Factor, a different rounding of 654.5.',
    ],
    ['an estimate', /\| 240h \|/, '| 250h |', 'Row 1 has 654.5x under Factor, but its figures give 681.8.'],
    ['a statistic', /1,581 \|/, '1,582 |', 'Total Claude minutes is 1,582, but the rows give 1581.'],
    ['an average', /\| 54\.1x/, '| 54.2x', 'Weighted average leverage factor is 54.2x, but the rows give 54.1.'],
    [
      'the sentence',
      /factor was 54\.1x/,
      'factor was 54.2x',
      'The sentence about the averages has 54.2 for the leverage factor, but the rows give 54.1.',
    ],
    [
      'the weeks',
      /35\.6 weeks/,
      '35.7 weeks',
      'The sentence about the averages has 35.7, a different rounding of 35.6.',
    ],
    ['the count in the intro', /Twenty-nine/, 'Thirty', 'The intro starts with “Thirty tasks”, but the record has 29.'],
    ['a row that is gone', /\| 2 \|.*\n/, '', 'Row 3 appears where row 2 was expected.'],
  ])('reports %s that was changed', (_, before, after, sentence) => {
    expect(markdown).toMatch(before);
    const { exitCode, output } = verify(markdown.replace(before, after));
    expect(exitCode).toBe(1);
    expect(output).toContain(sentence);
  });

  it('reports a changed last digit in any factor, sum or average', () => {
    const figures = [...markdown.matchAll(/\| (?:[\d.,]+)(?=x? \|)/g)].filter(({ 0: figure, index }) => {
      const line = markdown.slice(markdown.lastIndexOf('\n', index) + 1, markdown.indexOf('\n', index));
      return !/^\| \d+ $/.test(figure) && !line.startsWith('| Total tokens') && /x \||\| Total|\| Weighted/.test(line);
    });
    expect(figures.length).toBeGreaterThan(60);
    for (const { 0: figure, index } of figures) {
      const at = index + figure.length - 1;
      const changed = markdown.slice(0, at) + ((Number(markdown.charAt(at)) + 1) % 10) + markdown.slice(at + 1);
      expect([figure, verify(changed).exitCode]).toEqual([figure, 1]);
    }
  });

  const GAPS = tableOf(
    ['Ledger', 40, '20m', '10m', 161_500],
    ['Docs', 24, '12m', '', ''],
    ['Tests', '8h (6-12)', '4m', '2m', 2000],
  );

  it.each(sampleCases(STYLES, 4).map((style) => [style.id, style] as const))(
    '%s: reports each changed number of tasks next to a figure without all of them',
    (_, style) => {
      for (const form of ['markdown', 'html', 'text', 'page text with tabs'] as const) {
        const post = forms[form]?.(recordOf(GAPS, {}, style)) ?? '';
        expect([form, verify(post).exitCode]).toEqual([form, 0]);
        const parts = [...post.matchAll(/(?<=\()2 of 3(?= tasks\))/g)];
        if (style.columns.some(({ key }) => key === 'supervision')) expect(parts.length).toBeGreaterThan(1);
        for (const { index } of parts) {
          const line = post.slice(0, index).split('\n').at(-1) ?? '';
          const ofTokens = /tokens/i.test(line.replace(/tasks.*/, ''));
          const isUnknown = !style.columns.some(({ key }) => key === (ofTokens ? 'tokens' : 'supervision'));
          for (const part of [...(isUnknown ? [] : ['1 of 3', '3 of 3']), '2 of 2', '2 of 4', '2 of 30']) {
            const run = verify(post.slice(0, index) + part + post.slice(index + 6));
            expect([form, run.exitCode]).toEqual([form, 1]);
            expect(run.output).toContain(`(${part} tasks)`);
            expect(run.output).toContain('the rows give 2 of 3.');
          }
        }
      }
    },
  );

  it('agrees with every short day in the given style that rounds the hours', () => {
    const style = STYLES.find(({ id }) => id === 'fixed-hours') ?? standard;
    const lengths = Array.from({ length: 130 }, (_, i) => i + 1);
    const short = sampleCases(
      lengths.flatMap((human) => [1, 7, 16].map((ai) => [human, ai] as const)),
      40,
    );
    for (const [human, ai] of [...short, [37, 16] as const, [104, 16] as const, [1, 1] as const]) {
      const post = formatMarkdown(recordOf(tableOf(['Port', `${human} min`, ai, '', '']), {}, style));
      expect([human, ai, verify(post, ['--style', style.id]).exitCode]).toEqual([human, ai, 0]);
    }
  });

  it('reports an average with a zero before it', () => {
    const { output } = verify(markdown.replace('factor was 54.1x', 'factor was 054.1x'));
    expect(output).toContain('has 054.1 for the leverage factor, but the rows give 54.1.');
  });

  it('reports more tasks than the record has, also without a column to count', () => {
    for (const id of ['token-column', 'spelled-units']) {
      const post = formatMarkdown(recordOf(GAPS, {}, STYLES.find((style) => style.id === id) ?? standard));
      expect(verify(post.replace(/2 of 3 tasks/g, '9 of 3 tasks')).output).toContain('(9 of 3 tasks)');
    }
  });

  it('compares the number of tasks in the words of the given style', () => {
    const partPattern = ' [{tasks} Aufgaben, davon {counted}]';
    const style: Style = { ...standard, language: { ...standard.language, partPattern } };
    const post = formatMarkdown(recordOf(GAPS, {}, style));
    const path = write('style.json', JSON.stringify({ language: { partPattern } }));
    expect(post).toContain('[3 Aufgaben, davon 2]');
    expect(verify(post, ['--style', path])).toMatchObject({ exitCode: 0 });
    for (const part of ['[3 Aufgaben, davon 3]', '[2 Aufgaben, davon 2]']) {
      const changed = post.replace(/\\?\[3 Aufgaben, davon 2\\?\]/, part);
      expect(verify(changed, ['--style', path]).output).toContain('the rows give 2 of 3.');
    }
  });

  it('computes the weeks with the given style', () => {
    const style: Style = { ...standard, hoursPerWeek: 35, hoursPerDay: 7 };
    const post = formatMarkdown(recordOf(sampleGrid(), words, style));
    expect(verify(post).output).toContain('has 40.7 for the weeks, but the rows give 35.6.');
    const path = write('style.json', '{ "hoursPerWeek": 35, "hoursPerDay": 7 }');
    expect(verify(post, ['--style', path]).exitCode).toBe(0);
    expect(verify(markdown, ['--style', path]).exitCode).toBe(1);
  });

  const exact: Cell[][] = [
    ['Ledger', 10.6, 0.8, 3, 700],
    ['Docs', '3.23h', '3.5', 1.875, 697],
    ['Tests', 1497.5, 7.74, 0.465, 1_084_151],
    ['Maps', 13.1643, 0.5, 7.01, 12],
  ];
  const styled = fc.record({
    averageDecimals: fc.nat(4),
    factorDecimals: fc.nat(4),
    decimalMark: fc.constantFrom('.' as const, ',' as const),
    digits: fc.record({
      humanEstimate: fc.constantFrom<Digits>('entered', 1, 2),
      aiTime: fc.constantFrom<Digits>('entered', 0, 1, 3),
      supervision: fc.constantFrom<Digits>('entered', 0, 2),
    }),
  });

  it('agrees in the decimals and marks of the given style, and a changed average does not', () => {
    fc.assert(
      fc.property(styled, fc.constantFrom('markdown', 'html', 'text'), (drawn, form) => {
        const { averageDecimals, factorDecimals, decimalMark, digits } = drawn;
        const language = { ...standard.language, decimalMark, thousandsMark: decimalMark === ',' ? '.' : ',' } as const;
        const columns = standard.columns.map((column) => {
          const own = digits[column.key as keyof typeof digits];
          return own === undefined ? column : { ...column, digits: own };
        });
        const style: Style = { ...standard, averageDecimals, factorDecimals, language, columns };
        const path = write(
          'style.json',
          JSON.stringify({ averageDecimals, factorDecimals, language: { decimalMark }, columns }),
        );
        const post = forms[form]?.(recordOf(tableOf(...exact), {}, style)) ?? '';
        expect(verify(post, ['--style', path])).toMatchObject({
          exitCode: 0,
          output: expect.stringContaining('4 tasks'),
        });
        const changed = post.replace(
          /(leverage factor was )(\d)/,
          (_, start: string, digit: string) => start + ((Number(digit) % 9) + 1),
        );
        // Times without decimals are too rough to decide about an average.
        if (digits.aiTime !== 0) expect(verify(changed, ['--style', path]).exitCode).toBe(1);
      }),
      propertyRuns(40),
    );
  });

  it.each([0, 1, 2, 3])(
    'agrees with averages of %d decimals and factors of 2 without a given style',
    (averageDecimals) => {
      const style: Style = { ...standard, averageDecimals, factorDecimals: 2 };
      const post = formatMarkdown(recordOf(tableOf(...exact), {}, style));
      expect(verify(post).exitCode).toBe(0);
      const lastDigit = /(leverage factor was [\d.,]*)(\d)x/;
      const changed = post.replace(
        lastDigit,
        (_, start: string, digit: string) => `${start}${(Number(digit) + 1) % 10}x`,
      );
      expect(verify(changed).exitCode).toBe(1);
      if (averageDecimals > 0)
        expect(verify(post.replace(/(leverage factor was [\d,]*)\.\d+x/, '$1x')).exitCode).toBe(1);
    },
  );

  it('is verified together with records that contain their data', () => {
    const other = recordOf(tableOf(['Ledger', 4, 10, 2, '']));
    const page = `${htmlWithData(record)}\n${formatHtml(other)}`;
    expect(verify(page).output).toBe(
      '2026-04-04: 29 tasks, 7 statistics and 1 sentence agree.\n2026-04-04: 1 task, 7 statistics and 1 sentence agree.\n',
    );
    expect(verify(page.replace(/>24\.0x</, '>25.0x<')).exitCode).toBe(1);
    const mixed = `${markdown}\n\n${htmlWithData(other)}`;
    expect(verify(mixed).output.split('\n')).toHaveLength(3);
  });

  it('can begin like JSON', () => {
    expect(verify(`[Home](/)\n\n${markdown}`).exitCode).toBe(0);
    expect(verify(`{% include nav.html %}\n\n${printPageText(record, '\t')}`).exitCode).toBe(0);
  });

  it('has its own line among several', () => {
    const day = (date: string, title: string) => markdown.replace('April 04, 2026', title).replace('2026-04-04', date);
    expect(verify(day('2026-04-04', 'April 04, 2026') + day('2026-04-05', 'April 05, 2026')).output).toBe(
      '2026-04-04: 29 tasks, 6 statistics and 1 sentence agree.\n2026-04-05: 29 tasks, 6 statistics and 1 sentence agree.\n',
    );
  });
});

describe('a record that contains its data', () => {
  const rows: Cell[][] = [
    ['Ledger | reports', 40, 12, 5, 161_500],
    ['Docs,\nphase 12', '1:20:00', 8.6, '', ''],
    ['Tests', 1, 1, 1, 2000],
  ];

  it('agrees as HTML and as JSON in any style, with the hours of any settings', () => {
    fc.assert(
      fc.property(customStyles, (style) => {
        const whole = recordOf(tableOf(...rows), words, style);
        const html = verify(makePostFile(whole, 'html', { carriesData: true, language: style.language.code }).text);
        expect(html.output + html.messages.join()).toMatch(/^2026-04-04: 3 tasks, .* agree\.\n$/);
        expect(verify(makePostFile(whole, 'json').text).exitCode).toBe(0);
      }),
      propertyRuns(30),
    );
  });
});

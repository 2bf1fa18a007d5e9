// Runs in every time zone.
import { readPublished } from '../../../src/imports/published/read-published.ts';
import { rowsAsSheet } from '../../../src/imports/published/rows-as-sheet.ts';
import { type DomNode, treeOfDom } from '../../../src/imports/published/text/html-tree.ts';
import { parseHtml } from '../../../src/imports/published/text/parse-html.ts';
import { SAMPLE_ANALYSIS, SAMPLE_INTRO } from '../../../src/sheets/day-tab/sample-day.ts';
import { recordOf, rowsOf } from '../../make-record.ts';
import { lineOf } from '../../notice-line.ts';
import { sampleGrid } from '../../sample-grid.ts';
import { FORMS, printPageText } from './published-forms.ts';

const readFirst = (text: string) => {
  const [day] = readPublished(text, { parseHtml });
  if (day === undefined) throw new Error('There is no record.');
  return day;
};
const readLines = (...lines: string[]) => readFirst(lines.join('\n'));
const cellsOf = (text: string) => readFirst(text).rows.map((row) => Object.values(row).filter((cell) => cell !== ''));
const codesOf = (text: string) => readFirst(text).notices.map(({ code }) => code);
const HEADER = '#TaskHuman Est.ClaudeSup.FactorSup. Factor';

describe('the sample day', () => {
  const record = recordOf(sampleGrid(), { intro: SAMPLE_INTRO, analysis: SAMPLE_ANALYSIS, totalTokens: 11_636_500 });

  it.each(Object.keys(FORMS))('is read completely from %s', (form) => {
    const day = readFirst(FORMS[form]?.(record) ?? '');
    expect(day.rows).toHaveLength(29);
    expect([day.date, day.title, day.styleId]).toEqual(['2026-04-04', 'Leverage Record: April 04, 2026', 'standard']);
    expect(day.statistics).toEqual(rowsOf(record, 'statistics'));
    expect(day.intro).toBe(`Twenty-nine tasks. ${SAMPLE_INTRO}`);
    expect(day.analysis).toBe(SAMPLE_ANALYSIS);
    expect(day.sentences).toEqual([
      'The weighted average leverage factor was 54.1x with a supervisory leverage of 574.2x. In human terms, this was 35.6 weeks of work.',
    ]);
    expect(day.notices.map(lineOf)).toEqual([
      '- published-statistic-unchecked label="Total tokens" figure=null printed="11,636,500" reason="no-tokens"',
    ]);
  });

  it('gives the cells of a tab, with numbers if they are exact', () => {
    const { grid, labels } = rowsAsSheet(readFirst(printPageText(record, '')));
    expect(grid[0]).toEqual(['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens']);
    expect(grid[1]?.slice(2)).toEqual([240, 22, 5, '']);
    expect(labels.map(([label]) => label)).toEqual(['Date', 'Title', 'Tokens', 'Intro', 'Analysis']);
    expect(labels[2]).toEqual(['Tokens', 11_636_500]);
  });
});

describe('cells that run together', () => {
  it('are separated by row number, arithmetic and the rule that no number starts with 0', () => {
    const rows = [
      '1Port of the shop40h12m10m200.0x240.0x',
      '26 service files with plain SQL12h8m5m90.0x144.0x',
      '3Scores fixed, phase 1216h22m5m43.6x192.0x',
      '417 routes, all checked24h12m8m120.0x180.0x',
      '5Steps 100.5h5m–6.0x–',
    ];
    expect(cellsOf([HEADER, ...rows].join('\n'))).toEqual([
      ['1', 'Port of the shop', '40h', '12m', '10m', '200.0x', '240.0x'],
      ['2', '6 service files with plain SQL', '12h', '8m', '5m', '90.0x', '144.0x'],
      ['3', 'Scores fixed, phase 12', '16h', '22m', '5m', '43.6x', '192.0x'],
      ['4', '17 routes, all checked', '24h', '12m', '8m', '120.0x', '180.0x'],
      ['5', 'Steps 10', '0.5h', '5m', '6.0x'],
    ]);
  });

  it('have no tokens rather than a few, and no estimate of 0, if another reading fits', () => {
    const rows = ['Docs120h15min480x', 'Docs, part 240h20min120x', 'Docs0h20min1.5k0x'];
    expect(cellsOf(['TaskHuman Est.Claude TimeTokensLeverage', ...rows].join('\n'))).toEqual([
      ['Docs', '120h', '15min', '480x'],
      ['Docs, part 2', '40h', '20min', '120x'],
      ['Docs', '0h', '20min', '1.5k', '0x'],
    ]);
  });

  it('are reported if several readings fit', () => {
    const day = readLines(HEADER, '1Renew v4.75h600m–0.5x–');
    expect(day.rows).toEqual([]);
    expect(day.notices.map(lineOf)).toEqual([
      '- published-row-ambiguous shown="1Renew v4.75h600m–0.5x–" readings=[{"number":"","task":"Renew v","figures":"4.75h 600m 0.5x"},{"number":"","task":"Renew v4.7","figures":"5h 600m 0.5x"}]',
    ]);
  });

  it('can have a wrong factor: the row is kept and the factor reported', () => {
    const day = readLines(HEADER, '1Docs, phase 1216h22m5m99.9x192.0x', '2Docs12h8m5m91.5x143.0x');
    expect(day.rows.map(({ task, humanEstimate, factor }) => [task, humanEstimate, factor])).toEqual([
      ['Docs, phase 12', '16h', '99.9x'],
      ['Docs', '12h', '91.5x'],
    ]);
    expect(day.notices.map(lineOf)).toEqual([
      '- published-factor-differs row=1 task="Docs, phase 12" column="Factor" printed="99.9x" expected="43.6"',
      '- published-factor-differs row=2 task="Docs" column="Factor" printed="91.5x" expected="90.0"',
      '- published-factor-differs row=2 task="Docs" column="Sup. Factor" printed="143.0x" expected="144.0"',
    ]);
  });

  it('report a row that was cut, and one in another place', () => {
    const day = readLines(HEADER, '2Docs12h8m5m90.0x144.0x', '1Port40h12m10m200.0x240.0x', '3Tests and mo');
    expect(day.rows.map(({ number }) => number)).toEqual(['2', '1']);
    expect(day.notices.map(lineOf)).toEqual([
      '- published-number-unexpected row=2 number=2 expected=1',
      '- published-number-unexpected row=1 number=1 expected=3',
      '- published-row-unreadable shown="3Tests and mo" columns=["Task","Human Est.","Claude","Sup.","Factor","Sup. Factor"]',
    ]);
  });
});

describe('labels and cells by other authors', () => {
  it.each([
    ['# Task Human Est. Claude Supv. LF SLF', '1 Port, phase 2 24h 8m 5m 180x 288x'],
    ['#\tTask\tHuman\tAI\tSupervision\tLeverage\tSup. Leverage', '1\tPort, phase 2\t24h\t8m\t5m\t180x\t288x'],
    ['#TaskHuman Est.ClaudeWeeksFactor', '1Port, phase 224h8m0.60w180.0x'],
    ['TaskHuman Est.Claude TimeTokensLeverage', 'Port, phase 224h8min150k180x'],
    ['#TaskHuman Est.ClaudeLeverage', '1Port, phase 224 hours8 min180x'],
  ])('%s', (header, line) => {
    const day = readLines(header, line);
    expect(day.rows.map(({ task, factor }) => [task, factor.replace('.0', '')])).toEqual([['Port, phase 2', '180x']]);
    expect(day.notices).toEqual([]);
  });

  it('can be plain numbers under headings with units', () => {
    expect(cellsOf('# Task Human Est. (h) Claude (min) Factor\n1 Port, phase 2 24 8 180')).toEqual([
      ['1', 'Port, phase 2', '24', '8', '180'],
    ]);
  });

  it('have decimal commas if the factors have them', () => {
    const text = `${HEADER}\n1Port1,5h8,6m2m10,5x45,0x\n2Tests1.200h60m60m1.200,0x1.200,0x`;
    expect(cellsOf(text)).toEqual([
      ['1', 'Port', '1,5h', '8,6m', '2m', '10,5x', '45,0x'],
      ['2', 'Tests', '1.200h', '60m', '60m', '1.200,0x', '1.200,0x'],
    ]);
    expect(codesOf(text)).toEqual([]);
  });

  it('distinguish rounding from a wrong factor', () => {
    expect(codesOf(`${HEADER}\n1Port11.25h60m–11.3x–`)).toEqual(['published-factor-rounding']);
    expect(codesOf(`${HEADER}\n1Port11.25h60m–11.2x–`)).toEqual([]);
    expect(codesOf(`${HEADER}\n1Port11.25h60m–12.2x–`)).toEqual(['published-factor-differs']);
  });
});

describe('Markdown by other authors', () => {
  it('is read like its visible text', () => {
    const text = [
      '---',
      'title: "Notes of the day"',
      'date: 2026-05-02T08:00:00Z',
      '---',
      '',
      '| # | **Task** | Human Est. | Claude | Factor |',
      '|--:|:---|---|---|---|',
      '| 1 | `at_period_end` and *all* [the rest](https://example.org) &times; 2 | 2h | 8m | 15.0x |',
      '| 2 | a \\| b<br>c\\_d, snake_case_name | 1h | 8m | 7.5x |',
      '| | Total | 3h | 16m | 11.2x |',
      '',
      'Total tasks: 2',
    ].join('\n');
    const day = readFirst(text);
    expect([day.date, day.title]).toEqual(['2026-05-02', 'Notes of the day']);
    expect(day.rows.map(({ task }) => task)).toEqual([
      'at_period_end and all the rest × 2',
      'a | b\nc_d, snake_case_name',
    ]);
    expect(day.notices.map(({ code }) => code)).toEqual(['published-total']);
  });

  it('reports a row with too few cells', () => {
    const text = '| Task | Human Est. | Claude | Factor |\n| --- | --- | --- | --- |\n| Port | 8m | 15.0x |';
    expect(codesOf(text)).toEqual(['published-row-unreadable']);
  });
});

describe('HTML by other authors', () => {
  const table = [
    '<h1>Leverage Record: <time datetime="2026-05-02">May 02, 2026</time></h1>',
    '<table><thead><tr><th>#</th><th>Task</th><th>Human Est.</th><th>Claude</th><th>Project</th></tr></thead><tbody>',
    '<tr><td>1</td>\n<td>\n  Port &amp; tests,\n  phase <b>2</b><br>done</td><td>2h</td><td>8m</td><td>Shop</td></tr>',
    '</tbody></table><p>Skill grew.</p>',
  ].join('');

  it('is read like its visible text', () => {
    const day = readFirst(table);
    expect([day.date, day.rows[0]?.task]).toEqual(['2026-05-02', 'Port & tests, phase 2\ndone']);
    expect(day.analysis).toBe('Skill grew.');
    expect(day.notices.map(lineOf)).toEqual(['- published-column-unknown heading="Project"']);
  });

  it('is the same with a browser’s nodes', () => {
    const asDom = (html: ReturnType<typeof parseHtml>): DomNode => ({
      nodeName: html.nodeName.startsWith('#') ? html.nodeName : html.nodeName.toUpperCase(),
      nodeValue: html.value ?? null,
      childNodes: (html.childNodes ?? []).map(asDom),
      attributes: [...(html.attrs ?? [])],
    });
    const byDom = readPublished(table, { parseHtml: (html) => treeOfDom(asDom(parseHtml(html))) });
    expect(byDom).toEqual(readPublished(table, { parseHtml }));
  });
});

describe('a text', () => {
  it('can contain several records', () => {
    const pages = [
      recordOf(sampleGrid().slice(0, 3)),
      { ...recordOf(sampleGrid().slice(0, 5)), title: 'Leverage Record: April 05, 2026' },
    ];
    for (const form of Object.values(FORMS)) {
      const days = readPublished(pages.map(form).join('\n\n'), { parseHtml });
      expect(days.map(({ date, rows }) => [date, rows.length])).toEqual([
        ['2026-04-04', 2],
        ['2026-04-05', 4],
      ]);
    }
  });

  it('without a table is reported', () => {
    expect(codesOf('Nothing to see here, no task of any human or Claude.')).toEqual(['published-table-missing']);
    expect(codesOf('')).toEqual(['published-table-missing']);
  });

  it('whose statistics do not follow from the rows is reported', () => {
    const text = [
      HEADER,
      '1Port40h12m10m200.0x240.0x',
      '2Docs12h8m5m90.0x144.0x',
      '',
      'MetricValue',
      'Total tasks3',
      'Human-equivalent hours52h (6.5 working days)',
      'Claude wall-clock time20m (0.4h)',
      'Weighted avg leverage factor145.0x',
      '',
      'The weighted average leverage factor was 156.0x with a supervisory leverage of 207.9x. In human terms, this was 1.3 weeks of work.',
    ].join('\n');
    expect(readFirst(text).notices.map(lineOf)).toEqual([
      '- published-statistic-differs label="Total tasks" printed="3" expected="2"',
      '- published-statistic-differs label="Claude wall-clock time" printed="20m (0.4h)" expected="0.3"',
      '- published-statistic-differs label="Weighted avg leverage factor" printed="145.0x" expected="156.0"',
      '- published-sentence-differs figure="supervisoryFactor" printed="207.9" expected="208.0"',
    ]);
  });
});

// Runs in every time zone.
import { formatMarkdown } from '../../src/formats/markdown.ts';
import { formatText } from '../../src/formats/text.ts';
import { recordOf } from '../make-record.ts';
import { dataOf, jsonOf } from '../record-data.ts';
import { sampleGrid, tableOf } from '../sample-grid.ts';

const record = recordOf(
  tableOf(
    ['Port the | reports\nand print them', 40, 12, '', 88_000],
    ['Fix <img src=x onerror=alert(1)> {{ it }}', '1.5h', '8.6m', 5, ''],
  ),
  { intro: 'Two tasks.\nBoth * of them * fine.', analysis: '# One\n1. Two' },
);

it('Markdown contains the whole post, escaped where necessary', () => {
  expect(formatMarkdown(record)).toBe(`# Leverage Record: April 04, 2026

Two tasks.

Both \\* of them \\* fine.

The weighted average leverage factor was 120.9x with a supervisory leverage of 18.0x (1 of 2 tasks). In human terms, this was 1.0 weeks of work.

## Task Log

| # | Task | Human Est. | Claude | Sup. | Factor | Sup. Factor |
| ---: | --- | ---: | ---: | ---: | ---: | ---: |
| 1 | Port the \\| reports<br>and print them | 40h | 12m | – | 200.0x | – |
| 2 | Fix &lt;img src=x onerror=alert(1)> &#123;&#123; it }} | 1.5h | 8.6m | 5m | 10.5x | 18.0x |

## Aggregate Statistics

| Metric | Value |
| --- | ---: |
| Total tasks | 2 |
| Total human-equivalent hours | 41.5 |
| Total Claude minutes | 20.6 |
| Total supervisory minutes | 5 (1 of 2 tasks) |
| Total tokens | 88,000 (1 of 2 tasks) |
| Weighted average leverage factor | 120.9x |
| Weighted average supervisory leverage factor | 18.0x (1 of 2 tasks) |

## Analysis

\\# One

1\\. Two
`);
});

it('text contains the whole post without escapes', () => {
  expect(formatText(record)).toBe(
    `Leverage Record: April 04, 2026

Two tasks.

Both * of them * fine.

The weighted average leverage factor was 120.9x with a supervisory leverage of 18.0x (1 of 2 tasks). In human terms, this was 1.0 weeks of work.

Task Log

   Human Est. · Claude · Sup. · Factor · Sup. Factor
1. Port the | reports
   and print them
   40h · 12m · – · 200.0x · –
2. Fix <img src=x onerror=alert(1)> {{ it }}
   1.5h · 8.6m · 5m · 10.5x · 18.0x

Aggregate Statistics

Total tasks: 2
Total human-equivalent hours: 41.5
Total Claude minutes: 20.6
Total supervisory minutes: 5 (1 of 2 tasks)
Total tokens: 88,000 (1 of 2 tasks)
Weighted average leverage factor: 120.9x
Weighted average supervisory leverage factor: 18.0x (1 of 2 tasks)

Analysis

# One
1. Two
`.replace('# One\n1. Two', '# One\n\n1. Two'),
  );
});

it('JSON is the record as data', () => {
  expect(JSON.parse(jsonOf(record))).toEqual({
    schema: 'leverage-record/1',
    date: '2026-04-04',
    title: 'Leverage Record: April 04, 2026',
    slug: '2026-04-04-leverage-record',
    style: 'standard',
    tasks: [
      {
        number: 1,
        task: 'Port the | reports\nand print them',
        humanHours: 40,
        aiMinutes: 12,
        supervisionMinutes: null,
        tokens: 88_000,
        factor: 200,
        supervisoryFactor: null,
        cell: 'A2',
      },
      {
        number: 2,
        task: 'Fix <img src=x onerror=alert(1)> {{ it }}',
        humanHours: 1.5,
        aiMinutes: 8.6,
        supervisionMinutes: 5,
        tokens: null,
        factor: 90 / 8.6,
        supervisoryFactor: 18,
        cell: 'A3',
      },
    ],
    statistics: {
      tasks: 2,
      humanHours: 41.5,
      aiMinutes: 20.6,
      supervisionMinutes: 5,
      tokens: 88_000,
      weightedFactor: 2490 / 20.6,
      weightedSupervisoryFactor: 18,
      humanWeeks: 1.0375,
    },
    printed: {
      columns: ['#', 'Task', 'Human Est.', 'Claude', 'Sup.', 'Factor', 'Sup. Factor'],
      rows: [
        ['1', 'Port the | reports\nand print them', '40h', '12m', '', '200.0x', ''],
        ['2', 'Fix <img src=x onerror=alert(1)> {{ it }}', '1.5h', '8.6m', '5m', '10.5x', '18.0x'],
      ],
      statistics: [
        ['Total tasks', '2'],
        ['Total human-equivalent hours', '41.5'],
        ['Total Claude minutes', '20.6'],
        ['Total supervisory minutes', '5 (1 of 2 tasks)'],
        ['Total tokens', '88,000 (1 of 2 tasks)'],
        ['Weighted average leverage factor', '120.9x'],
        ['Weighted average supervisory leverage factor', '18.0x (1 of 2 tasks)'],
      ],
      sentences: [
        'The weighted average leverage factor was 120.9x with a supervisory leverage of 18.0x (1 of 2 tasks). In human terms, this was 1.0 weeks of work.',
      ],
      intro: ['Two tasks.', 'Both * of them * fine.'],
      analysis: ['# One', '1. Two'],
    },
    notices: [
      {
        code: 'supervision-missing',
        severity: 'note',
        cell: 'D2',
        quote: null,
        facts: { rows: 1, tasks: 2 },
        message: 'No supervision in 1 row: not in the supervisory average.',
      },
    ],
  });
});

it('the same record gives the same bytes', () => {
  const [first, second] = [recordOf(sampleGrid()), recordOf(sampleGrid())];
  expect(formatMarkdown(first)).toBe(formatMarkdown(second));
  expect(dataOf(first)).toEqual(dataOf(second));
});

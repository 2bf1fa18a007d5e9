// Covers tables as people write them, with the same figures through the functions, readDay, post, rows and verify.
import { callSheetFunction } from '../../src/functions/call-sheet-function.ts';
import { DAY_FUNCTIONS } from '../../src/functions/day-functions.ts';
import { readDay } from '../../src/record/reading/read-day.ts';
import { hoursOf, minutesOf } from '../../src/record/values/duration.ts';
import { runCommand } from './run-command.ts';

type Rows = readonly (readonly string[])[];

const DATE = ['--date', '2026-04-14'];
const quote = (cell: string) => (/[",;\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
const asText = (rows: Rows, separator: string) => rows.map((row) => `${row.map(quote).join(separator)}\n`).join('');
const markdownLine = (row: readonly string[]) =>
  `| ${row.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, '<br>')).join(' | ')} |\n`;
const asMarkdown = ([head = [], ...rows]: Rows) => [head, head.map(() => '---'), ...rows].map(markdownLine).join('');
const asQuote = (rows: Rows) => asMarkdown(rows).replace(/^(?=.)/gm, '> ');
const asHtml = (rows: Rows) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td><p>${cell.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>')}</p></td>`).join('')}</tr>`).join('')}</table>`;

interface Figures {
  readonly tasks: number;
  readonly humanHours: number;
  readonly aiMinutes: number;
}

function post(text: string): Figures | string {
  const { output, messages } = runCommand('post', ['-', ...DATE, '--format', 'json'], text);
  if (output === '') return messages.join('\n');
  const { tasks, humanHours, aiMinutes } = JSON.parse(output).statistics;
  return { tasks, humanHours, aiMinutes };
}

function readByCore(rows: Rows): Figures {
  const tasks = readDay(rows, { tabName: '2026-04-14' }).day?.tasks ?? [];
  const add = (numbers: readonly number[]) => Number(numbers.reduce((sum, number) => sum + number, 0).toFixed(9));
  return {
    tasks: tasks.length,
    humanHours: add(tasks.map(({ human }) => hoursOf(human))),
    aiMinutes: add(tasks.map(({ ai }) => minutesOf(ai))),
  };
}

/** Reads the printed figures of the function, which have their own digits. */
function readByFunction(rows: Rows): string[] {
  const result = callSheetFunction(DAY_FUNCTIONS, 'LEVERAGE_STATS', [rows], { wallClock: () => '' });
  return (result as string[][]).slice(1, 4).map(([, value = '']) => value);
}

const CASES: readonly (readonly [string, Rows, Figures])[] = [
  [
    'commas between the parts of a duration',
    [
      ['Task', 'Human Est.', 'Claude'],
      ['Port', '2d,4h', '1h,30m'],
      ['Split', '1h, 30m', '1 hour and 30 minutes'],
    ],
    { tasks: 2, humanHours: 21.5, aiMinutes: 180 },
  ],
  [
    'units within the brackets of headings',
    [
      ['Task', 'Human Est. (in minutes)', 'Claude (hours, measured)'],
      ['Port', '120', '1.5'],
      ['Split', '60', '0.5'],
    ],
    { tasks: 2, humanHours: 3, aiMinutes: 120 },
  ],
  [
    'names within the brackets of headings',
    [
      ['Task', 'Hours (Human)', 'Hours (AI)'],
      ['Port', '8', '0.5'],
    ],
    { tasks: 1, humanHours: 8, aiMinutes: 30 },
  ],
  [
    'subtotals and a grand total',
    [
      ['Task', 'Human Est.', 'Claude'],
      ['A', '8h', '4m'],
      ['B', '4h', '2m'],
      ['Phase A total', '12h', '6m'],
      ['C', '6h', '3m'],
      ['D', '2h', '1m'],
      ['Phase B total', '8h', '4m'],
      ['Grand total', '20h', '10m'],
    ],
    { tasks: 4, humanHours: 20, aiMinutes: 10 },
  ],
  [
    'totals with their labels in another column',
    [
      ['Phase', 'Task', 'Human Est.', 'Claude'],
      ['A', 'Port', '8h', '4m'],
      ['A', 'Split', '4h', '2m'],
      ['Total A', '', '12h', '6m'],
      ['B', 'Join', '6h', '3m'],
      ['B', 'Lint', '2h', '1m'],
      ['Total B', '', '8h', '4m'],
      ['**Total**', '', '20h', '10m'],
    ],
    { tasks: 4, humanHours: 20, aiMinutes: 10 },
  ],
  [
    'decimal commas with three decimals',
    [
      ['Task', 'Human Est.', 'Claude'],
      ['Port', '1,5', '10,5'],
      ['Split', '40', '2,125'],
    ],
    { tasks: 2, humanHours: 41.5, aiMinutes: 12.625 },
  ],
  [
    'marks for none',
    [
      ['Task', 'Human Est.', 'Claude', 'Sup.', 'Tokens'],
      ['Port', '8h', '10m', '–', '—'],
      ['Split', '4h', '5m', 'n/a', '-'],
    ],
    { tasks: 2, humanHours: 12, aiMinutes: 15 },
  ],
  [
    'ISO 8601 and clocks of trackers',
    [
      ['Task', 'Human Est.', 'Claude'],
      ['Port', 'PT8H', 'PT1H30M'],
      ['Split', '4:30', '18:30 min'],
    ],
    { tasks: 2, humanHours: 12.5, aiMinutes: 108.5 },
  ],
  [
    'an empty Task column next to Description',
    [
      ['User', 'Task', 'Description', 'Estimate', 'Agent'],
      ['me', '', 'Port', '8h', '10m'],
      ['me', '', 'Split', '4h', '5m'],
    ],
    { tasks: 2, humanHours: 12, aiMinutes: 15 },
  ],
  [
    'German headings and units',
    [
      ['Aufgabe', 'Schätzung', 'KI'],
      ['Leser portieren', '1,5 Std.', '10 Min.'],
      ['Zerlegen', '2 Tage', '1 Std. 5 Min.'],
      ['Summe', '17,5 Std.', '75 Min.'],
    ],
    { tasks: 2, humanHours: 17.5, aiMinutes: 75 },
  ],
  [
    'headings of comparisons',
    [
      ['Feature', 'Without Claude', 'With Claude', 'Time Saved'],
      ['Port', '8h', '10m', '98%'],
      ['Split', '4h', '30 sec', '99%'],
    ],
    { tasks: 2, humanHours: 12, aiMinutes: 10.5 },
  ],
];

describe.each(CASES)('%s', (_, rows, figures) => {
  it('have their figures in readDay', () => {
    expect(readByCore(rows)).toEqual(figures);
  });

  it('have their figures in the functions', () => {
    const [tasks, humanHours, aiMinutes] = readByFunction(rows);
    expect([tasks, humanHours]).toEqual([String(figures.tasks), figures.humanHours.toFixed(1)]);
    expect(Math.abs(Number(aiMinutes) - figures.aiMinutes)).toBeLessThan(0.006);
  });

  it.each([
    ['CSV', asText(rows, ',')],
    ['CSV with semicolons', asText(rows, ';')],
    ['tabs', asText(rows, '\t')],
    ['CSV with a byte order mark and CRLF', `\ufeff${asText(rows, ',').replace(/\n/g, '\r\n')}`],
    ['Markdown', `# Log\n\nSome text.\n\n${asMarkdown(rows)}`],
    ['a quote of Markdown', asQuote(rows)],
    ['a fence of Markdown', `\`\`\`\n${asMarkdown(rows)}\`\`\`\n`],
    ['HTML', asHtml(rows)],
  ])('have their figures in post from %s', (__, text) => {
    expect(post(text)).toEqual(figures);
  });

  it('have their figures in rows, whose output post reads', () => {
    const { exitCode, output } = runCommand('rows', ['-'], asMarkdown(rows));
    expect([exitCode, post(output)]).toEqual([0, figures]);
  });

  it('agree in verify', () => {
    const { exitCode, output } = runCommand('verify', ['-'], asMarkdown(rows));
    expect([exitCode, output]).toEqual([0, expect.stringContaining(`${figures.tasks} task`)]);
  });
});

describe('days in a column that is not called Date', () => {
  it.each(['Start Date', 'Start date', 'Day', 'Datum', 'Work date', 'timestamp', 'Completed', 'Logged at', 'Fecha'])(
    '%s are separate records',
    (heading) => {
      const rows = [
        [heading, 'Task', 'Human Est.', 'Claude'],
        ['2026-04-14', 'Port', '8h', '10m'],
        ['2026-04-15', 'Split', '4h', '5m'],
      ];
      const figures = { tasks: 1, humanHours: 8, aiMinutes: 10 };
      expect([post(asText(rows, ',')), post(asMarkdown(rows)), post(asHtml(rows))]).toEqual([
        figures,
        figures,
        figures,
      ]);
      expect(readDay(rows, { tabName: 'Log' }).days).toHaveLength(2);
    },
  );
});

describe('the rows of a day instead of a published record', () => {
  const message = 'error: The file has the rows of a day, not a published record. Give it to post.';
  const ROWS = [
    ['Aufgabe', 'Schätzung', 'KI'],
    ['Port', '1,5', '10'],
  ];

  it.each([',', ';'])('are refused with a sentence, separated by “%s”', (separator) => {
    for (const command of ['rows', 'verify'] as const) {
      const result = runCommand(command, ['-'], asText(ROWS, separator));
      expect(result).toEqual({ exitCode: 1, output: '', messages: [message] });
    }
  });
});

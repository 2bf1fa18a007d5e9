// Covers src/record/reading/token-count.ts through readDay, post, rows and verify.

import { callSheetFunction } from '../../src/functions/call-sheet-function.ts';
import { DAY_FUNCTIONS } from '../../src/functions/day-functions.ts';
import { describeNotice } from '../../src/record/notices/describe-notice.ts';
import { TAB_WORDS } from '../../src/record/notices/source-words.ts';
import { readDay } from '../../src/record/reading/read-day.ts';
import { runCommand } from './run-command.ts';

const DATE = ['--date', '2026-04-04'];
const quote = (text: string) => (/[,"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** Reads the tokens of a day with these counts, and the sentences about them. */
function read(counts: readonly string[], times: readonly [string, string] = ['8h', '10m'], hasDecimalCommas = false) {
  const rows = counts.map((count, i) => [`Task ${i}`, ...times, count]);
  const grid = [['Task', 'Human Est.', 'Claude', 'Tokens'], ...rows];
  const { day, notices } = readDay(grid, { tabName: '2026-04-04', hasDecimalCommas });
  return {
    tokens: day?.tasks.map(({ tokens }) => tokens),
    sentences: notices.map((notice) => `${notice.place.cell} ${describeNotice(notice, TAB_WORDS)}`),
  };
}

describe('a count of tokens', () => {
  it.each([
    [
      ['867.500', '1,2 Mio.'],
      [867_500, 1_200_000],
    ],
    [
      ['867,500', '1.2 million'],
      [867_500, 1_200_000],
    ],
    [
      ['10 000', '150.000', '500 Tsd.'],
      [10_000, 150_000, 500_000],
    ],
    [
      ['1,5M', '1,234k'],
      [1_500_000, 1234],
    ],
    [
      ['1.5M', '1,234k'],
      [1_500_000, 1_234_000],
    ],
  ])('is read by its column: %j', (counts, tokens) => {
    expect(read(counts)).toEqual({ tokens, sentences: [] });
  });

  it('is not read from an error cell, whose error has the sentence of other columns', () => {
    expect(read(['#N/A', '5k'])).toEqual({
      tokens: [null, 5000],
      sentences: ['D2 The cell shows the error #N/A. Fix it. It is not in the total.'],
    });
  });

  it('is not read where another cell contradicts it', () => {
    expect(read(['1.5M', '150.000'])).toEqual({
      tokens: [1_500_000, null],
      sentences: [
        'D3 “150.000” has two meanings, because other cells have decimal points. For thousands, write 150000. It is not in the total.',
      ],
    });
    expect(read(['150,000'], ['1,5', '10m']).sentences).toEqual([
      'D2 “150,000” has two meanings, because other cells have decimal commas. For thousands, write 150000. It is not in the total.',
    ]);
    expect(read(['150,000'], ['8', '10'], true).tokens).toEqual([null]);
  });

  it('gets a warning where a mark before a word has two meanings', () => {
    expect(read(['1,234k'])).toEqual({
      tokens: [1_234_000],
      sentences: ['D2 “1,234k” is read as thousands. For a decimal, write 1.2340k.'],
    });
    expect(read(['1.234M'])).toEqual({
      tokens: [1_234_000],
      sentences: ['D2 “1.234M” is read as a decimal. For thousands, write 1234M.'],
    });
  });

  it('is also read in a Tokens cell', () => {
    const grid = [
      ['Task', 'Human', 'AI', '', 'Tokens', '1,2 Mio. Tokens'],
      ['Port', '8h', '10m'],
    ];
    expect(readDay(grid, { tabName: '2026-04-04' }).day?.totalTokens).toBe(1_200_000);
  });

  it.each([
    ['867.500', 867_500],
    ['10 000', 10_000],
    ['1,2 Mio', 1_200_000],
    ['11.6 million', 11_600_000],
  ])('%s is published, read back and verified', (count, tokens) => {
    const csv = `Task,Human Est.,Claude,Tokens\nPort,8h,10m,${quote(count)}\n`;
    const json = runCommand('post', ['-', ...DATE, '--format', 'json'], csv);
    expect([json.messages, JSON.parse(json.output).tasks[0].tokens]).toEqual([[], tokens]);
    const page = runCommand('post', ['-', ...DATE, '--style', 'token-column'], csv).output;
    const rows = runCommand('rows', ['-'], page);
    expect(rows.messages).toEqual([]);
    const again = runCommand('post', ['-', '--format', 'json'], rows.output);
    expect(JSON.parse(again.output).tasks[0].tokens).toBe(tokens);
    expect(runCommand('verify', ['-'], page).exitCode).toBe(0);
  });

  it('of a published table keeps its value in rows', () => {
    const page =
      '| Task | Human Est. | Claude | Tokens | Faktor |\n|---|---|---|---|---|\n| Port | 8h | 7m | 1,234k | 68,6x |\n';
    const rows = runCommand('rows', ['-'], page);
    expect(rows.output.split('\n')[1]).toBe(',Port,8h,7m,,1234,"68,6x",');
  });
});

describe('an approximate count of tokens', () => {
  it.each([
    ['ca. 50k', 50_000, '50,000'],
    ['~867,500', 867_500, '867,500'],
    ['**about 1.5M**', 1_500_000, '1,500,000'],
  ])('%s gets a note, because a post has it without its mark', (count, tokens, printed) => {
    const shown = count.replaceAll('*', '');
    expect(read([count])).toEqual({
      tokens: [tokens],
      sentences: [`D2 “${count}” is published as ${printed}. Only times can be approximate.`],
    });
    expect(read([shown]).sentences).toHaveLength(1);
  });
});

describe('a small count of tokens', () => {
  const SENTENCE = (tokens: string) =>
    `A token count of ${tokens} is small next to the other rows. For thousands, write ${tokens}k.`;
  const messagesOf = (counts: readonly string[]) =>
    runCommand(
      'post',
      ['-', ...DATE],
      `Task,Human,AI,Tokens\n${counts.map((count, i) => `Task ${i},4h,5m,${count}\n`).join('')}`,
    ).messages;

  it('gets a warning where all other rows have tens of thousands, because Sheets reads 80.000 as 80', () => {
    expect(messagesOf(['150k', '80', '60000', '10000', ''])).toEqual([`D3 warning: ${SENTENCE('80')}`]);
    expect(messagesOf(['150k', '1', '60000', '999', '10000', '0'])).toEqual([
      `D3 warning: ${SENTENCE('1')}`,
      `D5 warning: ${SENTENCE('999')}`,
    ]);
  });

  it.each([
    ['a day with a count in between', ['150k', '80', '9000', '60000', '50000']],
    ['a day with mostly small counts', ['150k', '150k', '150k', '80', '90', '70', '60']],
    ['a day with few other counts', ['150k', '80', '60000']],
    ['a day with only small counts', ['80', '90', '100']],
    ['a day with a count of 0', ['150k', '60000', '10000', '0']],
    ['a day with a count of 1,000', ['150k', '60000', '10000', '1000']],
  ])('gets no warning in %s', (_, counts) => {
    expect(messagesOf(counts)).toEqual([]);
  });
});

describe('a total of the tokens of some tasks', () => {
  const csv = 'Task,Human,AI,Tokens\nPort,8h,10m,150k\nSplit,4h,5m,\n';
  const shown = '150,000 (1 of 2 tasks)';

  it.each(['markdown', 'html', 'text'])('keeps its remark from post to rows to post, in %s', (format) => {
    const page = runCommand('post', ['-', ...DATE, '--format', format], csv).output;
    const { output } = runCommand('rows', ['-'], page);
    expect(output).toContain(',Tokens,150000 (1 of 2 tasks)\n');
    const again = runCommand('post', ['-', '--format', format], output);
    expect([again.output, again.exitCode]).toEqual([page, 0]);
    expect(runCommand('verify', ['-'], again.output).exitCode).toBe(0);
  });

  it('keeps its remark from post to rows, with counts above 1,000', () => {
    const tasks = Array.from({ length: 1020 }, (_, i) => `Port ${i},8h,10m,${i < 1010 ? 1000 : ''}`);
    const page = runCommand('post', ['-', ...DATE], `Task,Human,AI,Tokens\n${tasks.join('\n')}\n`).output;
    expect(page).toContain('1,010,000 (1,010 of 1,020 tasks)');
    expect(runCommand('rows', ['-'], page).output).toContain(',Tokens,1010000 (1010 of 1020 tasks)\n');
  });

  it('agrees in verify with the data in JSON and HTML', () => {
    const rows = `${csv.replace(/,150k/, ',')},,,,Tokens,150000 (1 of 2 tasks)\n`;
    for (const format of ['json', 'html']) {
      const { output } = runCommand('post', ['-', ...DATE, '--format', format, '--carry-data'], rows);
      expect(output).toContain(shown);
      const verified = runCommand('verify', ['-'], output);
      expect([verified.exitCode, verified.output]).toEqual([0, expect.stringContaining('2 tasks')]);
      const wrong = runCommand('verify', ['-'], output.replace(/\(1 of 2 tasks\)/g, '(3 of 2 tasks)'));
      expect(wrong.exitCode).toBe(1);
    }
  });

  it('is the total of LEVERAGE_STATS, and --tokens replaces it', () => {
    const rows = `${csv.replace(/,150k/, ',')},,,,Tokens,150000 (1 of 2 tasks)\n`;
    expect(runCommand('post', ['-', ...DATE, '--tokens', '7'], rows).output).toContain('| Total tokens | 7 |');
    const tasks = [
      ['Task', 'Human', 'AI'],
      ['Port', 8, 10],
      ['Split', 4, 5],
    ];
    const stats = callSheetFunction(DAY_FUNCTIONS, 'LEVERAGE_STATS', [tasks, '150000 (1 of 2 tasks)'], {
      wallClock: () => '',
    });
    expect(stats).toContainEqual(['Total tokens', shown]);
  });
});

it.each(['Tokens (k)', 'Tokens (in thousands)', 'Tokens [M]', 'Token (Tsd.)'])(
  'the unit in “%s” gets a warning',
  (heading) => {
    const csv = `Task,Human,AI,${heading}\nPort,8h,10m,150\n`;
    expect(runCommand('post', ['-', ...DATE], csv).messages).toEqual([expect.stringContaining(`“${heading}”`)]);
  },
);

it('columns with other counts of tokens are named', () => {
  const csv = 'Task,Human,AI,Input tokens,Output tokens\nPort,8h,10m,150,20\n';
  expect(runCommand('post', ['-', ...DATE], csv).messages).toEqual([
    'note: Not used: “Input tokens” and “Output tokens”.',
  ]);
});

describe('emphasis around a whole figure', () => {
  it.each(['**7h**', '_7h_', '`7h`', '***7h***', '<b>7h</b>', '<strong><em>7h</em></strong>', '**`7h`**', '** 7h **'])(
    '%s is the figure',
    (human) => {
      const csv = `**Task**,**Human Est.**,Claude,Date\n**Port** it,${human},_30m_,**2026-04-04**\n`;
      const { output, messages } = runCommand('post', ['-', '--format', 'json'], csv);
      expect(messages).toEqual([]);
      expect(JSON.parse(output)).toMatchObject({
        date: '2026-04-04',
        tasks: [{ task: '**Port** it', humanHours: 7, aiMinutes: 30 }],
      });
    },
  );

  it.each(['~~7h~~', '**7**h', '**7h', '*7h* *8h*', '**'])('%s is not a figure', (human) => {
    const { messages, exitCode } = runCommand('post', ['-', ...DATE], `Task,Human,AI\nPort,${human},30m\n`);
    const sentence = `B2 error: “${human}” is not a duration. Write 1.5h or 1:30. Row 2 is left out.`;
    expect([exitCode, messages]).toEqual([1, expect.arrayContaining([sentence])]);
  });
});

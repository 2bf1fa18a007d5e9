// Covers src/workbench/command/pictures.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DAY = 'Task,Human Est.,Claude,Sup.\nPort <b> & "more",4h,10m,2m\nSort the maps,"16 to 40h",60m,4m\n';
const post = (args: readonly string[], input = DAY) =>
  runCommand('post', ['-', '--date', '2026-04-04', ...args], input);
const sizeOf = (png: string) => {
  const bytes = Buffer.from(png, 'latin1');
  return [bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('pictures of post', () => {
  it('prints the picture of the day as SVG, the same each time', () => {
    const { output, exitCode, messages } = post(['--format', 'svg']);
    expect([exitCode, messages]).toEqual([0, []]);
    expect(output).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" id="leverage-day-2026-04-04"/);
    expect(output).toContain(
      'role="img" aria-labelledby="leverage-day-2026-04-04-title" aria-describedby="leverage-day-2026-04-04-description"',
    );
    expect(output).toContain('viewBox="0 0 720 ');
    expect(output).toContain('>Port &lt;b&gt; &amp; &#34;more&#34;</text>');
    expect(output).toContain('@media print');
    expect(post(['--format', 'svg']).output).toBe(output);
  });

  it('prints the card and PNG', () => {
    expect(post(['--format', 'svg', '--card', '--theme', 'dark']).output).toContain('viewBox="0 0 1200 630"');
    expect(sizeOf(post(['--format', 'png', '--card']).output)).toEqual(['PNG', 1200, 630]);
    expect(sizeOf(post(['--format', 'png', '--width', '400']).output).slice(0, 2)).toEqual(['PNG', 800]);
  });

  it('writes to a file, and prints nothing', () => {
    const file = join(folder, 'card.png');
    expect(post(['--format', 'png', '--card', '--out', file])).toEqual({ exitCode: 0, output: '', messages: [] });
    expect(sizeOf(readFileSync(file, 'latin1'))).toEqual(['PNG', 1200, 630]);
    const { exitCode, messages } = post(['--format', 'svg', '--out', join(folder, 'none', 'a.svg')]);
    expect([exitCode, messages]).toEqual([1, [`error: ${join(folder, 'none', 'a.svg')} cannot be written.`]]);
    const empty = join(folder, 'empty.md');
    expect(post(['--out', empty], 'Notes\n').messages.at(-1)).toBe(`${empty} was not written.`);
    expect(existsSync(empty)).toBe(false);
  });

  it('adds the picture to HTML in the colors of the page, and the record is still read back and verified', () => {
    const html = post(['--format', 'html', '--picture', '--carry-data']).output;
    expect(html.indexOf('<svg ')).toBeLessThan(html.indexOf('<h2>Task Log</h2>'));
    expect(html).toContain('fill="currentColor"');
    expect(html).not.toContain('prefers-color-scheme');
    expect(html).not.toMatch(/\n\n/);
    const without = post(['--format', 'html', '--carry-data']).output;
    expect(html.replace(/<svg [^]*<\/svg>\n/, '')).toBe(without);
    expect(runCommand('verify', ['-'], html)).toEqual(runCommand('verify', ['-'], without));
    expect(runCommand('rows', ['-'], html)).toEqual(runCommand('rows', ['-'], without));
  });

  it('searches the picture for private information, like a post', () => {
    const leak = 'Task,Human Est.,Claude\nAsk ines@quillfern.example,4h,10m\n';
    for (const args of [
      ['--format', 'svg'],
      ['--format', 'svg', '--card'],
      ['--format', 'png'],
    ]) {
      const { exitCode, messages } = post([...args, '--strict'], leak);
      expect([exitCode, messages.filter((line) => line.endsWith('(leak-email)')).length]).toEqual([1, 1]);
    }
    const { messages } = post(['--format', 'svg', '--title', 'Ask ines@quillfern.example']);
    expect(messages[0]).toContain('(leak-email)');
  });

  it('replaces the terms of the private list in the picture', () => {
    const list = join(folder, 'private.json');
    writeFileSync(list, JSON.stringify({ terms: [], replacements: [{ term: 'maps', wording: 'charts' }] }));
    const { output } = post(['--format', 'svg', '--private', list]);
    expect(output).toContain('>Sort the charts</text>');
    expect(output).not.toContain('maps');
  });

  it.each<[string[], string]>([
    [
      ['--picture'],
      '--picture needs --format html. The format is “markdown”. For a file, write --format svg --out FILE.svg.',
    ],
    [['--card'], '--card needs --format svg or png. The format is “markdown”.'],
    [['--theme', 'dark', '--format', 'html'], '--theme needs --format svg or png. The format is “html”.'],
    [['--format', 'svg', '--theme', 'pink'], '--theme is “pink”. Write one of auto, light, dark, print.'],
    [
      ['--format', 'png', '--theme', 'auto'],
      '--theme auto needs --format svg, because a PNG has one set of colors. Write light, dark or print.',
    ],
    [['--format', 'svg', '--width', '319'], '--width is “319”. Write a number from 320 to 1200, like 720.'],
    [['--format', 'svg', '--width', '1201'], '--width is “1201”. Write a number from 320 to 1200, like 720.'],
    [['--format', 'svg', '--card', '--width', '720'], 'A card is always 1200 pixels wide. Remove --width.'],
    [
      ['--format', 'svg', '--front-matter', 'hugo'],
      '--front-matter needs --format markdown or html. The format is “svg”.',
    ],
    [['--format', 'gif'], '--format is “gif”. Write one of markdown, html, text, json, svg, png.'],
  ])('%j is wrong usage', (args, sentence) => {
    const { exitCode, output, messages } = post(args);
    expect([exitCode, output, messages[0]]).toEqual([2, '', sentence]);
  });
});

describe('pictures of rollup', () => {
  const ROWS = [
    'Date,Task,Human,AI,Sup.',
    '2026-03-30,Port the reports,40,12,6',
    '2026-04-01,Check the invoices,3,4,1',
    '2026-04-01,Rename the folders,1,2,1',
    '2026-04-08,Write the guide,16,30,2',
    '',
  ].join('\n');
  const rollup = (args: readonly string[], input = ROWS) => runCommand('rollup', ['-', ...args], input);
  const WEEK = ['--period', 'week', '--to', '2026-04-05'];
  const sizeOfSvg = (svg: string) => /viewBox="0 0 (\d+ \d+)"/.exec(svg)?.[1];

  it('prints the trend of a week as SVG, the same each time, and the calendar of a year', () => {
    const { output, exitCode, messages } = rollup([...WEEK, '--format', 'svg']);
    expect([exitCode, messages]).toEqual([0, []]);
    expect(output).toContain('id="leverage-trend-day-2026-03-30-to-2026-04-01"');
    expect(output).toContain('>Week 14, March 30 to April 5, 2026</text>');
    expect(output).toContain('viewBox="0 0 720 ');
    expect(rollup([...WEEK, '--format', 'svg']).output).toBe(output);
    expect(rollup(['--period', 'year', '--format', 'svg']).output).toContain('id="leverage-calendar-2026"');
    expect(rollup(['--period', 'year', '--format', 'svg', '--picture', 'trend']).output).toContain(
      'leverage-trend-week',
    );
  });

  it('prints the card with the figures of the roll-up, and PNG', () => {
    const card = [...WEEK, '--picture', 'card'];
    const { output } = rollup([...card, '--format', 'svg', '--theme', 'dark']);
    expect(sizeOfSvg(output)).toBe('1200 630');
    expect(output).toContain('>Leverage Record: Week 14, March 30 to April 5, 2026</text>');
    const said = rollup(WEEK).output;
    const [, factor, supervisory] = /factor was (\S+) with a supervisory leverage of (\S+)\. /.exec(said) ?? [];
    expect(output).toContain(`>${factor}</text>`);
    expect(output).toContain(`>${supervisory}</text>`);
    expect(output).toContain('>3 tasks on 2 days: 44 h of human work in 18 min of AI time</text>');
    expect(sizeOf(rollup([...card, '--format', 'png']).output)).toEqual(['PNG', 1200, 630]);
    expect(sizeOf(rollup([...WEEK, '--format', 'png', '--width', '400']).output).slice(0, 2)).toEqual(['PNG', 800]);
  });

  it('has the title of the author', () => {
    for (const kind of ['trend', 'card']) {
      const { output } = rollup([...WEEK, '--format', 'svg', '--picture', kind, '--title', 'Our week']);
      expect(output).toContain('>Our week</text>');
      expect(output).toContain('<title id="leverage-');
    }
  });

  it('writes to a file, a picture or a text', () => {
    const [png, md] = [join(folder, 'week.png'), join(folder, 'week.md')];
    const written = { exitCode: 0, output: '', messages: [] };
    expect(rollup([...WEEK, '--format', 'png', '--picture', 'card', '--out', png])).toEqual(written);
    expect(sizeOf(readFileSync(png, 'latin1'))).toEqual(['PNG', 1200, 630]);
    expect(rollup([...WEEK, '--out', md])).toEqual(written);
    expect(readFileSync(md, 'utf8')).toBe(rollup(WEEK).output);
  });

  it('adds the trend to the HTML of each roll-up, which is still verified', () => {
    const html = rollup(['--period', 'week', '--format', 'html', '--picture', 'trend']).output;
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html.indexOf('<svg ')).toBeLessThan(html.indexOf('<h2>Days</h2>'));
    expect(html).toContain('fill="currentColor"');
    expect(html).not.toMatch(/>Week 14, March 30 to April 5, 2026<\/text>/);
    const without = rollup(['--period', 'week', '--format', 'html']).output;
    expect(html.replace(/<svg [^]*?<\/svg>\n/g, '')).toBe(without);
    const verified = runCommand('verify', ['-'], without);
    const output = verified.output.replaceAll('the title, ', 'the picture, the title, ');
    expect(output).not.toBe(verified.output);
    expect(runCommand('verify', ['-'], html)).toEqual({ ...verified, exitCode: 0, output });
  });

  it('searches the words of the picture for private information, and reports each once', () => {
    const leaky = ['--title', 'Ask ines@quillfern.example', '--strict'];
    for (const args of [
      ['--format', 'svg'],
      ['--format', 'svg', '--picture', 'card'],
      ['--format', 'png', '--picture', 'card'],
      ['--format', 'html', '--picture', 'trend'],
    ]) {
      const { exitCode, messages } = rollup([...WEEK, ...args, ...leaky]);
      expect([exitCode, messages.filter((line) => line.endsWith('(leak-email)')).length]).toEqual([1, 1]);
    }
    // The names of tasks are in the roll-up and not in its picture.
    const named = ROWS.replace('the reports', 'ines@quillfern.example');
    expect(rollup([...WEEK, '--strict'], named).exitCode).toBe(1);
    expect(rollup([...WEEK, '--strict', '--format', 'svg'], named)).toMatchObject({ exitCode: 0, messages: [] });
  });

  it('replaces the terms of the private list in the card', () => {
    const list = join(folder, 'replaced.json');
    writeFileSync(list, JSON.stringify({ terms: [], replacements: [{ term: 'Quillfern', wording: 'a billing app' }] }));
    const { output } = rollup([
      ...WEEK,
      ...['--format', 'svg', '--picture', 'card', '--title', 'Quillfern', '--private', list],
    ]);
    expect(output).toContain('>A billing app</text>');
    expect(output).not.toContain('Quillfern');
  });

  it.each<[string[], string]>([
    [['--picture', 'pie', '--format', 'svg'], '--picture is “pie”. Write one of trend, calendar, card.'],
    [['--picture', 'trend'], '--picture needs --format html, svg or png. The format is “markdown”.'],
    [
      ['--picture', 'card', '--format', 'html'],
      '--picture card needs --format svg or png, because its texts are too small in a post. Write trend or calendar.',
    ],
    [['--theme', 'dark', '--format', 'html'], '--theme needs --format svg or png. The format is “html”.'],
    [['--format', 'svg', '--picture', 'card', '--width', '720'], 'A card is always 1200 pixels wide. Remove --width.'],
    [['--format', 'svg', '--width', '319'], '--width is “319”. Write a number from 320 to 1200, like 720.'],
    [
      ['--format', 'svg', '--period', 'week'],
      '--format svg is for one roll-up, and there are 2. Choose one with --from and --to.',
    ],
    [
      ['--format', 'svg', '--period', 'month', '--from', '2026-04-01', '--picture', 'calendar'],
      '--picture calendar shows the days of one year. 2026-04 is another period. Add --period year, or write --picture trend.',
    ],
    [
      ['--format', 'svg', '--front-matter', 'hugo'],
      '--front-matter needs --format markdown or html. The format is “svg”.',
    ],
    [['--format', 'svg', '--picture'], '--picture has no value. Write one after it.'],
    [
      ['--format', 'svg', '--picture', '--out', 'a.svg'],
      '--picture has no value, because “--out” follows. Write one, or --picture=--out.',
    ],
    [['--format', 'svg', '--card'], 'This command has no option --card.'],
    [['--strict=yes'], '--strict takes no value. Remove “=yes”.'],
    [['--format', 'gif'], '--format is “gif”. Write one of markdown, html, text, json, svg, png.'],
  ])('%j is wrong usage', (args, sentence) => {
    expect(rollup(args)).toEqual({
      exitCode: 2,
      output: '',
      messages: [sentence, 'To list the options of rollup, use --help.'],
    });
  });
});

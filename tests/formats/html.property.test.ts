import { execFileSync } from 'node:child_process';
import { isInvisible } from '../../src/record/values/text-checks.ts';
import { paragraphsOf, recordOf, rowsOf } from '../make-record.ts';
import { dataOf, htmlWithData } from '../record-data.ts';
import { tableOf } from '../sample-grid.ts';
import { listDifferences, normaliseBreaks, sampleHostileLines, sampleHostileTexts } from './hostile-texts.ts';

interface HtmlReading {
  readonly tables: string[][][];
  readonly captions: string[];
  readonly headings: string[];
  readonly paragraphs: string[];
  readonly dates: string[];
  readonly scripts: string[];
}

/** Parses in a separate process, because the parsers are ES modules. */
function readBack(html: string): Record<string, HtmlReading> {
  const options = { input: html, maxBuffer: 1 << 28 };
  return JSON.parse(execFileSync(process.execPath, ['tests/formats/read-html.mjs'], options).toString('utf8'));
}

describe('hostile texts', () => {
  const tasks = sampleHostileTexts(1500);
  const lines = sampleHostileLines(500);
  const hostileRecord = recordOf(tableOf(...tasks.map((task, i) => [task, 40, (i % 7) + 1, 2, ''])), {
    title: 'A <title> {{ x }} [gallery] & more',
    analysis: lines.join('\n'),
  });
  const html = htmlWithData(hostileRecord);
  const readings = readBack(html);
  const shown = (rows: readonly (readonly string[])[]) =>
    rows.map((cells) => cells.map((cell) => normaliseBreaks(cell === '' ? '–' : cell)));

  it('are all in the record', () => {
    const visible = tasks.filter((task) => !isInvisible(task));
    expect(hostileRecord.tasks.length).toBeGreaterThan(visible.length * 0.995);
  });

  it.each(Object.keys(readings))('come back from %s character for character', (parser) => {
    const reading = readings[parser];
    const [tasksRead = [], statisticsRead = []] = reading?.tables ?? [];
    expect(listDifferences(tasksRead.slice(1), shown(rowsOf(hostileRecord, 'taskLog')))).toEqual([]);
    expect(statisticsRead.slice(1)).toEqual(shown(rowsOf(hostileRecord, 'statistics')));
    expect(reading?.headings[0]).toBe(hostileRecord.title);
    expect(listDifferences(reading?.paragraphs.slice(2) ?? [], paragraphsOf(hostileRecord, 'analysis'))).toEqual([]);
    expect(new Set(reading?.dates)).toEqual(new Set(['2026-04-04']));
    // GitHub's tag filter turns scripts into text.
    const scripts = parser.endsWith('GFM') ? [] : [dataOf(hostileRecord)];
    expect(
      listDifferences(
        (reading?.scripts ?? []).map((script) => JSON.parse(script)),
        scripts,
      ),
    ).toEqual([]);
  });

  it('contain nothing that a template language or a shortcode would execute', () => {
    const [visible = '', script = ''] = html.split('<script');
    expect(visible.match(/.?(?:\{\{|\{%|\{#|\[[a-z/[]).?/gi)).toBeNull();
    expect(script.match(/.?(?:\{\{|\{%|\{#|\[[a-z/]).?/gi)).toBeNull();
  });
});

// Covers src/imports/logs/files and src/imports/logs/collector.ts.
import { makeLineSplitter } from '../../../src/imports/logs/files/split-lines.ts';
import { collectLogs } from '../../../src/imports/logs/log-collection.ts';
import { makeLogFormats } from '../../../src/imports/logs/log-formats.ts';
import { importLogs } from './import-logs.ts';
import { ClaudeLog } from './make-logs.ts';

const MEBIBYTE = 1 << 20;

describe('splitting lines', () => {
  const split = (chunks: readonly string[], longest: number) => {
    const lines: (readonly [number, string | null])[] = [];
    const splitter = makeLineSplitter((bytes, line) => {
      lines.push([line, bytes === null ? null : new TextDecoder().decode(bytes)]);
    }, longest);
    // The caller uses the same memory for all chunks.
    const memory = new Uint8Array(100);
    for (const chunk of chunks) splitter.push(memory.subarray(0, new TextEncoder().encodeInto(chunk, memory).written));
    splitter.end();
    return lines;
  };

  it('joins the parts of a line', () => {
    expect(split(['ab', 'c\nd', '', 'e\n\nf'], 100)).toEqual([
      [1, 'abc'],
      [2, 'de'],
      [3, ''],
      [4, 'f'],
    ]);
    expect(split([], 100)).toEqual([]);
  });

  it('drops a line that is too long, and continues', () => {
    expect(split(['abc', 'def', 'g\nhi\n', 'abcdefgh'], 5)).toEqual([
      [1, null],
      [2, 'hi'],
      [3, null],
    ]);
  });
});

describe('a file of unknown format', () => {
  const log = new ClaudeLog('s').prompt('10:00').answer('10:05').text;

  it('is recognized by the first record of a known agent', () => {
    const before = '{"type":"custom-title","customTitle":"My imports"}\nnot json\n\n   \n7\n';
    const { rows, badLines, skipped } = importLogs({ 'a.bin': before + log });
    expect(rows).toMatchObject([{ task: 'My imports', aiMinutes: 5, notes: ['lines-lost'] }]);
    expect(badLines).toBe(2);
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'not-json'],
      [5, 'not-a-record'],
    ]);
  });

  it.each([
    ['text', 'Check logins\nand maps\n', ['not-a-log']],
    ['another JSON value', '{"name": "imports"}', ['not-a-log']],
    ['a list', '[]', ['not-a-log']],
    ['many lines', 'Check logins\n'.repeat(200_000), ['not-a-log']],
    ['bytes', 'PK\u0000\u0000', ['binary']],
    ['nothing', '', []],
    ['blank lines', '\n\n  \n', []],
  ])('is skipped with its reason: %s', (_, content, reasons) => {
    const { rows, badLines, skipped } = importLogs({ 'a.jsonl': content });
    expect([rows, badLines, skipped.map(({ reason }) => reason)]).toEqual([[], 0, reasons]);
  });

  it('is left after 64 MB without a record, and lines that are longer are lost', () => {
    const chunk = new Uint8Array(MEBIBYTE).fill(0x20);
    const push = (start: string, end: string) => {
      const logs = collectLogs(makeLogFormats);
      const file = logs.open('a.json');
      file.push(new TextEncoder().encode(start));
      let pushed = 0;
      for (; pushed < 70 && !file.isDone(); pushed++) file.push(chunk);
      file.push(new TextEncoder().encode(end));
      file.end();
      return { pushed, reading: logs.finish() };
    };
    const document = push('{"a":\n', '1}');
    expect(document.pushed).toBeLessThanOrEqual(65);
    expect(document.reading.skipped).toMatchObject([{ reason: 'file-too-long' }]);
    const { reading } = push(`${log}{"type":`, `"user"}\n${new ClaudeLog('t').prompt('11:00').answer('11:01').text}`);
    expect(reading).toMatchObject({ badLines: 1, skipped: [{ line: 3, reason: 'line-too-long' }] });
    expect(reading.sessions.map(({ id }) => id)).toEqual(['s', 't']);
  });
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { decodeCsv, parseCsv } from '../../src/imports/csv.ts';
import { propertyRuns } from '../sampling.ts';

describe('CSV', () => {
  it.each([
    ['commas', 'Task,Human,AI\n"a, b",1,2\n'],
    ['semicolons', 'Task;Human;AI\r\na, b;1;2\r\n'],
    ['tabs', 'Task\tHuman\tAI\ra, b\t1\t2\r'],
    ['a byte order mark', '\ufeffTask,Human,AI\n"a, b",1,2'],
    ['quotes everywhere', '"Task";"Human";"AI"\n"a, b";"1";"2"\n'],
  ])('with %s is read', (_, text) => {
    expect(parseCsv(text)).toEqual([
      ['Task', 'Human', 'AI'],
      ['a, b', '1', '2'],
    ]);
  });

  it('keeps blank lines, so that rows have the numbers they have in a spreadsheet', () => {
    expect(parseCsv('Task,Human,AI\n\na,1,2\n')).toEqual([['Task', 'Human', 'AI'], [''], ['a', '1', '2']]);
    expect(parseCsv('')).toEqual([]);
  });

  it('keeps line breaks, quotes and delimiters inside quotes', () => {
    expect(parseCsv('Task,Human,AI\n"a ""b""\nc;d",1,2\n')[1]).toEqual(['a "b"\nc;d', '1', '2']);
  });

  it('reads commas as decimal marks where semicolons separate the cells', () => {
    expect(parseCsv('Task;Human;AI\na;1,5;2,5\n')[1]).toEqual(['a', '1,5', '2,5']);
  });

  it('reports the place of a quote that is never closed', () => {
    expect(() => parseCsv('Task,Human,AI\na,1,2\n"b,1,2\n')).toThrow('Row 3 has a quote (") that is never closed');
  });

  it('reads line breaks of several kinds in one file', () => {
    expect(parseCsv('Task,Human,AI\r\na,1,2\nb,3,4\rc,5,6')).toHaveLength(4);
  });

  it.each([
    ['a decimal comma', 'Task,Human,AI\nPort,1,5,10\n', 'Row 2 has 4 cells, but there are 3 headings.'],
    ['thousands', 'Task,Human,AI,Tokens\nA,8,10,90\nPort,8,10,1,500\n', 'Row 3 has 5 cells, but there are 4'],
    ['a comma in a task', 'Task,Human,AI\nPort, read and test,8h,10m\n', 'Row 2 has 4 cells'],
    ['a comma in the last task', 'Human,AI,Task\n8h,10m,Port, read and test\n', 'Row 2 has 4 cells'],
    [
      'a comma in the last text',
      'Date,Task,Human,AI,Analysis\n2026-04-14,Port,8h,10m,It went well, all in all\n',
      'Row 2 has 6',
    ],
    ['a comma in the last basis', 'Task,Human,AI,Basis\nPort,8h,10m,As before, without tests\n', 'Row 2 has 5 cells'],
    ['a semicolon in a task', 'Task;Human;AI\nPort; split;8;10\n', 'contains “;” in quotes.'],
  ])('refuses a row that %s divided', (_, text, sentence) => {
    expect(() => parseCsv(text)).toThrow(sentence);
  });

  it.each([
    'Task,Human,AI,,\nPort,8,10,,2026\n',
    'Task,Human,AI\nPort,8,10,,Date,2026-04-14\n',
    'Task,Human,AI\nPort,8,10,a remark\n',
    'Human,AI,Task\n8,10,Port,,a remark\n',
    'Human,AI,Task\n8,10,Port,Date,2026-04-14\n',
    'Human,AI,Task\n8,10,,a remark\n',
    'Intro,1,2,3,4,5\n\nTask,Human,AI\nPort,8,10\n',
  ])('reads %j, in which no cell was divided', (text) => {
    expect(parseCsv(text).length).toBeGreaterThan(1);
  });

  it('reads back the written cells, in each dialect', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/\r(?!\n)/g, ''));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, delimiter) => {
          const grid = [['Task', 'Human Est.', 'Claude'], ...rows];
          const text = Papa.unparse(grid, { delimiter, quotes: true });
          expect(parseCsv(text)).toEqual(grid);
        },
      ),
      propertyRuns(),
    );
  });
});

describe('bytes', () => {
  it('are UTF-8, or refused with a sentence', () => {
    expect(decodeCsv(new TextEncoder().encode('\ufeffä'))).toBe('ä');
    const utf16 = new Uint8Array([0xff, 0xfe, 0x54, 0x00]);
    expect(() => decodeCsv(utf16)).toThrow('The file is UTF-16 text. Save it as “CSV UTF-8” and try again.');
    expect(() => decodeCsv(new Uint8Array([0xfe, 0xff, 0x30, 0x42]))).toThrow('The file is UTF-16 text.');
    for (const [first, second] of [
      [0xff, 0x41],
      [0xfe, 0x41],
      [0x41, 0xfe],
      [0x41, 0xff],
    ] as const) {
      expect(() => decodeCsv(new Uint8Array([first, second]))).toThrow('The file is not UTF-8 text.');
    }
    expect(() => decodeCsv(new Uint8Array([0x54, 0x00, 0x61, 0x00]))).toThrow('The file is UTF-16 text.');
    expect(() => decodeCsv(new Uint8Array([0x54, 0xe4]))).toThrow(
      'The file is not UTF-8 text. Save it as “CSV UTF-8” and try again.',
    );
  });
});

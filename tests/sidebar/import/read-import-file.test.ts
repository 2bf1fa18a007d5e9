import { readImportFile } from '../../../src/sidebar/import/read-import-file.ts';

function makeFile(name: string, bytes: readonly number[], size = bytes.length) {
  return { name, size, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

describe('a chosen file', () => {
  it.each([
    ['2026-04-04.csv', '2026-04-04'],
    ['2026-04-04', '2026-04-04'],
    ['a.b.tsv', 'a.b'],
  ])('“%s” gives its text and the name “%s”', async (name, expected) => {
    expect(await readImportFile(makeFile(name, [0x41]))).toEqual({ text: 'A', name: expected });
  });

  it('of 20 MB is read, and a larger one is not', async () => {
    expect(await readImportFile(makeFile('a.csv', [0x41], 20_000_000))).toEqual({ text: 'A', name: 'a' });
    expect(await readImportFile(makeFile('a.csv', [0x41], 20_000_001))).toEqual({
      problem: 'a.csv is larger than 20 MB. Split it into smaller files.',
    });
  });

  it('that is not UTF-8 gives the reason', async () => {
    expect(await readImportFile(makeFile('a.csv', [0xff, 0xfe, 0x41, 0]))).toEqual({
      problem: expect.stringContaining('The file is UTF-16 text.'),
    });
  });

  it('that the browser cannot read gives a sentence', async () => {
    const gone = { name: 'a.csv', size: 1, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) };
    expect(await readImportFile(gone)).toEqual({ problem: 'The file could not be read.' });
  });
});

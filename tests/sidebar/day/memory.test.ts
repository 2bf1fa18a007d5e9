import { createMemory } from '../../../src/sidebar/day/memory.ts';

function makeStorage(kept: Map<string, string>): Storage {
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  } as Storage;
}

describe('a stored choice', () => {
  it('is stored in the browser, under a name of the add-on', () => {
    const kept = new Map<string, string>();
    createMemory(() => makeStorage(kept)).write('format', 'html');
    expect([...kept]).toEqual([['leverage-record.format', 'html']]);
    expect(createMemory(() => makeStorage(kept)).read('format')).toBe('html');
  });

  it.each([
    ['none', () => null],
    [
      'one that throws',
      () => {
        throw new Error('SecurityError');
      },
    ],
  ])('lasts as long as the page if the browser has %s', (_, findStorage) => {
    const memory = createMemory(findStorage);
    memory.write('format', 'html');
    expect([memory.read('format'), memory.read('style')]).toEqual(['html', null]);
  });
});

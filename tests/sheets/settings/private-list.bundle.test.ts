import fc from 'fast-check';
import { countBytes, splitByBytes } from '../../../src/sheets/settings/utf8-pieces.ts';
import { keepPropertiesInMemory, type PropertyStorage } from '../../../src/workbench/services/properties-service.ts';
import { propertyRuns } from '../../sampling.ts';
import { type OpenAddon, openAddon } from '../addon-fixture.ts';

let addon: OpenAddon;
let storage: PropertyStorage;
let writesLeft: number;

beforeEach(async () => {
  const memory = keepPropertiesInMemory();
  writesLeft = Number.POSITIVE_INFINITY;
  storage = {
    read: memory.read,
    write(scope, properties) {
      if (writesLeft <= 0) throw new Error('Service error: Properties');
      writesLeft -= 1;
      memory.write(scope, properties);
    },
  };
  addon = await openAddon({ properties: storage });
});
afterEach(() => addon.dispose());

const read = () => addon.call('readPrivateList');
const save = (seen: string, json: string) => addon.call('savePrivateList', { seen, json });
const listOf = (count: number, term = 'Quillfern') =>
  JSON.stringify(Array.from({ length: count }, (_, i) => `${term} ${i}`));
const kept = () => storage.read('user');

describe('the private list', () => {
  it('is empty at first, and is stored for the user', () => {
    expect(read()).toEqual({ kind: 'privateList', json: '' });
    expect(save('', '{"terms":["Quillfern"]}')).toEqual({ kind: 'privateListSaved' });
    expect(read().json).toBe('{"terms":["Quillfern"]}');
    expect([storage.read('document'), storage.read('script')]).toEqual([{}, {}]);
  });

  it.each(['Quillfern', 'Квілферн', '羽根シダ', '\u{1f33f}\u{1fab6}'])(
    'with many entries in any script is stored in pieces below the limit: %s',
    (term) => {
      const json = listOf(4000, term);
      expect(save('', json).kind).toBe('privateListSaved');
      expect(read().json).toBe(json);
      expect(Object.values(kept()).every((piece) => countBytes(piece) <= 8000)).toBe(true);
      expect(Object.keys(kept()).length).toBeGreaterThan(5);
      expect(save(json, '[]').kind).toBe('privateListSaved');
      expect(Object.keys(kept())).toHaveLength(2);
      expect(save('[]', '').kind).toBe('privateListSaved');
      expect([read().json, Object.keys(kept())]).toEqual(['', ['private-list']]);
    },
  );

  it('does not overwrite a list that was changed in the meantime', () => {
    save('', '["a"]');
    expect(save('', '["b"]')).toEqual({
      kind: 'refused',
      message: 'Your private list was changed in another window. Nothing was saved.',
    });
    expect(read().json).toBe('["a"]');
  });

  it('refuses a list that is too large or not JSON, and keeps the old list', () => {
    save('', '["a"]');
    expect(save('["a"]', listOf(20_000)).message).toBe(
      'The private list has 349 kB. The limit is 200 kB. Remove terms that you no longer need.',
    );
    expect(save('["a"]', '["a"').message).toBe(
      'The private list is not valid JSON. To see the format, export a list. Your saved list is unchanged.',
    );
    expect(read().json).toBe('["a"]');
  });

  it('is complete after a save that fails at any step: the old one or the new one', () => {
    const before = listOf(3000, 'old');
    const after = listOf(3500, 'new');
    save('', before);
    for (let steps = 0; steps < 12; steps += 1) {
      const { json: seen } = read();
      const next = seen === before ? after : before;
      writesLeft = steps;
      const { kind } = save(seen, next);
      writesLeft = Number.POSITIVE_INFINITY;
      expect(read().json).toBe(kind === 'privateListSaved' ? next : seen);
    }
    const { json } = read();
    save(json, before);
    const pieces = Object.keys(kept()).filter((key) => key !== 'private-list');
    expect(new Set(pieces.map((key) => key.split('-')[2])).size).toBe(1);
  });

  it('with a missing or cut piece is refused, never read as a shorter list, and can be saved again', () => {
    const json = listOf(3000);
    save('', json);
    const whole = kept();
    const piece = Object.keys(whole).find((key) => key.endsWith('-1')) ?? '';
    const { [piece]: text = '', ...others } = whole;
    for (const damaged of [others, { ...whole, [piece]: text.slice(1) }, { ...whole, 'private-list': 'x' }]) {
      storage.write('user', damaged);
      expect(read()).toEqual({
        kind: 'refused',
        message: 'Your private list is damaged: part of it is missing. Save it again, from an export if you have one.',
      });
    }
    expect(save('', json).kind).toBe('privateListSaved');
    expect(read().json).toBe(json);
  });

  it('does not change other properties of the user, and waits for its lock', () => {
    storage.write('user', { other: 'x' });
    save('', '["a"]');
    save('["a"]', '');
    expect(kept()).toMatchObject({ other: 'x' });
    addon.standIn.userLock.isHeldElsewhere = true;
    expect(save('', '["b"]').message).toBe('Another save is in progress. Try again in a moment.');
  });

  it('is not available to cells, where the properties are the owner’s', async () => {
    save('', '["Quillfern"]');
    await addon.type('A1:A2', [['=readPrivateList()'], ['=savePrivateList("")']]);
    expect(addon.display('A1:A2').flat().join(' ')).not.toContain('Quillfern');
    expect(addon.display('A1')).toEqual([[expect.stringContaining('"refused"')]]);
    expect(read().json).toBe('["Quillfern"]');
  });

  it('takes the same few calls for any length', () => {
    save('', listOf(10));
    addon.standIn.resetServiceCalls();
    read();
    expect(addon.standIn.serviceCalls()).toEqual({ total: 3, cells: 0 });
  });
});

it('pieces of a text join to the text, none too large, none cut within a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 4, max: 60 }), (text, most) => {
      const pieces = splitByBytes(text, most);
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces) expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(most);
      expect(countBytes(text)).toBe(new TextEncoder().encode(text).length);
    }),
    propertyRuns(),
  );
});

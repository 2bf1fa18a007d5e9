import { formatPrivateList } from '../../../src/prose/private-list.ts';
import {
  editPrivateRows,
  findPrivateFault,
  isPrivateListChanged,
  listFilledRows,
  type PrivateEdit,
  type PrivateRows,
  readPrivateRows,
} from '../../../src/sidebar/settings/private-rows.ts';
import { PRIVATE_LIST } from './settings-grids.ts';

const edit = (rows: PrivateRows, ...edits: PrivateEdit[]) => edits.reduce(editPrivateRows, rows);
const kept = () => readPrivateRows(PRIVATE_LIST.json);

describe('a private list that is edited', () => {
  it('is empty when none is stored yet', () => {
    expect(readPrivateRows('')).toMatchObject({ edited: { terms: [], replacements: [] }, savedFault: '' });
  });

  it('keeps the fields of a newer version', () => {
    const rows = edit(kept(), { kind: 'replacementTyped', row: 0, part: 'wording', text: 'a mailer' });
    expect(JSON.parse(formatPrivateList(listFilledRows(rows.edited)))).toEqual({
      schema: 'leverage-private/1',
      terms: ['Quillfern'],
      replacements: [{ term: 'Larkpost', wording: 'a mailer', since: 2 }],
      later: true,
    });
  });

  it('has changed only when its saved form has', () => {
    const added = edit(kept(), { kind: 'termAdded' }, { kind: 'replacementAdded' });
    expect(isPrivateListChanged(added)).toBe(false);
    const typed = edit(added, { kind: 'termTyped', row: 1, text: 'Marrow' });
    expect(isPrivateListChanged(typed)).toBe(true);
    expect(isPrivateListChanged(edit(typed, { kind: 'termRemoved', row: 1 }))).toBe(false);
  });

  it('reports the row of a fault, without counting blank rows before it', () => {
    const rows = edit(kept(), { kind: 'termAdded' }, { kind: 'termAdded' }, { kind: 'termTyped', row: 2, text: '…' });
    expect(findPrivateFault(rows)).toEqual({
      place: { part: 'terms', row: 2 },
      sentence: 'The term is "…". Expected text with a letter or a digit, like "Quillfern".',
    });
  });

  it('requests the wording of a replacement', () => {
    const rows = edit(
      kept(),
      { kind: 'replacementAdded' },
      { kind: 'replacementTyped', row: 1, part: 'term', text: 'X' },
    );
    expect(findPrivateFault(rows)).toEqual({
      place: { part: 'replacements', row: 1 },
      sentence: 'The wording is "". Expected the words to publish, like "a billing app".',
    });
  });

  it('that cannot be read is reported and does not count as empty', () => {
    const rows = readPrivateRows('{"terms":[5]}');
    expect(rows.savedFault).toBe('terms.0 is 5. Expected text with a letter or a digit, like "Quillfern".');
    expect(rows.seen).toBe('{"terms":[5]}');
  });
});

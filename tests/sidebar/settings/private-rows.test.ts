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
  it('is empty when none is kept yet', () => {
    expect(readPrivateRows('')).toMatchObject({ edited: { terms: [], replacements: [] }, savedFault: '' });
  });

  it('keeps what a newer version wrote', () => {
    const rows = edit(kept(), { kind: 'replacementTyped', row: 0, part: 'wording', text: 'a mailer' });
    expect(JSON.parse(formatPrivateList(listFilledRows(rows.edited)))).toEqual({
      schema: 'leverage-private/1',
      terms: ['Quillfern'],
      replacements: [{ term: 'Larkpost', wording: 'a mailer', since: 2 }],
      later: true,
    });
  });

  it('has changed only when what would be saved has', () => {
    const added = edit(kept(), { kind: 'termAdded' }, { kind: 'replacementAdded' });
    expect(isPrivateListChanged(added)).toBe(false);
    const typed = edit(added, { kind: 'termTyped', row: 1, text: 'Marrow' });
    expect(isPrivateListChanged(typed)).toBe(true);
    expect(isPrivateListChanged(edit(typed, { kind: 'termRemoved', row: 1 }))).toBe(false);
  });

  it('says in which row a fault stands, blank rows before it left aside', () => {
    const rows = edit(kept(), { kind: 'termAdded' }, { kind: 'termAdded' }, { kind: 'termTyped', row: 2, text: '…' });
    expect(findPrivateFault(rows)).toEqual({
      place: { part: 'terms', row: 2 },
      sentence: 'The term is "…". Expected text with a letter or a digit, like "Quillfern".',
    });
  });

  it('asks for the wording of a replacement', () => {
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

  it('that cannot be read is named and not taken for empty without a word', () => {
    const rows = readPrivateRows('{"terms":[5]}');
    expect(rows.savedFault).toBe('terms.0 is 5. Expected text with a letter or a digit, like "Quillfern".');
    expect(rows.seen).toBe('{"terms":[5]}');
  });
});

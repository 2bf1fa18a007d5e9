import { listKeys, moveItem, showItem } from '../../../src/sidebar/edit-style/style-draft.ts';
import { STYLES } from '../../../src/styles/styles.ts';

const labelled = STYLES.find(({ columns }) => columns.some(({ label }) => label === 'LF'));
const base = labelled?.id ?? '';
const TASKS_ONLY = { columns: [{ key: 'task', label: 'My tasks' }], sections: ['intro'] };

describe('a shown item', () => {
  it('is the column of the base style', () => {
    expect(showItem(TASKS_ONLY, 'columns', 'factor', true, base).columns).toEqual([
      { key: 'task', label: 'My tasks' },
      labelled?.columns.find(({ key }) => key === 'factor'),
    ]);
  });

  it('is the column of the standard style if the base style is unknown', () => {
    const { columns } = showItem(TASKS_ONLY, 'columns', 'factor', true, 'no-such-style');
    expect(columns).toEqual([
      { key: 'task', label: 'My tasks' },
      expect.objectContaining({ key: 'factor', label: 'Factor' }),
    ]);
  });

  it('is the column of another style if the base style does not have it', () => {
    const { columns } = showItem(TASKS_ONLY, 'columns', 'weeks', true, 'standard');
    expect(columns).toEqual([{ key: 'task', label: 'My tasks' }, expect.objectContaining({ key: 'weeks' })]);
  });

  it('is a section by its key', () => {
    expect(showItem(TASKS_ONLY, 'sections', 'analysis', true, base).sections).toEqual(['intro', 'analysis']);
  });

  it('is removed by its key', () => {
    expect(showItem(TASKS_ONLY, 'sections', 'intro', false, base).sections).toEqual([]);
    expect(showItem(TASKS_ONLY, 'columns', 'task', false, base).columns).toEqual([]);
  });
});

describe('a moved item', () => {
  const draft = { sections: ['intro', 'averages', 'taskLog'] };

  it.each([
    ['averages', -1, ['averages', 'intro', 'taskLog']],
    ['averages', 1, ['intro', 'taskLog', 'averages']],
    ['intro', -1, ['intro', 'averages', 'taskLog']],
    ['taskLog', 1, ['intro', 'averages', 'taskLog']],
    ['closing', 1, ['intro', 'averages', 'taskLog']],
  ] as const)('%s by %i gives %j', (key, by, keys) => {
    expect(listKeys(moveItem(draft, 'sections', key, by), 'sections')).toEqual(keys);
  });
});

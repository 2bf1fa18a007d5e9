import { splitStatistic } from '../../../../src/imports/published/rows/find-statistics.ts';
import { collectWords } from '../../../../src/imports/published/rows/known-words.ts';
import { standard } from '../../../../src/styles/standard.ts';
import { STYLES } from '../../../../src/styles/styles.ts';

const words = collectWords(STYLES);

describe('a line of the statistics table', () => {
  it.each([
    ['Total tasks29', ['Total tasks', '29']],
    ['Total tasks: 29', ['Total tasks', '29']],
    ['Total tasks | 29', ['Total tasks', '29']],
    ['Days of rest: 2', ['Days of rest', '2']],
    [
      'Human equivalent: 42 hours (~1.0 work weeks) (30 to 62 hours)',
      ['Human equivalent', '42 hours (~1.0 work weeks) (30 to 62 hours)'],
    ],
    [
      'Supervisory time14m (0.2h) (8 to 20m) (5 of 6 tasks)',
      ['Supervisory time', '14m (0.2h) (8 to 20m) (5 of 6 tasks)'],
    ],
    ['Supervisory time: 14m (a) (b) (c) (d)', null],
    ['Total tasks: many', null],
  ])('%s', (line, statistic) => expect(splitStatistic(line, words)).toEqual(statistic));

  it('is split at a mark after a label that contains a number', () => {
    const [first, ...others] = standard.statistics;
    if (first === undefined) throw new Error('The style has no statistics.');
    const style = { ...standard, statistics: [{ ...first, label: 'Phase 2 tasks' }, ...others] };
    expect(splitStatistic('Phase 2 tasks: 12', collectWords([style]))).toEqual(['Phase 2 tasks', '12']);
    expect(splitStatistic('Phase 2 tasks: 12', words)).toBeNull();
  });

  it('has at most 160 characters', () => {
    const lineOf = (length: number) => `Total tasks${' '.repeat(length - 'Total tasks29'.length)}29`;
    expect(splitStatistic(lineOf(160), words)).toEqual(['Total tasks', '29']);
    expect(splitStatistic(lineOf(161), words)).toBeNull();
  });
});

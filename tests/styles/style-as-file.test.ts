import { parseStyle } from '../../src/styles/parse-style.ts';
import { writeStyleFile } from '../../src/styles/style-as-file.ts';
import { STYLES } from '../../src/styles/styles.ts';

const custom = { id: 'custom', name: 'Custom', description: '' };

describe('the file of a style', () => {
  it.each(STYLES.flatMap((base) => STYLES.map((style) => [style.id, base.id, style, base] as const)))(
    '%s based on %s reads back unchanged',
    (_id, _base, style, base) => {
      const changes = writeStyleFile({ ...style, ...custom }, base);
      expect(parseStyle(JSON.parse(JSON.stringify(changes)))).toEqual({ style: { ...style, ...custom } });
    },
  );

  it('contains only the differences', () => {
    const [standard] = STYLES;
    if (standard === undefined) throw new Error('There is no style.');
    expect(writeStyleFile({ ...standard, ...custom }, standard)).toEqual({ base: 'standard' });
    const columns = standard.columns
      .filter(({ key }) => key !== 'number')
      .map((column) =>
        column.key === 'aiTime' ? { ...column, label: 'AI', unit: { one: 'm', many: ' min' } } : column,
      );
    const style = { ...standard, ...custom, columns, language: { ...standard.language, decimalMark: ',' as const } };
    expect(writeStyleFile(style, standard)).toEqual({
      base: 'standard',
      language: { decimalMark: ',' },
      columns: [
        { key: 'task' },
        { key: 'humanEstimate' },
        { key: 'aiTime', label: 'AI', unit: { many: ' min' } },
        { key: 'supervision' },
        { key: 'factor' },
        { key: 'supervisoryFactor' },
      ],
    });
  });
});

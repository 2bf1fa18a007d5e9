import { makePastedTable, splitPastedText } from '../../../../src/workbench/engine/locale/pasted-text.ts';

describe('splitPastedText', () => {
  it.each([
    ['one cell', [['one cell']]],
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '\ta\n1\tb',
      [
        ['', 'a'],
        ['1', 'b'],
      ],
    ],
    ['a\t\n\nb', [['a', ''], [''], ['b']]],
    ['  a  ', [['  a  ']]],
    ['1\t"two\nlines"\t3\n4', [['1', 'two\nlines', '3'], ['4']]],
    ['"say ""so"""\tx', [['say "so"', 'x']]],
    ['"typed"\t"typed" too\t"open', [['"typed"', '"typed" too', '"open']]],
    ['5" disk\t6"', [['5" disk', '6"']]],
  ])('%j', (text, cells) => {
    expect(splitPastedText(text)).toEqual(cells);
  });
});

describe('makePastedTable', () => {
  it('does not read text as markup', () => {
    expect(makePastedTable('<b>\t&lt;\n"a\nb"\t{{ x }}')).toBe(
      '<table><tr><td>&lt;b&gt;</td><td>&amp;lt;</td></tr><tr><td>a<br>b</td><td>{{ x }}</td></tr></table>',
    );
  });
});

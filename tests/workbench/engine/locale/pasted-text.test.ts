import {
  choosePastedHtml,
  makePastedTable,
  splitPastedText,
} from '../../../../src/workbench/engine/locale/pasted-text.ts';

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

describe('HTML from the clipboard', () => {
  it.each([
    ['a table', '<TABLE><tr><td>a</td></tr></TABLE>', 'a'],
    ['HTML without a text', '<p>a</p>', ' \n'],
  ])('%s stays', (_, html, text) => {
    expect(choosePastedHtml(html, text)).toBe(html);
  });

  it('without a table becomes the text, a row for each paragraph', () => {
    expect(choosePastedHtml('<p>Fix <b>a</b> <i>b</i></p><p>c</p>', 'Fix a b\r\n\r\nc\n')).toBe(
      '<table><tr><td>Fix a b</td></tr><tr><td>c</td></tr></table>',
    );
    expect(choosePastedHtml('<tablet>a</tablet>', 'a\nb')).toBe(
      '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>',
    );
  });
});

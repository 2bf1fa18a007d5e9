// Covers src/imports/published/text/html-table.ts
import { readTableCells } from '../../../src/imports/published/text/html-table.ts';
import { findElements } from '../../../src/imports/published/text/html-tree.ts';
import { parseHtml } from '../../../src/imports/published/text/parse-html.ts';

const read = (html: string) => findElements(parseHtml(html), ['table']).map(readTableCells)[0];

describe('the cells of an HTML table', () => {
  it.each([
    ['paragraphs', '<p>Split</p><p>the parser</p>', 'Split\nthe parser'],
    ['a list', '<p>Port</p><ul><li>one</li><li>two <b>2</b></li></ul>', 'Port\none\ntwo 2'],
    ['divisions after text', 'Port<div>the reader</div>', 'Port\nthe reader'],
    ['an empty paragraph', '<p>8h</p>\n<p>&nbsp;</p>', '8h'],
    ['line breaks', 'Port<br><br>it', 'Port\n\nit'],
    ['a paragraph with line breaks of the source', '<p>Port the\nreader</p>', 'Port the reader'],
  ])('keep %s separate', (_, cell, text) => {
    expect(read(`<table><tr><td>${cell}</td></tr></table>`)).toEqual([[text]]);
  });

  it('have the value of merged rows only in the first, like a sheet', () => {
    const merged = '<table><tr><td rowspan=2>A<td>Port<td>8h<tr><td>Split<td>4h<tr><td>B<td>Join<td>2h</table>';
    expect(read(merged)).toEqual([
      ['A', 'Port', '8h'],
      ['', 'Split', '4h'],
      ['B', 'Join', '2h'],
    ]);
  });

  it('leave the columns of merged cells blank', () => {
    const merged = '<table><tr><td>Task<td>Human<td>AI<tr><td colspan=2>Phase A<td>10m<tr><td colspan=3>End</table>';
    expect(read(merged)).toEqual([['Task', 'Human', 'AI'], ['Phase A', '', '10m'], ['End']]);
  });

  it('are merged in both directions', () => {
    const merged = '<table><tr><td colspan=2 rowspan=2>A<td>1<tr><td>2<tr><td>3<td>4<td>5</table>';
    expect(read(merged)).toEqual([
      ['A', '', '1'],
      ['', '', '2'],
      ['3', '4', '5'],
    ]);
  });

  it('are merged no further than their part of the table', () => {
    const merged = '<table><thead><tr><th rowspan=3>Task<th>Human<tbody><tr><td>Port<td>8h</table>';
    expect(read(merged)).toEqual([
      ['Task', 'Human'],
      ['Port', '8h'],
    ]);
  });

  it('are merged to the end by rowspan 0', () => {
    expect(read('<table><tr><td rowspan=0>A<td>1<tr><td>2<tr><td>3</table>')).toEqual([
      ['A', '1'],
      ['', '2'],
      ['', '3'],
    ]);
  });

  it.each(['x', '-1', '', '1e3', '0'])('are single with the colspan “%s”', (span) => {
    const [row = []] = read(`<table><tr><td colspan="${span}">A<td>1</table>`) ?? [];
    expect(row).toEqual(['A', '1']);
  });

  it('keep their number within limits', () => {
    const [row = []] = read('<table><tr><td colspan=999999999 rowspan=999999999>A<td>1<tr><td>2</table>') ?? [];
    expect(row).toHaveLength(101);
    const wide = read(`<table><tr>${'<td rowspan=9999>A'.repeat(300)}<tr><td>1</table>`) ?? [];
    expect(wide.map(({ length }) => length)).toEqual([300, 101]);
  });
});

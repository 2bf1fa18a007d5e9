// Covers src/imports/published/text/marked-text.ts, html-table.ts and markdown-inline.ts
import fc from 'fast-check';
import { readTableCells } from '../../../../src/imports/published/text/html-table.ts';
import { readPlainText } from '../../../../src/imports/published/text/html-text.ts';
import { findElements } from '../../../../src/imports/published/text/html-tree.ts';
import { readMarkdownInline } from '../../../../src/imports/published/text/markdown-inline.ts';
import { parseHtml } from '../../../../src/imports/published/text/parse-html.ts';

const readCell = (cell: string) => {
  const table = parseHtml(`<table><tr><td>${cell}</td></tr></table>`);
  return findElements(table, ['table']).flatMap(readTableCells)[0]?.[0];
};
const readInline = (text: string) => readMarkdownInline(text, (entity) => readPlainText(parseHtml(entity)));

const HTML: readonly (readonly [source: string, text: string])[] = [
  ['8<sup>1</sup>', '8¹'],
  ['8<SUP>12</SUP>h', '8¹²h'],
  ['8<sup><a href="#f1">[1]</a></sup>', '8[¹]'],
  ['8<sub>1</sub>', '8₁'],
  ['10<sup>6</sup>', '10⁶'],
  ['1<sup>1</sup>/<sub>2</sub>', '1¹/₂'],
  ['Lay 5 m<sup>2</sup> of H<sub>2</sub>O pipes', 'Lay 5 m² of H₂O pipes'],
  ['4<sup>th</sup> port', '4th port'],
  ['8<a href="#f2">2</a>', '8²'],
  ['8<a href="#f2">2</a>5', '8²5'],
  ['<a href="#f2">2</a>8', '²8'],
  ['<a href="#a">8</a><a href="#b">2</a>', '8²'],
  ['<a href="/issues/82"><b>8</b>2</a>', '82'],
  ['Fix #<a href="/issues/82">82</a>', 'Fix #82'],
  ['Read 3 <a href="/logs">2 GB logs</a>', 'Read 3 2 GB logs'],
  ['<s>8</s>12', '~~8~~12'],
  ['<del>8h</del> <ins>12h</ins>', '~~8h~~ 12h'],
  ['<strike>8</strike>', '~~8~~'],
  ['<del>~2.5 min</del>', '~~~2.5 min~~'],
  ['<s>8<b>h</b></s>', '~~8h~~'],
  ['<s>8 old tests</s>', '8 old tests'],
  ['<s>2FA</s>', '2FA'],
  ['<strike>8</strike> h', '~~8~~ h'],
  ['<s>8</s> <s>12</s>', '8 12'],
  ['<s>~<b>8</b>h</s> 12h', '~~~8h~~ 12h'],
  ['<s>Old</s> New name', 'Old New name'],
  ['<span hidden>1</span>8', '8'],
  ['<span hidden=until-found>1</span>8', '8'],
  ['<span style="display: none">1</span>8', '8'],
  ['<span style="color:red;DISPLAY:none">1<b>2</b></span>8', '8'],
  ['<i style="visibility:hidden">1</i>8', '8'],
  ['<span style="display:inline">1</span>8', '18'],
  ['<span class="hidden">1</span>8', '18'],
  ['<ul><li>Port</li><li>Test</li></ul>', 'Port\nTest'],
  ['<div>8</div><div>2</div>', '8\n2'],
  ['8<p>2</p>5', '8\n2\n5'],
  ['8<hr>2', '8\n2'],
  ['<details><summary>8</summary>2</details>', '8\n2'],
  ['8<button>2</button>', '8'],
  ['8<select><option>1</option><option>2</option></select>', '8'],
  ['<p>Port</p><br><br>it', 'Port\nit'],
  ['Ship it <img alt="🎉" src="party.png">', 'Ship it 🎉'],
  ['8<img alt="2" src="two.png">', '8'],
  ['<img alt="A diagram" src="a.png">Port', 'Port'],
  ['Port<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>', 'Port'],
  ['Port<sup><a href="#ftnt1">[1]</a></sup>', 'Port[¹]'],
  ['8<span style="font-size:9px;vertical-align:super">1</span>', '8¹'],
  ['8<span style="vertical-align: sub">1</span>', '8₁'],
  ['<span style="text-decoration:line-through">8</span>12', '~~8~~12'],
  ['<span style="text-decoration-line: line-through">8h</span> 12h', '~~8h~~ 12h'],
  ['<span style="text-decoration:underline">8</span>2', '82'],
  ['<s>ca. 8</s>12h', '~~ca. 8~~12h'],
  ['8h<a href="#f1">1</a>', '8h¹'],
  ['8.5 min<a href="#f1">1</a>', '8.5 min¹'],
  ['Release <a href="/v">2</a>', 'Release 2'],
  ['Fix v<a href="/v">2</a>', 'Fix v2'],
  ['<b>8</b>2', '82'],
  ['<span style="color:red">8</span>2', '82'],
];

describe('text with marks', () => {
  it.each(HTML)('keeps the digits of “%s” separate in a cell of HTML', (source, text) => {
    expect(readCell(source)).toBe(text);
  });

  it.each(HTML)('keeps the digits of “%s” separate in Markdown', (source, text) => {
    expect(readInline(source)).toBe(text);
  });

  it.each([
    ['<p>8<sup>1</sup></p>', '8¹'],
    ['8<p hidden>9</p>', '8'],
    ['<ruby>8<rp>(</rp><rt>2</rt><rp>)</rp></ruby>', '8²'],
    ['8<select><option>1<option>2</select>', '8'],
    ['<table><tr><td>8<td>2</table>', '8\n2'],
  ])('keeps the digits of “%s” separate in a cell of HTML', (source, text) => {
    expect(readCell(source)).toBe(text);
  });

  it.each([
    ['8[2](#f2)', '8²'],
    ['8![2](two.png)', '8²'],
    ['[8](#f)2', '⁸2'],
    ['[82](#f)', '82'],
    ['[**8**2](#f)', '82'],
    ['8[2<sup>3</sup>](#f)', '8²³'],
    ['~~8~~12', '~~8~~12'],
    ['~8h~ 12h', '~~8h~~ 12h'],
    ['~~**8** h~~12', '~~8 h~~12'],
    ['~~Old~~ New', 'Old New'],
    ['~8h', '~8h'],
    ['~8 to ~9h', '~8 to ~9h'],
    ['\\~\\~8\\~\\~12', '~~8~~12'],
    ['8</sup>1', '81'],
    ['<sup>8', '⁸'],
    ['8<sup><i>1</sup></i>2', '8¹2'],
    ['8<sup/>1', '8¹'],
    ['Port the <form> element, 3 fields', 'Port the  element, 3 fields'],
    ['Migrate <Button> and <Select> to v2', 'Migrate  and  to v2'],
    ['Typed List<S> with 3 helpers', 'Typed List with 3 helpers'],
    ['Fix <sup> in 3 tests', 'Fix  in 3 tests'],
    ['8<sup>1', '8¹'],
    ['Use <style> and <span hidden> here', 'Use  and  here'],
    ['8<span hidden>1</span>2<span hidden>3', '823'],
  ])('keeps the digits of “%s” separate in Markdown', (source, text) => {
    expect(readInline(source)).toBe(text);
  });

  it('never joins the digits of a raised, lowered, linked or struck part with the digits next to it', () => {
    const digits = fc.integer({ min: 0, max: 99999 }).map(String);
    const part = fc.oneof(
      digits.map((number) => `<sup>${number}</sup>`),
      digits.map((number) => `<sub>${number}</sub>`),
      digits.map((number) => `<a href="#f">${number}</a>`),
      digits.map((number) => `<s>${number}</s>`),
    );
    fc.assert(
      fc.property(digits, part, digits, (before, marked, after) => {
        for (const text of [readCell(before + marked + after), readInline(before + marked + after)]) {
          expect(text?.match(/[0-9]+/g)).not.toContain(before + marked.replace(/<[^>]*>/g, ''));
          expect(text).toMatch(new RegExp(`^${before}[^0-9]`));
        }
      }),
    );
  });
});

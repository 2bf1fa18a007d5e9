import { markText } from '../../../src/sidebar/preview/mark-texts.ts';

const mark = (text: string, ...quotes: string[]) =>
  markText(
    text,
    quotes.map((quote) => ({ quote, isBlocking: true })),
  ).map((part) => (part.mark === null ? part.text : `[${part.text}]`));

describe('marks in a text', () => {
  it.each([
    ['nothing here', ['x'], ['nothing here']],
    ['', ['x'], ['']],
    ['Port Quillfern now', ['Quillfern'], ['Port ', '[Quillfern]', ' now']],
    ['Quillfern', ['Quillfern'], ['[Quillfern]']],
    ['Quillfern, Quillfern', ['Quillfern'], ['[Quillfern]', ', ', '[Quillfern]']],
    ['Quillferns and unQuillfern', ['Quillfern'], ['Quillferns and unQuillfern']],
    ['C++ and C', ['C', 'C++'], ['[C++]', ' and ', '[C]']],
    ['ops@example.com.', ['ops@example.com'], ['[ops@example.com]', '.']],
    ['a Quillfern App', ['Quillfern', 'Quillfern App'], ['a ', '[Quillfern App]']],
    ['مرحبا بالعالم', ['بالعالم'], ['مرحبا ', '[بالعالم]']],
  ] as const)('%j with %j', (text, quotes, parts) => {
    expect(mark(text, ...quotes)).toEqual(parts);
  });

  it('keep every character of the text', () => {
    const text = 'aaXaa X\u{1f600}X aXa';
    expect(
      markText(text, [
        { quote: 'X', isBlocking: false },
        { quote: 'a', isBlocking: true },
      ])
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});

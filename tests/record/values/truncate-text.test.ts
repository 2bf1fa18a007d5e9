import { startOfCharacter, truncateText } from '../../../src/record/values/truncate-text.ts';

describe('truncating a quoted text', () => {
  it.each([
    ['of 60', 'x'.repeat(60), 'x'.repeat(60)],
    ['of 61', 'x'.repeat(61), `${'x'.repeat(59)}…`],
    ['with a space before the cut', `${'x'.repeat(58)} yyy`, `${'x'.repeat(58)}…`],
    ['with an emoji before the cut', `${'x'.repeat(57)}🧭🧭`, `${'x'.repeat(57)}🧭…`],
    ['with an emoji on the cut', `${'x'.repeat(58)}🧭🧭`, `${'x'.repeat(58)}…`],
    ['with an emoji after the cut', `${'x'.repeat(59)}🧭🧭`, `${'x'.repeat(59)}…`],
  ])('keeps whole characters of a text %s', (_what, text, expected) => {
    expect(truncateText(text)).toBe(expected);
  });

  it('keeps an emoji that just fits', () => {
    expect(truncateText(`${'x'.repeat(58)}🧭`)).toBe(`${'x'.repeat(58)}🧭`);
  });

  it.each([
    ['an emoji of several', '👩‍💻', 5],
    ['an emoji with a color', '👍🏽', 4],
    ['an emoji with a style', '✔️', 2],
    ['a flag', '🇩🇪', 4],
    ['the flag of a region', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 14],
    ['a letter with marks', 'e\u0301\u0323', 3],
  ])('cuts before or after %s', (_what, character, length) => {
    expect(character).toHaveLength(length);
    for (let start = 50; start <= 62; start++) {
      const text = `${'x'.repeat(start)}${character}${character}${'y'.repeat(20)}`;
      const kept = truncateText(text).slice(0, -1);
      const [first, second] = [start + length, start + 2 * length];
      const isBoundary = (at: number) => at <= start || at === first || at >= second;
      let end = 59;
      while (!isBoundary(end)) end -= 1;
      expect(kept).toBe(text.slice(0, end));
    }
  });

  it('finds where a character starts', () => {
    const text = 'a🧭b';
    expect([0, 1, 2, 3, 4].map((at) => startOfCharacter(text, at))).toEqual([0, 1, 1, 3, 4]);
  });
});

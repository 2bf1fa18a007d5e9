// Covers src/pictures/scene.
import { makeCardPicture } from '../../../src/pictures/kinds/card-picture.ts';
import { makeDayPicture } from '../../../src/pictures/kinds/day-picture.ts';
import { escapeXml } from '../../../src/pictures/scene/escape-xml.ts';
import { listTexts } from '../../../src/pictures/scene/scene.ts';
import { PALETTES } from '../../../src/pictures/scene/themes.ts';
import { printLength, writeSvg } from '../../../src/pictures/scene/write-svg.ts';
import { recordOf } from '../../make-record.ts';
import { sampleGrid } from '../../sample-grid.ts';

const record = recordOf(sampleGrid());
const day = makeDayPicture(record, { width: 720, hasTitle: true });

/** Returns the relative luminance of WCAG. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('escaping for XML', () => {
  it.each([
    ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
    ['"it\'s"', '&#34;it&#39;s&#34;'],
    ['a\0b\x07\x1f\x7f\ufffe\uffff', 'a\ufffdb\ufffd\ufffd\x7f\ufffd\ufffd'],
    ['half \ud83d and \ude00, whole 😀', 'half \ufffd and \ufffd, whole 😀'],
    ['{{ x }} {% y %} [gallery] {z} [1]', '&#123;{ x }} &#123;% y %} &#91;gallery] {z} [1]'],
    ['tab\tline\r\nend', 'tab&#9;line&#13;&#10;end'],
    [']]>', ']]&gt;'],
  ])('%j', (text, escaped) => expect(escapeXml(text)).toBe(escaped));
});

describe('a picture as SVG', () => {
  it('has a text alternative', () => {
    const svg = writeSvg(day, 'light');
    expect(svg).toContain(
      '<title id="leverage-day-2026-04-04-title">Leverage Record: April 04, 2026: the factor of each task</title>',
    );
    expect(svg).toContain(
      '>The weighted average leverage factor of 29 tasks is 54.1x: 1,426 h of human work in 1,581 min of AI time. The highest factor is 654.5x: Port the invoicing app to TypeScript: server, screens and all existing reports. The lowest is 7.5x: Update the figures on the product pages.</desc>',
    );
    expect(svg).toContain(' lang="en" role="img" ');
  });

  it('contains the same texts in every theme, and colors only of its theme', () => {
    const textsOf = (svg: string) => svg.match(/(?<=<(?:text|tspan)[^>]*>)[^<]+/g);
    const light = writeSvg(day, 'light');
    expect(textsOf(light)).toHaveLength(listTexts(day.shapes).length);
    for (const theme of ['auto', 'dark', 'print', 'page'] as const)
      expect(textsOf(writeSvg(day, theme))).toEqual(textsOf(light));
    const colors = new Set(writeSvg(day, 'dark').match(/#[\da-f]{6}/g));
    expect([...colors].filter((color) => !Object.values(PALETTES.dark).includes(color))).toEqual([]);
    expect(writeSvg(day, 'page')).not.toMatch(/<style|class="lr-/);
  });

  it('shows the three figures on the card', () => {
    const card = makeCardPicture(record);
    const texts = listTexts(card.shapes).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['54.1x', '574.2x', '35.6', '654.5x', '54.1x average', '1x']));
    expect([card.width, card.height, card.scale]).toEqual([1200, 630, 1]);
  });

  it('prints lengths with two decimals at most', () => {
    expect([0.1 + 0.2, 100, 1.005, -0.001, 12.5].map(printLength)).toEqual(['0.3', '100', '1', '0', '12.5']);
  });
});

describe.each(Object.entries(PALETTES))('the theme %s', (_, palette) => {
  it('has readable texts and visible bars', () => {
    for (const tone of ['ink', 'quiet'] as const) expect(contrast(palette[tone], palette.ground)).toBeGreaterThan(4.5);
    for (const tone of ['strong', 'axis'] as const) expect(contrast(palette[tone], palette.ground)).toBeGreaterThan(3);
  });

  it('has steps that differ without their color', () => {
    const steps = (['empty', 'step1', 'step2', 'step3', 'step4', 'step5'] as const).map((tone) =>
      luminance(palette[tone]),
    );
    const rising = [...steps].sort((a, b) => a - b);
    expect([rising, [...rising].reverse()]).toContainEqual(steps);
  });
});

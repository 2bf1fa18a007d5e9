// Covers src/imports/published/checks/contradictions.ts.
import { readPublished } from '../../../src/imports/published/read-published.ts';
import { parseHtml } from '../../../src/imports/published/text/parse-html.ts';

const SENTENCE = 'The weighted average leverage factor was 8.6x with a supervisory leverage of 100.0x.';
/** 5 hours in 35 minutes. Its rows show neither bounds nor supervision. */
const record = (sentence: string, ...statistics: string[]) => `# Leverage Record: April 4, 2026

Two tasks.

${sentence}

| # | Task | Human Est. | Claude | Factor |
| ---: | --- | ---: | ---: | ---: |
| 1 | Port | 2h | 10m | 12.0x |
| 2 | Split | 3h | 25m | 7.2x |

| Metric | Value |
| --- | ---: |
${statistics.map((line) => `| ${line} |\n`).join('')}`;
const warningsOf = (text: string) =>
  readPublished(text, { parseHtml })[0]?.notices.flatMap(({ code, facts, severity }) =>
    severity === 'warning' ? [[code, facts]] : [],
  );
const contradiction = (
  label: string | null,
  printed: string,
  other: string | null = null,
  task: string | null = null,
) => [['published-figures-contradict', { label, task, printed, other }]];

describe('a figure with bounds that the rows do not decide', () => {
  const label = 'Total Claude minutes';
  it.each([
    '35 (30 to 40)',
    '35 (35 to 35)',
    '35 (35 to 40)',
    '35 (30.5 to 35)',
    '35 (34.6 or more)',
    '35m (0.5 to 0.7h)',
    '35 (0.5 to 0.7h)',
  ])('agrees with its own bounds: %s', (value) => {
    expect(warningsOf(record(SENTENCE, `${label} | ${value}`))).toEqual([]);
  });

  it.each(['35 (90 to 20)', '35 (36 to 40)', '35 (30 to 34)', '35 (36 or more)', '35 (35.6 to 40)'])(
    'is reported outside its own bounds: %s',
    (value) => {
      expect(warningsOf(record(SENTENCE, `${label} | ${value}`))).toEqual(contradiction(label, value));
    },
  );

  it('is reported in the sentence about the averages', () => {
    const sentence = SENTENCE.replace('8.6x', '8.6x (1 to 2x)');
    expect(warningsOf(record(sentence))).toEqual(contradiction(null, '8.6x (1 to 2x)'));
    expect(warningsOf(record(SENTENCE.replace('8.6x', '8.6x (7.5 to 10x)')))).toEqual([]);
  });
});

describe('a factor with bounds in a row whose times have none', () => {
  const inRow = (factor: string) => record(SENTENCE).replace('12.0x', factor);
  it.each(['12.0x (10 to 15x)', '12.0x (12 to 12x)', '12.0x (8 or more)'])('agrees with them: %s', (factor) => {
    expect(warningsOf(inRow(factor))).toEqual([]);
  });

  it.each(['12.0x (13 to 20x)', '12.0x (4 to 8x)', '12.0x (20 or more)'])('is reported outside them: %s', (factor) => {
    expect(warningsOf(inRow(factor))).toEqual(contradiction('Factor', factor, null, 'Port'));
  });

  it('is reported once if it is also wrong', () => {
    expect(warningsOf(inRow('30.0x (40 to 50x)'))?.map(([code]) => code)).toEqual(['published-factor-differs']);
  });
});

describe('a figure that the rows do not decide', () => {
  const label = 'Weighted average supervisory leverage factor';
  it.each(['100.0x', '100x'])('agrees with the sentence: %s', (value) => {
    expect(warningsOf(record(SENTENCE, `${label} | ${value}`))).toEqual([]);
  });

  it.each(['900.0x', '100.1x', '99.9x', '101x'])('is reported next to another one in the sentence: %s', (value) => {
    expect(warningsOf(record(SENTENCE, `${label} | ${value}`))).toEqual(contradiction(label, value, '100.0x'));
  });

  it('is not reported twice if the rows decide another one', () => {
    const warnings = warningsOf(record(SENTENCE, 'Total Claude minutes | 36', `${label} | 900.0x`));
    expect(warnings?.map(([code]) => code)).toEqual(['published-statistic-differs']);
  });
});

describe('an approximate figure', () => {
  const page = (hours: string) => `# Leverage Record: April 4, 2026

## The Numbers

| # | Task | Human Est. | Claude | Leverage |
| ---: | --- | ---: | ---: | ---: |
| 1 | Port | 100 hours | 4000 min | 1.5x |
| 2 | Split | 10 hours | 4059 min | 0.1x |

## Aggregate

| Metric | Value |
| --- | ---: |
| Tasks completed | 2 |
| Human equivalent | 110 hours (~2.8 work weeks) |
| Claude wall-clock | 8,059 minutes (~${hours} hours) |
`;

  it('is exact in a known style', () => {
    expect(warningsOf(page('134.3'))).toEqual([]);
    expect(warningsOf(page('134.6'))?.map(([code]) => code)).toEqual(['published-statistic-differs']);
  });
});

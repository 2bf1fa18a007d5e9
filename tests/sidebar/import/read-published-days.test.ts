import { formatMarkdown } from '../../../src/formats/markdown.ts';
import { parseHtml } from '../../../src/imports/published/text/parse-html.ts';
import { readPublishedDays } from '../../../src/sidebar/import/read-published-days.ts';
import { DEFAULT_STYLE } from '../../../src/styles/styles.ts';
import { recordOf } from '../../make-record.ts';
import { tableOf } from '../../sample-grid.ts';

const TEXTS = {
  aboutAuthor: 'About the Author: I keep records.',
  aboutRecords: 'Factors are human time over AI time.',
  closing: 'Thanks for reading.',
};

describe('a published record', () => {
  const style = { ...DEFAULT_STYLE, fixedTexts: { ...DEFAULT_STYLE.fixedTexts, ...TEXTS } };

  it('keeps the fixed texts of its author for Settings', () => {
    const record = recordOf(tableOf(['Port', '4h', '10m', '2m', '', '', '']), { analysis: 'It went well.' }, style);
    const [day] = readPublishedDays(formatMarkdown(record), parseHtml);
    // Nothing separates a closing without a heading from the analysis before it.
    expect(day?.fixedTexts).toEqual({ ...TEXTS, closing: '' });
    expect(day?.labels.at(-1)).toEqual({ label: 'Analysis', value: `It went well.\n${TEXTS.closing}` });
  });

  it('keeps the tokens of the day if its rows have another sum', () => {
    const markdown = (total: string) =>
      `# Leverage Record: April 04, 2026\n\n| Task | Human | Claude | Tokens |\n|---|---|---|---|\n| Port | 4h | 10m | 500 |\n| Split | 4h | 10m | – |\n\n| Metric | Value |\n|---|---|\n| Total tokens | ${total} |\n`;
    const tokensOf = (total: string) =>
      readPublishedDays(markdown(total), parseHtml)[0]?.labels.filter(({ label }) => label === 'Tokens');
    expect(tokensOf('1,500')).toEqual([{ label: 'Tokens', value: 1500 }]);
    expect(tokensOf('500')).toEqual([]);
  });
});

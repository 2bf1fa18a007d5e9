import { formatHtml } from '../../../src/formats/html.ts';
import { formatMarkdown } from '../../../src/formats/markdown.ts';
import { DEFAULT_STYLE } from '../../../src/styles/styles.ts';
import { recordOf } from '../../make-record.ts';
import { tableOf } from '../../sample-grid.ts';
import { sampleSheet } from '../sheet-days.ts';
import { opened } from '../walk-state.ts';

const record = opened(sampleSheet()).day?.post?.record;
if (!record) throw new Error('The sample day makes no record.');

/** The published form of the sample day. */
export const SAMPLE_MARKDOWN = formatMarkdown(record);
export const SAMPLE_HTML = formatHtml(record);
/** The published form of another day. */
export const OTHER_MARKDOWN = SAMPLE_MARKDOWN.replace('April 04, 2026', 'April 05, 2026');

const TEXTS = { aboutAuthor: 'About the Author: I write.', aboutRecords: 'I measure.', closing: '' };

/** A day with fixed texts, which are equal in all records of its author. */
export const TEXTS_MARKDOWN = formatMarkdown(
  recordOf(
    tableOf(['Port', '4h', '10m', '2m', '', '', '']),
    {},
    { ...DEFAULT_STYLE, fixedTexts: { ...DEFAULT_STYLE.fixedTexts, ...TEXTS } },
  ),
);

export const CSV =
  'Task,Human (min),Claude,Sup.,Notes\n=Sum up,90,12,3,first\n"Draw, again",1h 30m,10,,\n\nTotal,,22,,\n';
export const DATED_CSV = 'Date;Task;Human Est.;Claude\n2026-04-02;Write;4;12\n2026-04-04;Draw;2;10\nsoon;Sort;1;5\n';

import { formatMarkdown } from '../../../src/formats/markdown.ts';
import { formatText } from '../../../src/formats/text.ts';
import type { LeverageRecord, Section } from '../../../src/record/publishing/record.ts';
import { htmlWithData } from '../../record-data.ts';

function printSection(section: Section, joint: string): string {
  const heading = section.heading === '' ? [] : [section.heading];
  if (section.kind === 'prose') return [...heading, ...section.paragraphs].join('\n\n');
  const { columns } = section;
  const rows = section.rows.map((cells) =>
    columns.map(({ emptyText }, place) => cells[place] || emptyText).join(joint),
  );
  return [...heading, [columns.map(({ label }) => label).join(joint), ...rows].join('\n')].join('\n\n');
}

/** Prints a record as the text of a page, with or without a separator between the cells of its tables. */
export function printPageText({ title, sections }: LeverageRecord, joint: string): string {
  return ['Skip to main content', title, ...sections.map((section) => printSection(section, joint))].join('\n\n');
}

/** All forms from which a record can be read, by name. */
export const FORMS: Readonly<Record<string, (record: LeverageRecord) => string>> = {
  markdown: (record) => formatMarkdown(record),
  html: (record) => htmlWithData(record),
  text: (record) => formatText(record),
  'page text run together': (record) => printPageText(record, ''),
  'page text with spaces': (record) => printPageText(record, ' '),
  'page text with tabs': (record) => printPageText(record, '\t'),
  'page text with lines': (record) => printPageText(record, '\n'),
};

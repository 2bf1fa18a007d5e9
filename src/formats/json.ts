import type { LeverageRecord, Section } from '../record/record.ts';

const SCHEMA = 'leverage-record/1';

function tableOf(sections: readonly Section[], id: Section['id']): Extract<Section, { kind: 'table' }> | null {
  const found = sections.find((section) => section.id === id);
  return found?.kind === 'table' ? found : null;
}

function paragraphsOf(sections: readonly Section[], id: Section['id']): readonly string[] {
  const found = sections.find((section) => section.id === id);
  return found?.kind === 'prose' ? found.paragraphs : [];
}

/** The record as data: figures unrounded, and beside them what is printed. */
export function recordAsData(record: LeverageRecord) {
  const { date, title, slug, style, tasks, statistics, sections } = record;
  const taskLog = tableOf(sections, 'taskLog');
  return {
    schema: SCHEMA,
    date,
    title,
    slug,
    style,
    tasks,
    statistics,
    printed: {
      columns: taskLog?.columns.map(({ label }) => label) ?? [],
      rows: taskLog?.rows ?? [],
      statistics: tableOf(sections, 'statistics')?.rows ?? [],
      sentences: paragraphsOf(sections, 'averages'),
      intro: paragraphsOf(sections, 'intro'),
      analysis: paragraphsOf(sections, 'analysis'),
    },
    notices: record.notices.map(({ code, severity, cell, quote, message }) => ({
      code,
      severity,
      cell,
      quote,
      message,
    })),
  };
}

export function formatJson(record: LeverageRecord): string {
  return `${JSON.stringify(recordAsData(record), null, 2)}\n`;
}

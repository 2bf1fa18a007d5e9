// Covers src/imports/published: records that are damaged.
import fc from 'fast-check';
import { readPublished } from '../../../src/imports/published/read-published.ts';
import type { PublishedDay, PublishedRow } from '../../../src/imports/published/rows/published-day.ts';
import { parseHtml } from '../../../src/imports/published/text/parse-html.ts';
import { listQuotedTexts } from '../../../src/record/notices/quoted-texts.ts';
import { STYLES } from '../../../src/styles/styles.ts';
import { recordOf } from '../../make-record.ts';
import { propertyRuns } from '../../sampling.ts';
import { damage, damageText } from './damage.ts';
import { usualDays } from './days.ts';
import { FORMS } from './published-forms.ts';

/** Whether a warning or an error is about this row. */
function isNamed({ notices }: PublishedDay, { number, task }: PublishedRow): boolean {
  return notices.some(
    (notice) =>
      notice.severity !== 'note' &&
      (notice.place.row === Number(number) ||
        listQuotedTexts(notice).some((text) => text.includes(task.slice(0, 20).trim()))),
  );
}

/**
 * If cells run together, a row that lost its number and begins with digits, or two rows in swapped places, can have the
 * same characters as an undamaged table: 11 `Port` and 1 `17 routes` are 1 `1Port` and 11 `7 routes`.
 */
function isSameText(form: string, { number, task }: PublishedRow, originals: readonly (readonly string[])[]): boolean {
  const text = number + task;
  return form === 'page text run together' && originals.some(([no, own]) => text === `${no}${own}` || text === own);
}

describe('damaged records', () => {
  it('give no row that did not exist, unless a notice reports it', () => {
    const forms = Object.entries(FORMS);
    const samples = fc.sample(fc.tuple(usualDays, damage), propertyRuns(75, 1500));
    const invented: string[] = [];
    samples.forEach(([rows, harm], i) => {
      const style = STYLES[i % STYLES.length];
      const record = recordOf(rows, {}, style);
      const log = record.sections.find(({ id }) => id === 'taskLog');
      if (log?.kind !== 'table') throw new Error('There is no table.');
      const originals = new Set(log.rows.map((cells) => JSON.stringify(cells)));
      for (const [form, print] of forms) {
        const text = damageText(log.rows, harm, (damaged) =>
          print({
            ...record,
            sections: record.sections.map((section) => (section === log ? { ...log, rows: damaged } : section)),
          }),
        );
        for (const day of readPublished(text, { parseHtml })) {
          for (const row of day.rows) {
            const cells = JSON.stringify(log.columns.map(({ key }) => row[key as keyof PublishedRow]));
            if (originals.has(cells) || isNamed(day, row) || isSameText(form, row, log.rows)) continue;
            invented.push(`${form}, ${harm.kind}: ${cells}`);
          }
        }
      }
    });
    expect(invented).toEqual([]);
  });
});

import { makeNotice } from '../../../../src/record/notices/sheet-notices.ts';
import { findTable } from '../../../../src/record/reading/find-table.ts';
import { FIRST_RECORDS_COLUMNS, RECORDS_HEADINGS } from '../../../../src/rollup/records-columns.ts';

const HEADINGS = FIRST_RECORDS_COLUMNS.map((key) => RECORDS_HEADINGS[key]);

describe('the Records tab', () => {
  it('is not read as the tasks of a day, with its columns in any place', () => {
    const expected = [makeNotice('table-of-records', {}, { cell: 'A1' })];
    expect(findTable([HEADINGS, ['2026-04-04', 'A day', 3, 10, 20]])).toEqual({
      table: null,
      notices: expected,
      use: null,
    });
    expect(findTable([[...HEADINGS].reverse()]).notices).toEqual(expected);
  });

  it('does not hide a task table that has one of its headings', () => {
    expect(findTable([['Task', 'Human hours', 'AI minutes', 'Fingerprint']]).table).not.toBeNull();
  });
});

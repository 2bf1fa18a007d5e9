// Covers src/workbench/command/archive/list-day-files.ts.
import { ownerOf } from '../../../src/workbench/command/archive/list-day-files.ts';

it.each<[string, string | null, string | null]>([
  ['', null, null],
  ['ana', null, 'ana'],
  ['design/ana', 'design', 'ana'],
  ['design/ana/2026', 'design', 'ana'],
  ['design/ana/drafts/old', 'design', 'ana'],
  ['2026/04', null, null],
  ['ana/2026/2026-04', null, 'ana'],
  ['2026/design/04/ana', 'design', 'ana'],
  ['team 1/2026.04/ana', 'team 1', 'ana'],
  ['20260/ana', '20260', 'ana'],
  ['4b/ana', '4b', 'ana'],
])('the folders %s belong to team %s and person %s', (folders, team, person) => {
  expect(ownerOf(folders === '' ? [] : folders.split('/'))).toEqual({ team, person });
});

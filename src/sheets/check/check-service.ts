import type { ProbeCheckReply, ProbeCheckRequest } from '../../messages/messages.ts';
import type { AssumptionId, Findings } from '../../platform/assumptions.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { makeIntlClock } from '../cells/wall-clock.ts';
import { replaceCharts } from '../day-tab/insert-chart.ts';
import { fillTemplate } from '../formulas/fill-template.ts';
import { readTabData } from '../tab-data/read-tab-data.ts';
import { requireScratchTab } from './scratch-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type ServiceProbe = (spreadsheet: Spreadsheet, sheet: Sheet) => string;

/** 17:00:00 by the local mean time of Madrid, which is 14 minutes and 44 seconds behind Greenwich. */
const MADRID = 'Europe/Madrid';
const MADRID_MOMENT_MILLISECONDS = Date.UTC(1899, 11, 30, 17, 14, 44);

/**
 * Global names that newer script engines have; the add-on uses only Intl, with a fallback (assumption: server-globals).
 */
const GLOBAL_NAMES = ['Intl', 'BigInt', 'structuredClone', 'WebAssembly', 'URL', 'TextEncoder', 'setTimeout', 'fetch'];

function listGlobals(): string {
  const present = GLOBAL_NAMES.filter((name) => Reflect.get(globalThis, name) !== undefined);
  const absent = GLOBAL_NAMES.filter((name) => !present.includes(name));
  return `available: ${present.join(', ') || 'none'}; missing: ${absent.join(', ') || 'none'}`;
}

function tryBigInt(): string {
  const bigInt: unknown = Reflect.get(globalThis, 'BigInt');
  return typeof bigInt === 'function' ? `works: ${String(bigInt('9007199254740993'))}` : 'missing';
}

const TIMED_CALLS = 500;

function timeCalls(spreadsheet: Spreadsheet): string {
  const startedAt = Date.now();
  for (let call = 0; call < TIMED_CALLS; call++) spreadsheet.getSpreadsheetTimeZone();
  return `${Date.now() - startedAt} ms`;
}

/** The cells of these probes are to the right of those of the formulas. */
const VALIDATED_CELL = 'H6';
const HEADING = 'H1:I1';
const SORTED_ROWS = 'H2:I4';
/** Column H, counted in the tab and not in the range. */
const SORT_COLUMN = 8;

/** Makes the longest validation formula of a day. */
function makeDayCheck(): string {
  const { columnChecks } = readTabData();
  const formulas = columnChecks.functions.map(({ formula }) => fillTemplate(formula, { cell: VALIDATED_CELL }));
  return formulas.reduce((longest, formula) => (formula.length > longest.length ? formula : longest));
}

function tryValidation(sheet: Sheet, formula: string): string {
  const cell = sheet.getRange(VALIDATED_CELL);
  try {
    const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied(formula).setAllowInvalid(true).build();
    cell.setDataValidation(rule);
    SpreadsheetApp.flush();
  } catch {
    return 'refused';
  }
  return cell.getDataValidation() === null ? 'ignored' : 'accepted';
}

function trySorting(sheet: Sheet): string {
  const rows = sheet.getRange(SORTED_ROWS).setValues([
    [3, 'c'],
    [1, 'a'],
    [2, 'b'],
  ]);
  sheet.getRange(HEADING).protect().setWarningOnly(true);
  rows.sort(SORT_COLUMN);
  SpreadsheetApp.flush();
  return rows
    .getValues()
    .map(([number]) => String(number))
    .join(', ');
}

function tryChart(sheet: Sheet): string {
  replaceCharts(sheet, [{ ranges: [SORTED_ROWS], height: 300, place: [1, 1, 0, 0] }]);
  return String(replaceCharts(sheet, [])[0]?.ranges.length === 1);
}

const listTableMethods = (sheet: Sheet) => (Reflect.has(sheet, 'getTables') ? 'getTables' : 'none');

/**
 * The probes, in their order (assumptions: locale-and-zone, format-of-old-dates, old-dates-by-intl, validation-semicolon,
 * validation-comma, sort-under-protection, charts, tables, big-integers, service-calls).
 */
export const SERVICE_PROBES: readonly (readonly [AssumptionId, ServiceProbe])[] = [
  [
    'locale-and-zone',
    (spreadsheet) =>
      `${spreadsheet.getSpreadsheetLocale()}, ${spreadsheet.getSpreadsheetTimeZone()}, ${Session.getActiveUserLocale()}`,
  ],
  ['format-of-old-dates', () => Utilities.formatDate(new Date(MADRID_MOMENT_MILLISECONDS), MADRID, 'HH:mm:ss')],
  ['old-dates-by-intl', () => makeIntlClock(MADRID)(new Date(MADRID_MOMENT_MILLISECONDS)).slice(11, 19)],
  ['validation-semicolon', (_spreadsheet, sheet) => tryValidation(sheet, makeDayCheck())],
  ['validation-comma', (_spreadsheet, sheet) => tryValidation(sheet, `=IF(${VALIDATED_CELL}>0, TRUE, FALSE)`)],
  ['sort-under-protection', (_spreadsheet, sheet) => trySorting(sheet)],
  ['charts', (_spreadsheet, sheet) => tryChart(sheet)],
  ['tables', (_spreadsheet, sheet) => listTableMethods(sheet)],
  ['server-globals', listGlobals],
  ['big-integers', tryBigInt],
  ['service-calls', timeCalls],
];

function runProbe(probe: ServiceProbe, spreadsheet: Spreadsheet, sheet: Sheet): string {
  try {
    return probe(spreadsheet, sheet);
  } catch {
    return 'the call fails';
  }
}

/**
 * Tries services only in the scratch tab. A probe that fails is a finding; the others run. Service calls: about 540, of
 * which 500 are timed.
 */
export function probeCheck({ sheetId }: ProbeCheckRequest): ProbeCheckReply {
  return withDocumentLock((spreadsheet) => {
    const sheet = requireScratchTab(spreadsheet, sheetId);
    const found: Findings = Object.fromEntries(
      SERVICE_PROBES.map(([id, probe]) => [id, runProbe(probe, spreadsheet, sheet)]),
    );
    return { kind: 'checkProbed', found };
  });
}

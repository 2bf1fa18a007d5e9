import { parseA1 } from '../../engine/cell-range.ts';
import { isZone } from '../../engine/locale/date-serials.ts';
import { findLocale } from '../../engine/locale/spreadsheet-locale.ts';
import {
  aNumber,
  anEnum,
  anObject,
  aService,
  aString,
  findImplementation,
  guardService,
  type MethodRules,
} from '../calls/guard.ts';
import { SheetService } from './sheet-service.ts';
import type { SpreadsheetObjects } from './spreadsheet-objects.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

type SpreadsheetMethods = Pick<
  GoogleAppsScript.Spreadsheet.Spreadsheet,
  | 'deleteSheet'
  | 'getActiveRange'
  | 'getActiveRangeList'
  | 'getActiveSheet'
  | 'getId'
  | 'getName'
  | 'getNumSheets'
  | 'getProtections'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getRange'
  | 'getSpreadsheetTimeZone'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'setActiveSheet'
  | 'setSpreadsheetLocale'
  | 'setSpreadsheetTimeZone'
>;

type RangeListMethods = Pick<GoogleAppsScript.Spreadsheet.RangeList, 'getRanges'>;

const rangeListRules: MethodRules<RangeListMethods> = { getRanges: { needs: 'read', takes: [[]] } };

/** SpreadsheetApp.Spreadsheet. */
export class SpreadsheetService implements SpreadsheetMethods {
  readonly #services: SpreadsheetObjects;

  constructor(services: SpreadsheetObjects) {
    this.#services = services;
  }

  deleteSheet(sheet: GoogleSheet): void {
    const { context, workbook } = this.#services;
    const service = findImplementation(sheet, SheetService);
    const others = workbook.sheets().filter(({ id, native }) => id !== service?.sheet.id && !native.isSheetHidden());
    if (others.length === 0) context.raise("You can't remove all the visible sheets in a document.");
    if (service) workbook.deleteSheet(service.sheet);
  }

  getActiveRange(): GoogleRange {
    return this.#services.activeRange();
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = this.#services.activeRanges();
    const list: RangeListMethods = { getRanges: () => ranges };
    return guardService(this.#services.context, list, { name: 'SpreadsheetApp.RangeList', rules: rangeListRules });
  }

  getActiveSheet(): GoogleSheet {
    return this.#services.sheet(this.#services.activeSheet());
  }

  getId(): string {
    return this.#services.workbook.id();
  }

  getName(): string {
    return this.#services.workbook.name();
  }

  getNumSheets(): number {
    return this.#services.workbook.sheets().length;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.#services.protections(this.#services.workbook.sheets(), type);
  }

  getSheetById(id: number): GoogleSheet | null {
    const sheet = this.#services.workbook.sheets().find((other) => this.#services.sheetNumber(other) === id);
    return sheet ? this.#services.sheet(sheet) : null;
  }

  getSheetByName(name: string): GoogleSheet | null {
    const sheet = this.#services.workbook.sheetByName(name);
    return sheet && this.#services.sheet(sheet);
  }

  getSheets(): GoogleSheet[] {
    const { context, workbook } = this.#services;
    return context.makeArray(workbook.sheets().map((sheet) => this.#services.sheet(sheet)));
  }

  getSpreadsheetLocale(): string {
    return this.#services.workbook.locale().id;
  }

  /**
   * Returns a block by its A1 notation with the tab's name, `Settings!A:B`; without one, in the active tab (assumption:
   * range-of-tab).
   */
  getRange(a1: string): GoogleRange {
    const { context, workbook } = this.#services;
    const mark = a1.lastIndexOf('!');
    const name = a1.slice(0, Math.max(0, mark)).replace(/^'(.*)'$/, '$1');
    const sheet = mark === -1 ? this.#services.activeSheet() : workbook.sheetByName(name.replace(/''/g, "'"));
    if (!sheet) return context.raise('Range not found');
    const size = { rowCount: sheet.rowCount(), columnCount: sheet.columnCount() };
    const cells = parseA1(a1.slice(mark + 1), size);
    const isInside =
      cells && cells.row + cells.rowCount <= size.rowCount && cells.column + cells.columnCount <= size.columnCount;
    return isInside ? this.#services.range(sheet, cells) : context.raise('Range not found');
  }

  getSpreadsheetTimeZone(): string {
    return this.#services.workbook.zone();
  }

  /**
   * Adds a tab and activates it: the name, the index, which counts from 0, and `{ template }`, a tab to copy, are
   * optional. Without an index, it is inserted after the active tab.
   */
  insertSheet(...args: readonly (string | number | { template?: GoogleSheet | undefined })[]): GoogleSheet {
    const { context, workbook } = this.#services;
    const name = args.find((argument) => typeof argument === 'string') ?? this.#findFreeName();
    if (name === '') context.raise('The sheet name cannot be empty.');
    if (workbook.sheetByName(name)) {
      context.raise(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const wantedIndex = args.find((argument) => typeof argument === 'number') ?? workbook.activeSheet().index() + 1;
    const index = Math.min(Math.max(0, Math.trunc(wantedIndex)), workbook.sheets().length);
    const options = args.find((argument) => typeof argument === 'object');
    const unknown = Object.keys(options ?? {}).find((key) => key !== 'template');
    if (unknown) context.raise(`SpreadsheetApp.Spreadsheet.insertSheet({ ${unknown} }) is not part of this stand-in`);
    const template = findImplementation(options?.template, SheetService);
    if (options?.template && !template) context.raise('The template must be a sheet of this spreadsheet.');
    return this.#services.sheet(
      template ? workbook.copySheet(template.sheet, name, index) : workbook.insertSheet(name, index),
    );
  }

  moveActiveSheet(position: number): void {
    const { workbook } = this.#services;
    workbook.moveSheet(workbook.activeSheet(), position - 1);
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    const service = findImplementation(sheet, SheetService);
    if (service) this.#services.workbook.activate(service.sheet);
    return sheet;
  }

  setSpreadsheetLocale(id: string): void {
    const locale = findLocale(id);
    this.#services.workbook.setLocale(locale ?? this.#services.context.raise(`Invalid argument: ${id}`));
  }

  setSpreadsheetTimeZone(zone: string): void {
    if (!isZone(zone)) this.#services.context.raise(`Invalid argument: ${zone}`);
    this.#services.workbook.setZone(zone);
  }

  #findFreeName(): string {
    const names = new Set(this.#services.workbook.sheets().map((sheet) => sheet.name()));
    let number = names.size + 1;
    while (names.has(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

const noArguments = [[]];
const oneSheet = [[aService('SpreadsheetApp.Sheet')]];

/** The rules for the methods of a spreadsheet. */
export const spreadsheetRules: MethodRules<SpreadsheetMethods> = {
  deleteSheet: { needs: 'write', takes: oneSheet },
  getActiveRange: { needs: 'read', takes: noArguments },
  getActiveRangeList: { needs: 'read', takes: noArguments },
  getActiveSheet: { needs: 'read', takes: noArguments },
  getId: { needs: 'read', takes: noArguments },
  getName: { needs: 'read', takes: noArguments },
  getNumSheets: { needs: 'read', takes: noArguments },
  getProtections: { needs: 'read', takes: [[anEnum('ProtectionType')]] },
  getSheetById: { needs: 'read', takes: [[aNumber]] },
  getSheetByName: { needs: 'read', takes: [[aString]] },
  getSheets: { needs: 'read', takes: noArguments },
  getSpreadsheetLocale: { needs: 'read', takes: noArguments },
  getRange: { needs: 'read', takes: [[aString]] },
  getSpreadsheetTimeZone: { needs: 'read', takes: noArguments },
  insertSheet: {
    needs: 'write',
    takes: [
      [],
      [aString],
      [aNumber],
      [anObject],
      [aString, aNumber],
      [aString, anObject],
      [aNumber, anObject],
      [aString, aNumber, anObject],
    ],
  },
  moveActiveSheet: { needs: 'write', takes: [[aNumber]] },
  setActiveSheet: { needs: 'read', takes: oneSheet },
  setSpreadsheetLocale: { needs: 'write', takes: [[aString]] },
  setSpreadsheetTimeZone: { needs: 'write', takes: [[aString]] },
};

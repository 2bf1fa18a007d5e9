import { aNumber, aService, aString, findImplementation, guardService, type MethodRules } from './guard.ts';
import { SheetService } from './sheet-service.ts';
import type { SpreadsheetServices } from './spreadsheet-services.ts';

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
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'setActiveSheet'
>;

type RangeListMethods = Pick<GoogleAppsScript.Spreadsheet.RangeList, 'getRanges'>;

const rangeListRules: MethodRules<RangeListMethods> = { getRanges: { needs: 'read', takes: [[]] } };

/** SpreadsheetApp.Spreadsheet. */
export class SpreadsheetService implements SpreadsheetMethods {
  readonly #services: SpreadsheetServices;

  constructor(services: SpreadsheetServices) {
    this.#services = services;
  }

  deleteSheet(sheet: GoogleSheet): void {
    const { context, workbook } = this.#services;
    if (workbook.sheets().length === 1) context.raise("You can't remove all the visible sheets in a document.");
    const service = findImplementation(sheet, SheetService);
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

  getSheetByName(name: string): GoogleSheet | null {
    const sheet = this.#services.workbook.sheetByName(name);
    return sheet && this.#services.sheet(sheet);
  }

  getSheets(): GoogleSheet[] {
    const { context, workbook } = this.#services;
    return context.makeArray(workbook.sheets().map((sheet) => this.#services.sheet(sheet)));
  }

  getSpreadsheetLocale(): string {
    return this.#services.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.#services.workbook.zone();
  }

  /** Adds an empty tab and activates it: `insertSheet()`, `(name)`, `(index)` or `(name, index)`; the index counts from 0. */
  insertSheet(nameOrIndex?: string | number | object, index?: number | object): GoogleSheet {
    const { context, workbook } = this.#services;
    const name = typeof nameOrIndex === 'string' ? nameOrIndex : this.#findFreeName();
    const place = [nameOrIndex, index].find((argument) => typeof argument === 'number');
    if (workbook.sheetByName(name)) {
      context.raise(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const sheetCount = workbook.sheets().length;
    return this.#services.sheet(
      workbook.insertSheet(name, place === undefined ? undefined : Math.min(Math.max(0, place), sheetCount)),
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

  #findFreeName(): string {
    const names = new Set(this.#services.workbook.sheets().map((sheet) => sheet.name()));
    let number = names.size + 1;
    while (names.has(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

const noArguments = [[]];
const oneSheet = [[aService('SpreadsheetApp.Sheet')]];

/** What each method of a spreadsheet needs and takes. */
export const spreadsheetRules: MethodRules<SpreadsheetMethods> = {
  deleteSheet: { needs: 'write', takes: oneSheet },
  getActiveRange: { needs: 'read', takes: noArguments },
  getActiveRangeList: { needs: 'read', takes: noArguments },
  getActiveSheet: { needs: 'read', takes: noArguments },
  getId: { needs: 'read', takes: noArguments },
  getName: { needs: 'read', takes: noArguments },
  getSheetByName: { needs: 'read', takes: [[aString]] },
  getSheets: { needs: 'read', takes: noArguments },
  getSpreadsheetLocale: { needs: 'read', takes: noArguments },
  getSpreadsheetTimeZone: { needs: 'read', takes: noArguments },
  insertSheet: { needs: 'write', takes: [[], [aString], [aNumber], [aString, aNumber]] },
  moveActiveSheet: { needs: 'write', takes: [[aNumber]] },
  setActiveSheet: { needs: 'read', takes: oneSheet },
};

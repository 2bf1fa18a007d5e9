import type { EngineSheet } from '../../engine/engine-sheet.ts';
import type { SheetProtection } from '../../engine/protections.ts';
import { aBoolean, aService, aString, findImplementation, listOf, type MethodRules } from '../calls/guard.ts';
import { RangeService } from './range-service.ts';
import type { SpreadsheetObjects } from './spreadsheet-objects.ts';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

type ProtectionMethods = Pick<
  GoogleProtection,
  | 'canEdit'
  | 'getDescription'
  | 'getProtectionType'
  | 'getRange'
  | 'getUnprotectedRanges'
  | 'isWarningOnly'
  | 'remove'
  | 'setDescription'
  | 'setUnprotectedRanges'
  | 'setWarningOnly'
>;

/** SpreadsheetApp.Protection. */
export class ProtectionService implements ProtectionMethods {
  readonly #services: SpreadsheetObjects;
  readonly #sheet: EngineSheet;
  readonly #id: string;
  readonly #self: () => GoogleProtection;

  constructor(services: SpreadsheetObjects, sheet: EngineSheet, id: string, self: () => GoogleProtection) {
    this.#services = services;
    this.#sheet = sheet;
    this.#id = id;
    this.#self = self;
  }

  canEdit(): boolean {
    const { rights, ownsProtections } = this.#services.context;
    return rights === 'edit' && (ownsProtections || this.#read().isWarningOnly);
  }

  getDescription(): string {
    return this.#read().description;
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return this.#services.protectionType(this.#read());
  }

  getRange(): GoogleRange {
    const rowCount = this.#sheet.rowCount();
    const columnCount = this.#sheet.columnCount();
    return this.#services.range(this.#sheet, this.#read().range ?? { row: 0, column: 0, rowCount, columnCount });
  }

  getUnprotectedRanges(): GoogleRange[] {
    const ranges = this.#read().unprotected.map((cells) => this.#services.range(this.#sheet, cells));
    return this.#services.context.makeArray(ranges);
  }

  isWarningOnly(): boolean {
    return this.#read().isWarningOnly;
  }

  remove(): void {
    this.#read();
    this.#sheet.replaceProtections(this.#sheet.protections().filter(({ id }) => id !== this.#id));
  }

  setDescription(description: string): GoogleProtection {
    return this.#change({ description });
  }

  setUnprotectedRanges(ranges: GoogleRange[]): GoogleProtection {
    const { context } = this.#services;
    if (this.#read().range) context.raise('Unprotected ranges are only supported on sheet protections.');
    const blocks = ranges.flatMap((range) => findImplementation(range, RangeService) ?? []);
    if (blocks.some(({ sheet }) => sheet.id !== this.#sheet.id)) {
      context.raise('All unprotected ranges must be on the protected sheet.');
    }
    return this.#change({ unprotected: blocks.map(({ cells }) => cells) });
  }

  setWarningOnly(isWarningOnly: boolean): GoogleProtection {
    return this.#change({ isWarningOnly });
  }

  #read(): SheetProtection {
    const found = this.#sheet.protections().find(({ id }) => id === this.#id);
    return found ?? this.#services.context.raise('The protection was removed.');
  }

  #change(change: Partial<SheetProtection>): GoogleProtection {
    const changed = { ...this.#read(), ...change };
    this.#sheet.replaceProtections(this.#sheet.protections().map((other) => (other.id === this.#id ? changed : other)));
    return this.#self();
  }
}

const noArguments = [[]];

/** The rules for the methods of a protection. */
export const protectionRules: MethodRules<ProtectionMethods> = {
  canEdit: { needs: 'read', takes: noArguments },
  getDescription: { needs: 'read', takes: noArguments },
  getProtectionType: { needs: 'read', takes: noArguments },
  getRange: { needs: 'read', takes: noArguments },
  getUnprotectedRanges: { needs: 'read', takes: noArguments },
  isWarningOnly: { needs: 'read', takes: noArguments },
  remove: { needs: 'write', takes: noArguments },
  setDescription: { needs: 'write', takes: [[aString]] },
  setUnprotectedRanges: { needs: 'write', takes: [[listOf(aService('SpreadsheetApp.Range'))]] },
  setWarningOnly: { needs: 'write', takes: [[aBoolean]] },
};

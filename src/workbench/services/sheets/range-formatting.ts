import type { CellRange } from '../../engine/cell-range.ts';
import type { EngineSheet } from '../../engine/engine-sheet.ts';
import { isProtected } from '../../engine/protected-cells.ts';
import type { SheetProtection } from '../../engine/protections.ts';
import {
  aBoolean,
  aNumber,
  anEnum,
  aString,
  type MethodRules,
  oneOf,
  orNull,
  tableOf,
  WritableCells,
} from '../calls/guard.ts';
import type { SpreadsheetObjects } from './spreadsheet-objects.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type HorizontalAlignment = 'left' | 'center' | 'normal' | 'right' | null;

/** The methods of a range for the formatting of cells. */
export type RangeFormattingMethods = Pick<
  GoogleRange,
  | 'canEdit'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setBorder'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontFamily'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'setWrapStrategies'
  | 'setWrapStrategy'
  | 'setWraps'
>;

/** The engine's numbers for alignments, wrapping and lines. */
const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, right: 3, normal: 0 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const WRAP: Readonly<Record<string, number>> = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };
const LINE: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

const toColor = (color: string | null) => (color === null || color === '' ? null : { rgb: color });
const toWeight = (weight: string | null) => (weight === 'bold' ? 1 : 0);
const toSlant = (style: string | null) => (style === 'italic' ? 1 : 0);
const toHorizontal = (alignment: string | null) => HORIZONTAL[alignment ?? 'normal'] ?? 0;
const toWrap = (isWrapped: boolean) => WRAP[isWrapped ? 'WRAP' : 'OVERFLOW'] ?? 0;
const toStrategy = (strategy: unknown) => WRAP[String(strategy)] ?? 0;

type Style = Parameters<EngineSheet['writeStyle']>[1];

/** The formatting of a block of cells: the part of SpreadsheetApp.Range that does not read or write contents. */
export abstract class RangeFormatting extends WritableCells implements RangeFormattingMethods {
  readonly sheet: EngineSheet;
  readonly cells: CellRange;
  protected readonly services: SpreadsheetObjects;
  protected readonly self: () => GoogleRange;

  constructor(services: SpreadsheetObjects, sheet: EngineSheet, cells: CellRange, self: () => GoogleRange) {
    super();
    this.services = services;
    this.sheet = sheet;
    this.cells = cells;
    this.self = self;
  }

  /** Whether the user can edit every cell of the block. A protection that only warns does not prevent edits. */
  canEdit(): boolean {
    const { rights, ownsProtections } = this.services.context;
    const keepsOut = (protection: SheetProtection) => !protection.isWarningOnly && isProtected(this.cells, protection);
    return rights === 'edit' && (ownsProtections || !this.sheet.protections().some(keepsOut));
  }

  override requireEditable(): void {
    if (!this.canEdit()) this.services.context.raiseProtected();
  }

  setBackground(color: string | null): GoogleRange {
    return this.#writeStyle('bg', this.fill(toColor(color)));
  }

  setBackgrounds(colors: (string | null)[][]): GoogleRange {
    return this.#writeItems('bg', colors, toColor);
  }

  /** Draws lines (true), removes them (false) or keeps them (null) at the edges of the block and between its cells. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): GoogleRange {
    const { row, column, rowCount, columnCount } = this.cells;
    const line = { s: LINE[String(style ?? 'SOLID')] ?? 1, cl: { rgb: color ?? '#000000' } };
    const edge = <Before>(isLine: boolean | null, before: Before) => (isLine === null ? before : isLine ? line : null);
    const borders = this.mapCells((r, c) => {
      const before = this.sheet.styleAt(r, c).bd;
      return {
        t: edge(r === row ? top : horizontal, before?.t),
        b: edge(r === row + rowCount - 1 ? bottom : horizontal, before?.b),
        l: edge(c === column ? left : vertical, before?.l),
        r: edge(c === column + columnCount - 1 ? right : vertical, before?.r),
      };
    });
    return this.#writeStyle('bd', borders);
  }

  setFontColor(color: string | null): GoogleRange {
    return this.#writeStyle('cl', this.fill(toColor(color)));
  }

  setFontColors(colors: (string | null)[][]): GoogleRange {
    return this.#writeItems('cl', colors, toColor);
  }

  setFontFamily(family: string | null): GoogleRange {
    return this.#writeStyle('ff', this.fill(family));
  }

  setFontSize(sizePoints: number): GoogleRange {
    return this.#writeStyle('fs', this.fill(sizePoints));
  }

  setFontSizes(sizesPoints: number[][]): GoogleRange {
    return this.#writeItems('fs', sizesPoints, (sizePoints) => sizePoints);
  }

  setFontStyle(style: FontStyle | null): GoogleRange {
    return this.#writeStyle('it', this.fill(toSlant(style)));
  }

  setFontStyles(styles: (FontStyle | null)[][]): GoogleRange {
    return this.#writeItems('it', styles, toSlant);
  }

  setFontWeight(weight: FontWeight | null): GoogleRange {
    return this.#writeStyle('bl', this.fill(toWeight(weight)));
  }

  setFontWeights(weights: (FontWeight | null)[][]): GoogleRange {
    return this.#writeItems('bl', weights, toWeight);
  }

  setHorizontalAlignment(alignment: HorizontalAlignment): GoogleRange {
    return this.#writeStyle('ht', this.fill(toHorizontal(alignment)));
  }

  setHorizontalAlignments(alignments: HorizontalAlignment[][]): GoogleRange {
    return this.#writeItems('ht', alignments, toHorizontal);
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRange {
    return this.#writeStyle('vt', this.fill(VERTICAL[alignment ?? 'bottom'] ?? 0));
  }

  setWrap(isWrapped: boolean): GoogleRange {
    return this.#writeStyle('tb', this.fill(toWrap(isWrapped)));
  }

  setWrapStrategies(strategies: GoogleAppsScript.Spreadsheet.WrapStrategy[][]): GoogleRange {
    return this.#writeItems('tb', strategies, toStrategy);
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GoogleRange {
    return this.#writeStyle('tb', this.fill(toStrategy(strategy)));
  }

  setWraps(isWrapped: boolean[][]): GoogleRange {
    return this.#writeItems('tb', isWrapped, toWrap);
  }

  protected fill<Item>(item: Item): Item[][] {
    return this.mapCells(() => item);
  }

  /** Maps each cell with a function; rows and columns of the sheet count from 0. */
  protected mapCells<Item>(read: (row: number, column: number) => Item): Item[][] {
    const { row, column, rowCount, columnCount } = this.cells;
    return Array.from({ length: rowCount }, (_row, r) =>
      Array.from({ length: columnCount }, (_column, c) => read(row + r, column + c)),
    );
  }

  /** Refuses a block of another size than this one, in Google's words. */
  protected requireSize(rows: readonly (readonly unknown[])[]): void {
    const { rowCount, columnCount } = this.cells;
    const raiseSize = (what: string, has: number, wanted: number) =>
      this.services.context.raise(
        `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wanted}.`,
      );
    if (rows.length !== rowCount) raiseSize('rows', rows.length, rowCount);
    const wrong = rows.find((row) => row.length !== columnCount);
    if (wrong) raiseSize('columns', wrong.length, columnCount);
  }

  #writeStyle(part: Style, values: Parameters<EngineSheet['writeStyle']>[2]): GoogleRange {
    this.sheet.writeStyle(this.cells, part, values);
    return this.self();
  }

  #writeItems<Item>(
    part: Style,
    items: readonly (readonly Item[])[],
    toEngine: (item: Item) => Parameters<EngineSheet['writeStyle']>[2][number][number],
  ): GoogleRange {
    this.requireSize(items);
    return this.#writeStyle(
      part,
      items.map((line) => line.map(toEngine)),
    );
  }
}

const aColor = orNull(aString);
const aFontStyle = orNull(oneOf('normal', 'italic'));
const aFontWeight = orNull(oneOf('normal', 'bold'));
const aHorizontalAlignment = orNull(oneOf('left', 'center', 'right', 'normal'));
const anEdge = orNull(aBoolean);
const edges = [anEdge, anEdge, anEdge, anEdge, anEdge, anEdge];

/** The rules for these methods. */
export const rangeFormattingRules: MethodRules<RangeFormattingMethods> = {
  canEdit: { needs: 'read', takes: [[]] },
  setBackground: { needs: 'write', takes: [[aColor]] },
  setBackgrounds: { needs: 'write', takes: [[tableOf(aColor)]] },
  setBorder: { needs: 'write', takes: [edges, [...edges, aColor, orNull(anEnum('BorderStyle'))]] },
  setFontColor: { needs: 'write', takes: [[aColor]] },
  setFontColors: { needs: 'write', takes: [[tableOf(aColor)]] },
  setFontFamily: { needs: 'write', takes: [[orNull(aString)]] },
  setFontSize: { needs: 'write', takes: [[aNumber]] },
  setFontSizes: { needs: 'write', takes: [[tableOf(aNumber)]] },
  setFontStyle: { needs: 'write', takes: [[aFontStyle]] },
  setFontStyles: { needs: 'write', takes: [[tableOf(aFontStyle)]] },
  setFontWeight: { needs: 'write', takes: [[aFontWeight]] },
  setFontWeights: { needs: 'write', takes: [[tableOf(aFontWeight)]] },
  setHorizontalAlignment: { needs: 'write', takes: [[aHorizontalAlignment]] },
  setHorizontalAlignments: { needs: 'write', takes: [[tableOf(aHorizontalAlignment)]] },
  setVerticalAlignment: { needs: 'write', takes: [[orNull(oneOf('top', 'middle', 'bottom'))]] },
  setWrap: { needs: 'write', takes: [[aBoolean]] },
  setWrapStrategies: { needs: 'write', takes: [[tableOf(anEnum('WrapStrategy'))]] },
  setWrapStrategy: { needs: 'write', takes: [[anEnum('WrapStrategy')]] },
  setWraps: { needs: 'write', takes: [[tableOf(aBoolean)]] },
};

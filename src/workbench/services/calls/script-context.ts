import { readMessage } from '../../engine/realm-values.ts';
import { findSentences } from './google-sentences.ts';

/** The mode in which a function of the script runs, which determines its permissions. */
export type RunMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** The rights of the user of the sheet. */
export type Rights = 'edit' | 'view';

/** The permission that a service method needs. */
export type Need = 'nothing' | 'read' | 'write' | 'properties' | 'menu' | 'show';

/** The window or vm context in which the pushed files were loaded: their functions are its globals. */
export type ScriptRealm = object;

/** The numbers of service calls since the last reset. */
export interface ServiceCalls {
  /** All methods of all services. */
  total: number;
  /** Reads and writes of the contents of cells. */
  cells: number;
}

/** The cell whose formula is being calculated, rows and columns from 0. */
export interface CallingCell {
  sheetId: string;
  row: number;
  column: number;
}

const SHEET_SCOPES =
  '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)';
const UI_SCOPE = 'https://www.googleapis.com/auth/script.container.ui';

const ALLOWED: Record<RunMode, readonly Need[]> = {
  NONE: ['nothing', 'menu'],
  LIMITED: ['nothing', 'menu', 'read', 'write', 'properties'],
  CUSTOM_FUNCTION: ['nothing', 'read', 'properties'],
  FULL: ['nothing', 'menu', 'show', 'read', 'write', 'properties'],
};

/** The state while a function of the script runs: mode, rights, calling cell, and the count of its service calls. */
export class ScriptContext {
  readonly realm: ScriptRealm;
  rights: Rights;
  /** Whether the user can edit the cells that are protected from others. */
  ownsProtections = true;
  readonly #sentences: ReturnType<typeof findSentences>;
  #mode: RunMode = 'FULL';
  #callingCell: CallingCell | null = null;
  #calls: ServiceCalls = { total: 0, cells: 0 };

  constructor(realm: ScriptRealm, rights: Rights, language: string) {
    this.realm = realm;
    this.rights = rights;
    this.#sentences = findSentences(language);
  }

  get mode(): RunMode {
    return this.#mode;
  }

  get callingCell(): CallingCell | null {
    return this.#callingCell;
  }

  /** Runs a function in a mode, and always restores the previous mode. */
  runIn<Result>(mode: RunMode, callingCell: CallingCell | null, work: () => Result): Result {
    const before = { mode: this.#mode, callingCell: this.#callingCell };
    this.#mode = mode;
    this.#callingCell = callingCell;
    try {
      return work();
    } finally {
      this.#mode = before.mode;
      this.#callingCell = before.callingCell;
    }
  }

  countCall(touchesCells: boolean): void {
    this.#calls.total += 1;
    if (touchesCells) this.#calls.cells += 1;
  }

  serviceCalls(): ServiceCalls {
    return { ...this.#calls };
  }

  resetServiceCalls(): void {
    this.#calls = { total: 0, cells: 0 };
  }

  /**
   * Refuses a method that the mode or the user's rights do not allow, in Google's words (assumption: ui-in-cell).
   */
  requirePermission(method: string, need: Need): void {
    if (!ALLOWED[this.#mode].includes(need)) {
      if (need === 'menu') this.raise(`Cannot call ${method}() from this context.`);
      const scopes = need === 'show' ? UI_SCOPE : SHEET_SCOPES;
      this.raise(this.#sentences.noPermission(method, need === 'properties' ? '' : scopes));
    }
    if (need === 'write' && this.rights === 'view') this.raiseProtected();
  }

  /** Refuses a write to protected cells. */
  raiseProtected(): never {
    return this.raise(this.#sentences.protectedCells);
  }

  /** Throws an error like a Google service: an Error of the script's own realm, named Exception. */
  raise(message: string): never {
    const error = new (this.#builtIn('Error', Error))(message);
    error.name = 'Exception';
    throw error;
  }

  /** Makes a Date of the script's own realm. */
  makeDate(epochMs: number): Date {
    return new (this.#builtIn('Date', Date))(epochMs);
  }

  /** Makes an array of the script's own realm. */
  makeArray<Item>(items: readonly Item[]): Item[] {
    return this.#builtIn('Array', Array).from(items);
  }

  /** Makes a block of cells as arrays of the script's own realm. */
  makeRows<Item>(rows: readonly (readonly Item[])[]): Item[][] {
    return this.makeArray(rows.map((row) => this.makeArray(row)));
  }

  /** Parses JSON to values of the script's own realm. */
  parseJson(text: string): unknown {
    return this.#builtIn('JSON', JSON).parse(text);
  }

  /** Finds a global function of the script, also `name.method`; undefined if there is none. */
  findFunction(path: string): ((...args: unknown[]) => unknown) | undefined {
    let owner: unknown;
    let value: unknown = this.realm;
    for (const name of path.split('.')) {
      if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return undefined;
      owner = value;
      value = Reflect.get(value, name);
    }
    if (typeof value !== 'function') return undefined;
    const found = value;
    return (...args) => Reflect.apply(found, owner, args);
  }

  /** Returns the text of an error as the user sees it. */
  describeError(error: unknown): string {
    return readMessage(error);
  }

  #builtIn<Value>(name: string, fallback: Value): Value {
    const own: unknown = Reflect.get(this.realm, name);
    return own === undefined ? fallback : (own as Value);
  }
}

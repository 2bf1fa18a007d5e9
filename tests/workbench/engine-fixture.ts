/// <reference types="google-apps-script" />
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parseA1 } from '../../src/workbench/engine/cell-range.ts';
import type * as Engine from '../../src/workbench/engine/headless.ts';
import { createStandIn, type StandIn, type StandInOptions } from '../../src/workbench/services/stand-in.ts';
import type { HtmlPage, MenuDescription } from '../../src/workbench/services/ui-service.ts';
import { requireOnce } from '../require-once.ts';

const root = join(__dirname, '../..');

let engine: typeof Engine | undefined;

/**
 * Loads the headless engine as one bundle, which is built if it is stale, because Node cannot load the packages
 * directly.
 */
export function loadEngine(): typeof Engine {
  engine ??= openEngine();
  return engine;
}

function openEngine(): typeof Engine {
  const { ENGINE_FILE, isEngineStale } = require('../../build/make/engine-file.cjs') as {
    ENGINE_FILE: string;
    isEngineStale(): boolean;
  };
  if (isEngineStale()) execFileSync(process.execPath, [join(root, 'build/make/engine.mjs')], { stdio: 'inherit' });
  return requireOnce(ENGINE_FILE);
}

type Content = string | number | boolean | null;

export interface Fixture {
  workbook: Engine.EngineWorkbook;
  standIn: StandIn;
  realm: Record<string, unknown>;
  /** The menus, pages and messages that the script showed. */
  shown: { menus: MenuDescription[]; sidebars: HtmlPage[]; dialogs: HtmlPage[]; alerts: string[] };
  /** Writes values and formulas like a user, and waits until the formulas are calculated. */
  type(a1: string, rows: readonly (readonly Content[])[]): Promise<void>;
  /** Returns the values of the active tab's cells. */
  values(a1: string): unknown[][];
  /** Returns the displayed texts of the active tab's cells. */
  display(a1: string): string[][];
  formulas(a1: string): string[][];
  messageAt(a1: string): string | null;
  /** Runs source code in the script's realm in mode FULL, and returns the value of its last statement. */
  evaluate(source: string): unknown;
  /** Loads the script if it was deferred. */
  loadScript(): void;
  dispose(): void;
}

const DEFAULT_SHEET = { rowCount: 40, columnCount: 12 };

/** Opens a workbook with a script in its own realm. */
export async function openFixture(
  script = '',
  options: Partial<Omit<StandInOptions, 'workbook' | 'realm'>> & {
    zone?: string;
    /** The locale of the spreadsheet, such as `de_DE`. */
    locale?: string;
    sheet?: object;
    /** The number of tabs, which all equal the first. */
    tabCount?: number;
    isScriptLate?: boolean;
  } = {},
): Promise<Fixture> {
  const { createCustomFunctions, openHeadlessWorkbook, readFunctionDocs, readFunctionNames } = loadEngine();
  const {
    zone = 'Etc/UTC',
    locale = 'en_US',
    sheet = {},
    tabCount = 1,
    isScriptLate = false,
    ...standInOptions
  } = options;
  const functions = createCustomFunctions({ names: readFunctionNames(script), docs: readFunctionDocs(script), zone });
  const tabIds = Array.from({ length: tabCount }, (_, i) => String(i));
  const workbook = openHeadlessWorkbook(functions, {
    id: 'book',
    name: 'Book',
    sheetOrder: tabIds,
    sheets: Object.fromEntries(
      tabIds.map((id, i) => [id, { ...DEFAULT_SHEET, id, name: `Sheet${i + 1}`, cellData: {}, ...sheet }]),
    ),
    resources: [],
    custom: { spreadsheetLocale: locale },
  });
  const realm: Record<string, unknown> = createContext({});
  const shown: Fixture['shown'] = { menus: [], sidebars: [], dialogs: [], alerts: [] };
  const globalObject = runInContext('globalThis', realm) as Record<string, unknown>;
  const standIn = createStandIn({
    files: {},
    host: {
      showMenu: (menu) => void shown.menus.push(menu),
      showSidebar: (page) => void shown.sidebars.push(page),
      showDialog: (page) => void shown.dialogs.push(page),
      alert: ({ prompt }) => {
        shown.alerts.push(prompt);
        return 'YES';
      },
    },
    ...standInOptions,
    realm: globalObject,
    workbook,
  });
  const loadScript = () => void runInContext(script, realm);
  if (!isScriptLate) loadScript();
  // Without formulas there is no calculation to wait for.
  if (options.sheet) await workbook.recalculated();
  const find = (a1: string) => {
    const active = workbook.activeSheet();
    const range = parseA1(a1, { rowCount: active.rowCount(), columnCount: active.columnCount() });
    if (!range) throw new Error(`${a1} is not a range`);
    return { active, range };
  };
  return {
    loadScript,
    workbook,
    standIn,
    realm: globalObject,
    shown,
    async type(a1, rows) {
      const { active, range } = find(a1);
      active.writeValues(range.row, range.column, rows);
      await workbook.recalculated();
    },
    values: (a1) => find(a1).active.readValues(find(a1).range),
    display: (a1) => find(a1).active.readDisplayValues(find(a1).range),
    formulas: (a1) => find(a1).active.readFormulas(find(a1).range),
    messageAt(a1) {
      const { active, range } = find(a1);
      return workbook.messageAt(active.id, range.row, range.column);
    },
    evaluate(source) {
      runInContext(`function evaluated__() { return (0, eval)(${JSON.stringify(source)}); }`, realm);
      return standIn.run('FULL', 'evaluated__');
    },
    dispose: () => workbook.dispose(),
  };
}

/** Converts values of another realm to values of this one, so that they can be compared. */
export function bringHome(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/// <reference types="google-apps-script" />
import { createContext, runInContext } from 'node:vm';
import { parseA1 } from '../../src/workbench/engine/cell-range.ts';
import type { Rights } from '../../src/workbench/services/calls/script-context.ts';
import { createStandIn, type StandIn } from '../../src/workbench/services/stand-in.ts';
import type { HtmlPage, MenuDescription } from '../../src/workbench/services/ui-service.ts';
import { loadEngine } from '../workbench/engine-fixture.ts';
import type { ScriptFile } from './google-rules.ts';

/** The files that arrived at Google, loaded like in Apps Script: all scripts in one bare global scope, before any call. */
export interface ArrivedAddon {
  readonly standIn: StandIn;
  /** The number of service calls while the files loaded. */
  readonly callsAtLoad: number;
  readonly shown: { menus: MenuDescription[]; sidebars: HtmlPage[] };
  /** Writes values and formulas into the active tab, and waits until the formulas are calculated. */
  type(a1: string, rows: readonly (readonly (string | number)[])[]): Promise<void>;
  /** Returns the displayed texts of the active tab. */
  display(a1: string): string[][];
  activeTab(): string;
  recalculated(): Promise<void>;
  dispose(): void;
}

/**
 * Loads the files with an empty sheet.
 * @param files in the order in which Google would load them
 */
export function openArrivedAddon(files: readonly ScriptFile[], rights: Rights = 'edit'): ArrivedAddon {
  const scripts = files.filter(({ type }) => type === 'SERVER_JS');
  const pages = files.filter(({ type }) => type === 'HTML');
  const source = scripts.map((script) => script.source).join('\n');
  const { createCustomFunctions, openHeadlessWorkbook, readFunctionDocs, readFunctionNames } = loadEngine();
  const functions = createCustomFunctions({
    names: readFunctionNames(source),
    docs: readFunctionDocs(source),
    zone: 'Etc/UTC',
  });
  const workbook = openHeadlessWorkbook(functions, {
    id: 'book',
    name: 'Book',
    sheetOrder: ['0'],
    sheets: { '0': { id: '0', name: 'Sheet1', rowCount: 40, columnCount: 12, cellData: {} } },
    resources: [],
  });
  const context = createContext({});
  const realm = runInContext('globalThis', context) as Record<string, unknown>;
  const shown: ArrivedAddon['shown'] = { menus: [], sidebars: [] };
  const standIn = createStandIn({
    workbook,
    realm,
    rights,
    files: Object.fromEntries(pages.map((page) => [page.name, page.source])),
    host: {
      showMenu: (menu) => void shown.menus.push(menu),
      showSidebar: (page) => void shown.sidebars.push(page),
      showDialog: () => {
        throw new Error('The add-on shows no dialog.');
      },
      alert: () => {
        throw new Error('The add-on asks nothing.');
      },
    },
  });
  for (const script of scripts) runInContext(script.source, context, { filename: `${script.name}.gs` });
  const find = (a1: string) => {
    const sheet = workbook.activeSheet();
    const range = parseA1(a1, { rowCount: sheet.rowCount(), columnCount: sheet.columnCount() });
    if (!range) throw new Error(`${a1} is not a range`);
    return { sheet, range };
  };
  return {
    standIn,
    callsAtLoad: standIn.serviceCalls().total,
    shown,
    async type(a1, rows) {
      const { sheet, range } = find(a1);
      sheet.writeValues(range.row, range.column, rows);
      await workbook.recalculated();
    },
    display: (a1) => find(a1).sheet.readDisplayValues(find(a1).range),
    activeTab: () => workbook.activeSheet().name(),
    recalculated: () => workbook.recalculated(),
    dispose: () => workbook.dispose(),
  };
}

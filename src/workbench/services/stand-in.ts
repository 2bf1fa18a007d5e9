import type { EngineWorkbook } from '../engine/engine-workbook.ts';
import { makeLogger, makeScriptApp, makeSession, makeUtilities } from './base-services.ts';
import {
  type CallingCell,
  type Rights,
  type RunMode,
  ScriptContext,
  type ScriptRealm,
  type ServiceCalls,
} from './calls/script-context.ts';
import { createScriptServer, type ScriptServerOptions } from './calls/script-run-server.ts';
import type { DatesBefore1900 } from './format-date.ts';
import { type HtmlFiles, makeHtmlService } from './html-service.ts';
import { type LockState, makeLockService } from './lock-service.ts';
import { keepPropertiesInMemory, makePropertiesService, type PropertyStorage } from './properties-service.ts';
import { setRealmClock } from './realm-clock.ts';
import { makeSpreadsheetApp } from './sheets/spreadsheet-app.ts';
import { SpreadsheetServices } from './sheets/spreadsheet-services.ts';
import type { StandInHost } from './ui-service.ts';

export interface StandInOptions {
  workbook: EngineWorkbook;
  /** The HTML files that are pushed, by name with or without `.html`. */
  files: HtmlFiles;
  /** Shows menus, the sidebar, dialogs and questions. */
  host: StandInHost;
  /** The window or vm context in which the pushed scripts are loaded. */
  realm: ScriptRealm;
  /** `view`: every write is refused, like in a view-only file. Default: `edit`. */
  rights?: Rights;
  /** The storage of PropertiesService. Default: in memory. */
  properties?: PropertyStorage;
  /** The language of the account and of Google's error messages. Default: `en`. */
  userLocale?: string;
  /** Zone of the script, from its manifest. Default: `Etc/UTC`. */
  scriptZone?: string;
  /**
   * The behavior of Utilities.formatDate for moments before 1900. Default: `java`, with which durations are wrong in
   * most zones.
   */
  datesBefore1900?: DatesBefore1900;
  /** The current time for scripts. Default: the machine's clock. */
  now?: Date;
  /** The output of Logger.log. Default: none. */
  log?: (line: string) => void;
}

/** Apps Script's services over a workbook, and the entry points of a script that uses them. */
export interface StandIn {
  /** The globals of the pushed files: SpreadsheetApp, HtmlService, Utilities, … The realm already has them. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** Runs a global function of the script in a mode, and throws its errors. `name.method` is allowed, as in menus. */
  run(mode: RunMode, name: string, args?: readonly unknown[]): unknown;
  /** Runs a function for the formula in a cell. */
  runInCell(name: string, args: readonly unknown[], cell: CallingCell): unknown;
  /**
   * Calls the script's onOpen as a spreadsheet does: `NONE` if the add-on is only installed, `LIMITED` if it is
   * enabled. Formulas that were calculated before the script was loaded are calculated again.
   */
  open(mode: 'NONE' | 'LIMITED'): void;
  /** The functions that cells and the add-on's page can call. */
  publicNames(): string[];
  /** The scripts' half of google.script.run, for one frame. */
  serveFrame(options: Pick<ScriptServerOptions, 'send' | 'host' | 'latencyMs'>): ReturnType<typeof createScriptServer>;
  /** The numbers of service calls since the last reset. */
  serviceCalls(): ServiceCalls;
  resetServiceCalls(): void;
  setRights(rights: Rights): void;
  /** Whether the user owns the protections of the spreadsheet; another user cannot edit the protected cells. */
  setOwnsProtections(owns: boolean): void;
  /** The document's lock, for tests in which another user has it. */
  readonly documentLock: LockState;
  /** The user's own lock, for the same tests. */
  readonly userLock: LockState;
}

/** Makes the stand-in, puts its services into the realm and connects the workbook's custom functions with the script. */
export function createStandIn(options: StandInOptions): StandIn {
  const { workbook, realm, host } = options;
  const context = new ScriptContext(realm, options.rights ?? 'edit', options.userLocale ?? 'en');
  const services = new SpreadsheetServices(context, workbook);
  const documentLock: LockState = { isHeldElsewhere: false };
  const userLock: LockState = { isHeldElsewhere: false };
  const ScriptApp = makeScriptApp(context);
  const globals = {
    SpreadsheetApp: makeSpreadsheetApp(services, host),
    HtmlService: makeHtmlService(context, options.files),
    Utilities: makeUtilities(context, options.datesBefore1900 ?? 'java'),
    PropertiesService: makePropertiesService(context, options.properties ?? keepPropertiesInMemory()),
    LockService: makeLockService(context, { document: documentLock, user: userLock }),
    Session: makeSession(context, {
      userLocale: options.userLocale ?? 'en',
      scriptZone: options.scriptZone ?? 'Etc/UTC',
    }),
    Logger: makeLogger(context, options.log ?? (() => {})),
    ScriptApp,
  };
  Object.assign(realm, globals);
  const { now } = options;
  if (now) setRealmClock(realm, () => now.getTime());

  const run = (mode: RunMode, name: string, args: readonly unknown[], cell: CallingCell | null) => {
    const found = context.findFunction(name);
    if (!found) throw new Error(`Script function not found: ${name}`);
    const work = () => context.runIn(mode, cell, () => found(...args));
    return mode === 'FULL' ? workbook.asOneStep(work) : work();
  };
  let isCalledTooEarly = false;
  const runInCell = (name: string, args: readonly unknown[], cell: CallingCell) => {
    if (!context.findFunction(name)) {
      isCalledTooEarly = true;
      throw new Error('Loading…');
    }
    const ownArgs = args.map((argument) => (Array.isArray(argument) ? context.makeRows(argument) : argument));
    return run('CUSTOM_FUNCTION', name, ownArgs, cell);
  };
  const publicNames = () => listFunctions(realm).filter((name) => !name.endsWith('_'));

  workbook.connect(runInCell, (epochMs) => context.makeDate(epochMs));

  return {
    globals,
    run: (mode, name, args = []) => run(mode, name, args, null),
    runInCell,
    open(mode) {
      if (isCalledTooEarly) workbook.recalculateAll();
      isCalledTooEarly = false;
      const authMode: unknown = Reflect.get(ScriptApp.AuthMode, mode);
      run(mode, 'onOpen', [{ authMode }], null);
    },
    publicNames,
    serveFrame: (frame) =>
      createScriptServer({
        ...frame,
        functionNames: publicNames,
        runJson: (name, argumentsJson) =>
          run('FULL', name, context.parseJson(argumentsJson) as readonly unknown[], null),
      }),
    serviceCalls: () => context.serviceCalls(),
    resetServiceCalls: () => context.resetServiceCalls(),
    setRights(rights) {
      context.rights = rights;
    },
    setOwnsProtections(owns) {
      context.ownsProtections = owns;
    },
    documentLock,
    userLock,
  };
}

/**
 * Lists the functions among a realm's globals that are written in JavaScript, not part of the language or the browser.
 */
function listFunctions(realm: ScriptRealm): string[] {
  return Object.getOwnPropertyNames(realm).filter((name) => {
    const value: unknown = Object.getOwnPropertyDescriptor(realm, name)?.value;
    return (
      typeof value === 'function' && !/\{\s*\[native code\]\s*\}\s*$/.test(Function.prototype.toString.call(value))
    );
  });
}

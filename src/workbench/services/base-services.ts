import { isZone } from '../engine/locale/date-serials.ts';
import { aDate, anything, aString, guardEnum, guardService, type MethodRules } from './calls/guard.ts';
import type { ScriptContext } from './calls/script-context.ts';
import { type DatesBefore1900, formatJavaDate } from './format-date.ts';

type UtilitiesMethods = Pick<GoogleAppsScript.Utilities.Utilities, 'formatDate'>;

/** Makes Utilities, with formatDate only. */
export function makeUtilities(
  context: ScriptContext,
  datesBefore1900: DatesBefore1900,
): GoogleAppsScript.Utilities.Utilities {
  const utilities: UtilitiesMethods = {
    formatDate(date, zone, pattern) {
      const epochMs = date.getTime();
      if (Number.isNaN(epochMs)) context.raise('Invalid argument: date. Should be of type: Date');
      if (!isZone(zone)) context.raise(`Utilities.formatDate in the zone ${zone} is not part of this stand-in`);
      return formatJavaDate(epochMs, zone, pattern, datesBefore1900, (problem) =>
        context.raise(`Utilities.formatDate: ${problem} is not part of this stand-in`),
      );
    },
  };
  const rules: MethodRules<UtilitiesMethods> = {
    formatDate: { needs: 'nothing', takes: [[aDate, aString, aString]] },
  };
  return guardService(context, utilities, { name: 'Utilities', rules });
}

type SessionMethods = Pick<GoogleAppsScript.Base.Session, 'getActiveUserLocale' | 'getScriptTimeZone'>;

/** Makes Session: the user's language and the script's own zone, which is not the spreadsheet's. */
export function makeSession(
  context: ScriptContext,
  { userLocale, scriptZone }: { userLocale: string; scriptZone: string },
): GoogleAppsScript.Base.Session {
  const session: SessionMethods = {
    getActiveUserLocale: () => userLocale,
    getScriptTimeZone: () => scriptZone,
  };
  const rules: MethodRules<SessionMethods> = {
    getActiveUserLocale: { needs: 'nothing', takes: [[]] },
    getScriptTimeZone: { needs: 'nothing', takes: [[]] },
  };
  return guardService(context, session, { name: 'Session', rules });
}

type LoggerMethods = Pick<GoogleAppsScript.Base.Logger, 'log'>;

/** Makes Logger. */
export function makeLogger(context: ScriptContext, write: (line: string) => void): GoogleAppsScript.Base.Logger {
  const self = (): GoogleAppsScript.Base.Logger => logger;
  const service: LoggerMethods = {
    log(formatOrData: unknown, ...values: unknown[]) {
      const text = String(formatOrData);
      write(values.reduce<string>((line, value) => line.replace('%s', String(value)), text));
      return self();
    },
  };
  const rules: MethodRules<LoggerMethods> = {
    log: { needs: 'nothing', takes: [[anything], [aString, anything], [aString, anything, anything]] },
  };
  const logger: GoogleAppsScript.Base.Logger = guardService(context, service, { name: 'Logger', rules });
  return logger;
}

/** Makes ScriptApp, with the names of the authorization modes only. */
export function makeScriptApp(context: ScriptContext): GoogleAppsScript.Script.ScriptApp {
  const AuthMode = guardEnum(context, 'AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
  return guardService(context, {}, { name: 'ScriptApp', rules: {}, constants: { AuthMode } });
}

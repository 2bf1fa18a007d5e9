import { isZone } from '../engine/locale/date-serials.ts';
import { getLocale, type SpreadsheetLocale } from '../engine/locale/spreadsheet-locale.ts';

/** Returns an element of the page's markup by its id. @throws Error when there is none */
export function findElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no part “${id}”.`);
  return element;
}

/** Options in the page's URL, to test the add-on under other conditions. */
export interface PageOptions {
  /**
   * `?clipboard-write`: the add-on's frame can use the Clipboard API. It is not documented whether Google's frame can, so the
   * default is the stricter case (assumption: clipboard-api).
   */
  mayWriteClipboard: boolean;
  /** `?latency-ms=300`: the minimum time for each answer to google.script.run. */
  latencyMs: number;
  /** `?rights=view`: every write of the add-on fails, as in a view-only file. */
  rights: 'edit' | 'view';
  /** `?locale=de_DE`: the spreadsheet's new locale; null keeps the current one. */
  locale: SpreadsheetLocale | null;
  /** `?zone=Pacific/Apia`: its new time zone; null keeps the current one. */
  zone: string | null;
  /** `?empty=1`: on the first visit, an empty spreadsheet instead of the sample day. */
  isEmpty: boolean;
  /** `?now=2026-04-05T02:30:00Z`: the current time for the add-on's scripts; null uses the machine's clock. */
  now: Date | null;
}

export function readPageOptions(): PageOptions {
  const query = new URLSearchParams(window.location.search);
  const latencyMs = Number(query.get('latency-ms'));
  return {
    mayWriteClipboard: query.has('clipboard-write'),
    latencyMs: Number.isFinite(latencyMs) && latencyMs > 0 ? latencyMs : 0,
    rights: query.get('rights') === 'view' ? 'view' : 'edit',
    locale: readLocale(query.get('locale')),
    zone: readZone(query.get('zone')),
    isEmpty: query.has('empty') && query.get('empty') !== '0',
    now: readMoment(query.get('now')),
  };
}

function readLocale(id: string | null): SpreadsheetLocale | null {
  return id === null ? null : getLocale(id);
}

function readZone(zone: string | null): string | null {
  if (zone !== null && !isZone(zone)) {
    throw new Error(
      `“${zone}” in the URL of this page is not a time zone. Write a time zone such as ?zone=Pacific/Apia.`,
    );
  }
  return zone;
}

function readMoment(text: string | null): Date | null {
  if (text === null) return null;
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) {
    throw new Error(
      `“${text}” in the URL of this page is not a date and time. Write one such as ?now=2026-04-05T02:30:00Z.`,
    );
  }
  return moment;
}

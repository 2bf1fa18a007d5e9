import { firstDifference } from '../../formats/compare-record.ts';
import { DATA_SCRIPT_CLASS } from '../../formats/html.ts';
import type { RecordData } from '../../formats/json.ts';
import { normaliseText, type PublishedRecord } from '../../formats/published-record.ts';
import { readTableCells } from '../../imports/published/text/html-table.ts';
import { readPlainText } from '../../imports/published/text/html-text.ts';
import {
  attributeOf,
  childrenOf,
  findElements,
  type HtmlNode,
  refuseDeepTree,
} from '../../imports/published/text/html-tree.ts';
import { parseHtml } from '../../imports/published/text/parse-html.ts';
import { UNKNOWN } from '../../record/publishing/record.ts';

const isSame = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b);

interface HtmlTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function readTables(scope: HtmlNode): HtmlTable[] {
  return findElements(scope, ['table']).map((table) => {
    const [head = [], ...rows] = readTableCells(table).map((cells) => cells.map(normaliseText));
    return { head, rows };
  });
}

/** A record in a page: its data, and the part of the page that shows it. */
export interface HtmlRecord {
  /** The data's JSON as text. */
  readonly json: string;
  readonly scope: HtmlNode;
}

export interface HtmlReading {
  /** The records that contain their data. */
  readonly records: readonly HtmlRecord[];
  /** The text without them. */
  readonly rest: string;
}

function isDataScript(node: HtmlNode): boolean {
  const classes = node.nodeName === 'script' ? (attributeOf(node, 'class') ?? '') : '';
  return classes.split(/\s+/).includes(DATA_SCRIPT_CLASS);
}

/** @param scope the nearest element around the node into which a record is written, or else the whole page */
function findRecords(node: HtmlNode, scope: HtmlNode): HtmlRecord[] {
  return childrenOf(node).flatMap((child) =>
    isDataScript(child)
      ? [
          {
            json: childrenOf(child)
              .map(({ value = '' }) => value)
              .join(''),
            scope,
          },
        ]
      : findRecords(child, child.nodeName === 'article' ? child : scope),
  );
}

/** Removes the elements that contain a record; empty if the whole page is the record. */
function cutScopes(html: string, scopes: readonly HtmlNode[]): string {
  let rest = '';
  let at = 0;
  for (const { sourceCodeLocation: place } of scopes) {
    if (place == null) return '';
    rest += html.slice(at, Math.max(at, place.startOffset));
    at = Math.max(at, place.endOffset);
  }
  return rest + html.slice(at);
}

/** Finds the records of a page, or of a text with HTML, that contain their data. */
export function readHtmlRecords(text: string): HtmlReading {
  const html = text.replace(/\r\n?/g, '\n');
  const page: HtmlNode = parseHtml(html, { sourceCodeLocationInfo: true });
  refuseDeepTree(page);
  const records = findRecords(page, page);
  return { records, rest: cutScopes(html, [...new Set(records.map(({ scope }) => scope))]) };
}

/** Finds the paragraph that begins like a text and then differs; empty if none does. */
function findLikeliest(paragraphs: readonly string[], text: string): string {
  const shared = paragraphs.map((paragraph) => firstDifference(paragraph, text));
  const most = Math.max(0, ...shared);
  return most < Math.min(15, text.length / 2) ? '' : (paragraphs[shared.indexOf(most)] ?? '');
}

/**
 * Reads the record in a part of a page. The record's data gives the tables and paragraphs to read, because a page can
 * contain others.
 */
export function readShownRecord(scope: HtmlNode, data: RecordData): PublishedRecord {
  const tables = readTables(scope);
  const { columns, statistics } = data.printed;
  const taskLog =
    tables.find(({ head }) => isSame(head, columns.map(normaliseText))) ??
    tables.find(({ head }) => head.length === columns.length);
  const labels = statistics.map(([label = '']) => normaliseText(label) || UNKNOWN);
  const sharedLabels = ({ rows }: HtmlTable) => rows.filter(([label = '']) => labels.includes(label)).length;
  const others = tables.filter((table) => table !== taskLog && sharedLabels(table) > 0);
  const ofStatistics = [...others].sort((a, b) => sharedLabels(b) - sharedLabels(a))[0];
  const paragraphs = findElements(scope, ['p']).map((paragraph) => normaliseText(readPlainText(paragraph)));
  const known = new Set(paragraphs);
  const shownOf = (texts: readonly string[]) =>
    texts.map(normaliseText).map((text) => (known.has(text) ? text : findLikeliest(paragraphs, text)));
  const [heading] = findElements(scope, ['h1']);
  const [time] = findElements(scope, ['time']);
  return {
    date: time === undefined ? null : (attributeOf(time, 'datetime')?.slice(0, 10) ?? null),
    title: heading === undefined ? null : normaliseText(readPlainText(heading)),
    columns: taskLog?.head ?? [],
    rows: taskLog?.rows ?? [],
    statistics: ofStatistics?.rows ?? [],
    sentences: shownOf(data.printed.sentences),
    intro: shownOf(data.printed.intro),
    analysis: shownOf(data.printed.analysis),
  };
}

import type { OpeningData, ReadProseCheckReply } from '../messages/messages.ts';
import { PAGE_TITLES, type PageName } from '../messages/page-titles.ts';
import { readActiveTab } from './cells/read-active-tab.ts';
import { escapeForScriptBlock } from './script-block.ts';

/**
 * The maximum number of rows in the opening data. The page requests more rows after it is shown, so that it opens at
 * once.
 */
const MOST_ROWS_CARRIED = 2000;
/** The maximum number of characters in the opening data, which are part of the page's HTML. */
const MOST_CHARACTERS_CARRIED = 300_000;
const DATA_BLOCK = '<script type="application/json" id="opening-data">';

/** Reads the day of the active tab, or null if it is too long for the opening data. */
export function readOpeningDay(): OpeningData['day'] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  return sheet.getLastRow() > MOST_ROWS_CARRIED ? null : readActiveTab(spreadsheet, sheet);
}

/** Makes one of the add-on's pages with its opening data. */
export function makePage(name: PageName, data: OpeningData): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createTemplateFromFile(name).getRawContent();
  const json = JSON.stringify(data);
  const carried = json.length > MOST_CHARACTERS_CARRIED ? JSON.stringify({ ...data, day: null }) : json;
  const [before = '', after = ''] = page.split(DATA_BLOCK);
  return HtmlService.createHtmlOutput(before + DATA_BLOCK + escapeForScriptBlock(carried) + after).setTitle(
    PAGE_TITLES[name],
  );
}

/**
 * Reads the file with the check of prose, which the sidebar requests after it shows a post (assumption: file-content).
 * It is not part of the sidebar's page, which opens faster without it.
 */
export function readProseCheck(): ReadProseCheckReply {
  return { kind: 'proseCheck', html: HtmlService.createTemplateFromFile('prose-check').getRawContent() };
}

/** Opens the sidebar with the day of the active tab. */
export function openSidebar(): void {
  let day: OpeningData['day'] = null;
  try {
    day = readOpeningDay();
  } catch {
    // The page requests the day itself and shows the error if that fails too.
  }
  SpreadsheetApp.getUi().showSidebar(makePage('sidebar', { screen: 'day', day }));
}

export function showHelp(): void {
  SpreadsheetApp.getUi().showSidebar(makePage('sidebar', { screen: 'help', day: null }));
}

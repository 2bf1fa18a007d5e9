import { escapeCharacter, escapeForScriptBlock } from '../script-block.ts';
import { TAB_DATA } from './tab-data.ts';

/** Makes the file with the data of new tabs: one script block, in ASCII. The build calls it. */
export function makeFile(): string {
  const json = escapeForScriptBlock(JSON.stringify(TAB_DATA)).replace(/[\u0080-\uffff]/g, escapeCharacter);
  return `<script type="application/json" id="leverage-tab-data">${json}</script>\n`;
}

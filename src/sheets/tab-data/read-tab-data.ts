import { NOTHING_WRITTEN, Refusal } from '../answer.ts';
import type { TabData } from './tab-data.ts';

/**
 * Reads the data of new tabs from its file (assumption: file-content). Custom functions must not call it.
 * Service calls: 2.
 * @throws a refusal if the file is missing or damaged
 */
export function readTabData(): TabData {
  try {
    const file = HtmlService.createTemplateFromFile('tab-data').getRawContent();
    return JSON.parse(file.slice(file.indexOf('>') + 1, file.lastIndexOf('<')));
  } catch {
    throw new Refusal(
      `The add-on cannot read its file tab-data.html. ${NOTHING_WRITTEN} If it happens again, push the add-on again.`,
    );
  }
}

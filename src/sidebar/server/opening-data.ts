import { type OpeningData, openingData } from '../../messages/messages.ts';

/**
 * Reads the opening data of the page; null if the block is empty, missing or unreadable, so that the day must be
 * requested.
 */
export function readOpeningData(text: string | null): OpeningData | null {
  if (text === null || text.trim() === '') return null;
  try {
    const data: unknown = JSON.parse(text);
    return openingData(data) ? data : null;
  } catch {
    return null;
  }
}

/** Reads the data that this page was opened with. */
export function readOpening(): OpeningData | null {
  return readOpeningData(document.getElementById('opening-data')?.textContent ?? null);
}

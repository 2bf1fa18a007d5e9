import type { DayCells, RequestOf } from '../../../messages/messages.ts';
import type { DayReading } from '../../../record/reading/read-day.ts';
import { findTextPlace, type TextPlace } from '../../../record/reading/text-place.ts';
import type { TextLabel } from '../../../record/reading/texts-of-day.ts';

type Places = Partial<Record<TextLabel, TextPlace | null>>;
/**
 * The places by reading, because a search reads the whole tab, and a view requests the place of each text and each
 * statement.
 */
const known = new WeakMap<DayReading, Places>();

function searchTab({ cells }: DayCells, reading: DayReading, label: TextLabel, isOfMany: boolean): TextPlace | null {
  const { day, table } = reading;
  // A text from several cells, such as one that is repeated in each row, is changed in the sheet.
  if (table === null || (day?.parts?.[label]?.length ?? 0) > 1) return null;
  const rows = day?.tasks.map(({ row }) => row) ?? [];
  const place = findTextPlace(cells, table, label, isOfMany ? { rows, date: day?.date ?? null } : null);
  // Another cell can have the text instead: the cell of a label whose date has two meanings. It is not edited.
  const read = day?.cells[label];
  return read === undefined || read === place?.address ? place : null;
}

/**
 * Finds the cell of a text of a day; null if it cannot be written to one cell, or if the sheet cannot be changed.
 * @param cells the cells of the reading
 * @param isOfMany whether the table has a Date column, and the day is one of its days
 */
export function findPlaceInDay(
  cells: DayCells,
  reading: DayReading,
  label: TextLabel,
  isOfMany: boolean,
): TextPlace | null {
  if (!cells.isEditable) return null;
  const places = known.get(reading) ?? {};
  known.set(reading, places);
  const found = places[label];
  if (found !== undefined) return found;
  const place = searchTab(cells, reading, label, isOfMany);
  places[label] = place;
  return place;
}

/**
 * Makes the request to save a text in its cell, with the label of the cell if it has none.
 * @param seen what the user saw in the cell
 */
export function makeTextRequest(
  { sheetId }: DayCells,
  label: TextLabel,
  { address, labelAddress }: TextPlace,
  seen: string,
  value: string,
): RequestOf<'saveText'> {
  const newLabel = labelAddress === null ? null : { address: labelAddress, text: label };
  return { sheetId, address, seen, value, label: newLabel };
}

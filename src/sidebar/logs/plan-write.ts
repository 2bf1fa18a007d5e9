import { PASTED_AGENT } from '../../imports/logs/reports/pasted-rows.ts';
import { tokensOnBasis } from '../../imports/logs/row-figures.ts';
import type { RequestOf, TabCells } from '../../messages/messages.ts';
import { decimalToNumber } from '../../record/numbers/decimal.ts';
import { formatProvenance, type Provenance, replaceProvenance } from '../../record/publishing/provenance.ts';
import type { Table } from '../../record/reading/columns/table.ts';
import { findTable } from '../../record/reading/find-table.ts';
import { FigureReader } from '../../record/reading/time-cells.ts';
import { cellAddress, readFirstCell } from '../../record/values/a1.ts';
import { amountOf } from '../../record/values/duration.ts';
import type { TokenBasis } from '../../record/values/task.ts';
import { readSetting } from '../../settings/read-settings.ts';
import { planAppend } from '../import/append-plan.ts';
import { type Cover, coverOfTable } from './cover.ts';
import { type ImportedRow, listImportedRows } from './imported-rows.ts';
import { minutesForCell, type TitledRow } from './logs-state.ts';

/** The effect of adding the ticked rows. Sheet rows are counted from 1. */
export interface WritePlan {
  readonly tabName: string;
  /** The number of new rows. */
  readonly added: number;
  /** Rows of the sheet that get larger figures. */
  readonly updated: readonly number[];
  /** The number of ticked rows that are already in the sheet and stay unchanged. */
  readonly unchanged: number;
  /** Cells that were edited after their import, so they stay. */
  readonly edited: readonly string[];
  /** Rows of the sheet that contain other sessions than a row of the preview, so they stay. */
  readonly mixed: readonly number[];
  /** The headings of figures of the new rows for which the tab has no column. */
  readonly unplaced: readonly string[];
  /** Null if there is nothing to write. */
  readonly request: RequestOf<'appendRows'> | null;
  /** The AI times that can be hidden; null if the table has no column for them or for estimates. */
  readonly cover: Cover | null;
  /** The address of the first empty estimate after the write; null for none. */
  readonly next: string | null;
}

const FIGURES = ['aiTime', 'supervision', 'tokens'] as const;
type Figure = (typeof FIGURES)[number];
type Figures = Readonly<Record<Figure, number | null>>;

const figuresOfRow = (row: TitledRow, basis: TokenBasis): Figures => ({
  aiTime: minutesForCell(row.aiMinutes),
  supervision: minutesForCell(row.supervisionMinutes),
  tokens: tokensOnBasis(row, basis),
});

const figuresOfNote = ({ aiMinutes, supervisionMinutes, tokens }: Provenance): Figures => ({
  aiTime: aiMinutes,
  supervision: supervisionMinutes,
  tokens,
});

/** Returns the provenance of a row; null for rows without a session. */
export function provenanceOf(row: TitledRow, basis: TokenBasis): Provenance | null {
  if (row.units.some(({ row: { agent } }) => agent === PASTED_AGENT)) return null;
  const { aiTime, supervision, tokens } = figuresOfRow(row, basis);
  const [first] = row.units;
  const rules = new Set(row.units.map((unit) => unit.row.rule));
  return {
    aiMinutes: aiTime,
    supervisionMinutes: supervision,
    tokens,
    rule: aiTime === null || rules.size > 1 ? null : (first?.row.rule ?? null),
    isMeasured: row.units.some((unit) => unit.row.variants.measured),
    options: first?.options ?? null,
    basis,
    sessions: row.units.map(({ key }) => key),
  };
}

export const LOG_HEADINGS = ['Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'] as const;
const AI_COLUMN = 2;

const cellsOf = (row: TitledRow, basis: TokenBasis) => {
  const { aiTime, supervision, tokens } = figuresOfRow(row, basis);
  return [row.title.title, '', aiTime ?? '', supervision ?? '', tokens ?? ''];
};

/** Makes rows and their notes for a table with `LOG_HEADINGS`. */
export function makeLogTable(rows: readonly TitledRow[], basis: TokenBasis) {
  return {
    table: [[...LOG_HEADINGS], ...rows.map((row) => cellsOf(row, basis))],
    notes: rows.map((row) => {
      const provenance = provenanceOf(row, basis);
      return LOG_HEADINGS.map((_heading, column) =>
        column === AI_COLUMN && provenance !== null ? formatProvenance(provenance) : '',
      );
    }),
  };
}

/** Reads a figure of a row of the sheet; `edited` if the cell contains something else than a figure. */
function readFigure(reader: FigureReader, row: number, figure: Figure): number | null | 'edited' {
  if (figure === 'tokens') {
    const tokens = reader.tokens(row);
    return tokens.kind === 'blank' ? null : tokens.kind === 'tokens' ? tokens.tokens : 'edited';
  }
  const time = reader.time(reader.cell(row, figure), figure);
  if (time.kind === 'blank') return null;
  const minutes = time.kind === 'duration' ? amountOf(time.duration, 'minutes') : null;
  return minutes === null ? 'edited' : decimalToNumber(minutes);
}

/** Converts a figure to the content of a cell in its column. */
function contentOf({ units }: Table, figure: Figure, value: number): number | string {
  return figure === 'tokens' || units[figure] === 'minutes' ? value : `${value}m`;
}

interface RowChange {
  readonly edited: readonly string[];
  readonly blocks: RequestOf<'appendRows'>['blocks'];
  readonly note: string;
}

/**
 * Plans the changes of a row of the sheet by a new import of its sessions. A figure that was edited, or is now unknown,
 * stays.
 */
function changeRow({ row, note, provenance }: ImportedRow, now: Provenance, reader: FigureReader): RowChange {
  const before = figuresOfNote(provenance);
  const after = figuresOfNote(now);
  const kept: { -readonly [Key in Figure]: number | null } = { ...before };
  const edited: string[] = [];
  const blocks: RowChange['blocks'] = [];
  for (const figure of FIGURES) {
    const column = reader.table.columns[figure];
    const value = after[figure];
    if (column === undefined || value === null || value === before[figure]) continue;
    const address = cellAddress(row, column);
    if (readFigure(reader, row, figure) !== before[figure]) {
      edited.push(address);
    } else {
      blocks.push({ address, after: [[contentOf(reader.table, figure, value)]] });
      kept[figure] = value;
    }
  }
  const next = { ...now, aiMinutes: kept.aiTime, supervisionMinutes: kept.supervision, tokens: kept.tokens };
  return { edited, blocks, note: replaceProvenance(note, next) };
}

/**
 * Plans how to add the ticked rows to a tab: sessions that it does not have become new rows, and rows whose sessions
 * continued get the larger figures.
 * @returns the reason why nothing can be written, or the plan
 */
export function planWrite(
  tab: TabCells,
  rows: readonly TitledRow[],
  basis: TokenBasis,
  date: string,
): WritePlan | { readonly problem: string } {
  const { cells, settings } = tab.day;
  const { table } = findTable(cells, readSetting('columns', settings));
  const imported = listImportedRows(tab.day);
  const rowOfKey = new Map(imported.flatMap((known) => known.provenance.sessions.map((key) => [key, known] as const)));
  const fresh: TitledRow[] = [];
  const updated: number[] = [];
  const edited: string[] = [];
  const mixed: number[] = [];
  const updates: RequestOf<'appendRows'>['blocks'] = [];
  const notes: RequestOf<'appendRows'>['notes'] = [];
  let unchanged = 0;
  const reader = table === null ? null : new FigureReader(cells, table);
  for (const row of rows) {
    const known = new Set(row.units.flatMap(({ key }) => rowOfKey.get(key) ?? []));
    const [first, ...others] = known;
    const now = provenanceOf(row, basis);
    if (first === undefined || now === null || reader === null) {
      fresh.push(row);
      continue;
    }
    const keys = new Set(row.units.map(({ key }) => key));
    if (others.length > 0 || first.provenance.sessions.some((key) => !keys.has(key))) {
      mixed.push(...[first, ...others].map((other) => other.row));
      continue;
    }
    const change = changeRow(first, now, reader);
    edited.push(...change.edited);
    const address = cellAddress(first.row, reader.table.columns.aiTime ?? 1);
    if (change.blocks.length === 0 && now.sessions.length === first.provenance.sessions.length) {
      unchanged += 1;
    } else {
      updated.push(first.row);
      updates.push(...change.blocks);
      notes.push({ address, after: [[change.note]] });
    }
  }
  const offer = planAppend(tab, { date, ...makeLogTable(fresh, basis) });
  if ('problem' in offer) return offer;
  const { request } = offer;
  const [firstUpdated] = updated;
  const shift = (address: string) => (request.isInserted ? shiftAddress(address, request.row, request.rows) : address);
  return {
    tabName: offer.tabName,
    added: offer.rows,
    updated,
    unchanged: unchanged + offer.known,
    edited,
    mixed: [...new Set(mixed)],
    unplaced: offer.unplaced,
    request:
      offer.rows === 0 && updated.length === 0
        ? null
        : {
            ...request,
            row: offer.rows === 0 ? (firstUpdated ?? request.row) : request.row,
            updates: updates.map(({ address, after }) => ({ address: shift(address), after })),
            notes: [...request.notes, ...notes.map(({ address, after }) => ({ address: shift(address), after }))],
          },
    cover: table === null ? null : coverOfTable(table),
    next: offer.rows === 0 || table === null ? null : cellAddress(request.row, table.columns.humanEstimate ?? 1),
  };
}

/** Returns the address of a cell after rows were inserted above it. */
function shiftAddress(address: string, row: number, rows: number): string {
  const cell = readFirstCell(address);
  return cell === null || cell.row < row ? address : cellAddress(cell.row + rows, cell.column);
}

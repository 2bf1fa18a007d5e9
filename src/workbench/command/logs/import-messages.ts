import { joinLines } from '../../../formats/one-line.ts';
import type { ImportDay } from '../../../imports/logs/import-day.ts';
import { describeNote, describeSkipped, describeUnknown } from '../../../imports/logs/import-sentences.ts';
import type { LogNote, SkipReason } from '../../../imports/logs/log-event.ts';
import type { SkippedPart } from '../../../imports/logs/log-types.ts';
import { formatMinutes } from '../../../imports/logs/row-figures.ts';
import { describeNotice } from '../../../record/notices/describe-notice.ts';
import type { Notice } from '../../../record/notices/notice.ts';
import { FILE_WORDS } from '../../../record/notices/source-words.ts';

/** A message on standard error. */
export interface Message {
  readonly severity: 'error' | 'warning' | 'note';
  /** The place, like `row 2`; empty for the whole import. */
  readonly place: string;
  readonly sentence: string;
}

const WARNING_NOTES: readonly LogNote[] = [
  'minutes-unknown',
  'work-without-prompt',
  'long-silence',
  'tokens-incomplete',
  'lines-lost',
  'fork-parent-missing',
  'tokens-of-whole-session',
  'date-unknown',
];
/** Files of other programs are common in folders with logs. */
const NOTE_REASONS: readonly SkipReason[] = ['binary', 'not-a-log', 'no-prompt', 'session-read-from-log'];

function severityOf(reason: SkipReason): Message['severity'] {
  if (reason === 'unreadable') return 'error';
  return NOTE_REASONS.includes(reason) ? 'note' : 'warning';
}

/** Lists one message for each lost line, and one for all files that are skipped for the same reason. */
function listSkipped(skipped: readonly SkippedPart[]): Message[] {
  const groups = new Map<SkipReason, SkippedPart[]>();
  const messages: Message[] = [];
  for (const part of skipped) {
    if (NOTE_REASONS.includes(part.reason)) {
      const group = groups.get(part.reason);
      if (group === undefined) groups.set(part.reason, [part]);
      else group.push(part);
    } else {
      const place = part.line === null ? part.file : `${part.file}:${part.line}`;
      messages.push({ severity: severityOf(part.reason), place, sentence: describeSkipped(part) });
    }
  }
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue;
    const more = others.length === 0 ? '' : ` The same is true of ${others.length} more.`;
    messages.push({ severity: 'note', place: first.file, sentence: `${describeSkipped(first)}${more}` });
  }
  return messages;
}

function listSums({ rows, day }: ImportDay): Message[] {
  const note = (sentence: string): Message => ({ severity: 'note', place: '', sentence });
  const show = (minutes: number | null) => formatMinutes(minutes, '.');
  const messages: Message[] = [];
  const { aiMinutes, wallClockMinutes, supervisionMinutes, supervisionWallMinutes } = day;
  if (wallClockMinutes !== null && aiMinutes !== wallClockMinutes) {
    messages.push(
      note(
        `The AI time of the rows adds up to ${show(aiMinutes)} min in ${show(wallClockMinutes)} min of wall-clock time.`,
      ),
    );
  }
  if (supervisionWallMinutes !== null && supervisionMinutes !== supervisionWallMinutes) {
    const sum = show(supervisionMinutes);
    messages.push(
      note(`The supervision adds up to ${sum} min in ${show(supervisionWallMinutes)} min of wall-clock time.`),
    );
  }
  const { rowsWithoutMinutes, rowsWithoutTokens } = day;
  if (rowsWithoutTokens > 0) messages.push(note(`Rows without tokens: ${rowsWithoutTokens} of ${rows.length}.`));
  if (rowsWithoutMinutes > 0) messages.push(note(`Rows without AI time: ${rowsWithoutMinutes} of ${rows.length}.`));
  return messages;
}

/** Lists all messages about an import. @param leaks notices about text that was removed from the titles */
export function listMessages(imported: ImportDay, leaks: readonly Notice[]): Message[] {
  const ofRows = imported.rows.flatMap(({ notes }, index) =>
    notes.map(
      (note): Message => ({
        severity: WARNING_NOTES.includes(note) ? 'warning' : 'note',
        place: `row ${index + 1}`,
        sentence: describeNote(note),
      }),
    ),
  );
  const ofLeaks = leaks.map(
    (notice): Message => ({
      severity: 'warning',
      place: `row ${notice.place.row}`,
      sentence: `${describeNotice(notice, FILE_WORDS)} It was removed from the title. (${notice.code})`,
    }),
  );
  const ofUnknown = imported.unknownRecords.map(
    (records): Message => ({ severity: 'note', place: '', sentence: describeUnknown(records) }),
  );
  return [...ofLeaks, ...ofRows, ...listSkipped(imported.skipped), ...listSums(imported), ...ofUnknown];
}

/** @example formatMessage({ severity: 'note', place: 'row 2', sentence: 'The AI time is unknown.' }) //=> 'row 2 note: The AI time is unknown.' */
export function formatMessage({ severity, place, sentence }: Message): string {
  const line = `${severity}: ${joinLines(sentence)}`;
  return place === '' ? line : `${joinLines(place)} ${line}`;
}

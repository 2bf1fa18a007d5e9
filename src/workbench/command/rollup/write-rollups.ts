import { canHaveFrontMatter } from '../../../formats/post-file.ts';
import {
  listPeriodPictures,
  makePeriodPicture,
  type PeriodPictureKind,
} from '../../../pictures/kinds/period-picture.ts';
import { listWords, type Picture } from '../../../pictures/scene/scene.ts';
import { findLeaks } from '../../../prose/find-leaks.ts';
import { showQuote } from '../../../prose/find-leaks-in-record.ts';
import type { PrivateList } from '../../../prose/private-list.ts';
import { replaceInStyleTexts } from '../../../prose/replace-in-record.ts';
import { makeTermReplacer } from '../../../prose/replace-terms.ts';
import { makeLeakNotice } from '../../../record/notices/leak-notices.ts';
import type { Notice } from '../../../record/notices/notice.ts';
import type { Style } from '../../../record/publishing/style.ts';
import type { Rollup } from '../../../rollup/rollup.ts';
import { formatRollupJson } from '../../../rollup/rollup-data.ts';
import { makeRollupFile } from '../../../rollup/rollup-file.ts';
import { makeRollupRecord, type RollupRecord, type RollupTexts } from '../../../rollup/rollup-record.ts';
import { ENGLISH_ROLLUP } from '../../../rollup/rollup-words.ts';
import { refuseKind } from '../pictures/period-picture-options.ts';
import { printPicture, printPictureInPost, WIDTH_IN_POST } from '../pictures/print-picture.ts';
import { UsageError } from '../usage-error.ts';
import type { RollupOptions } from './rollup-options.ts';

function replaceInTexts({ title, intro, analysis }: RollupTexts, { replacements }: PrivateList): RollupTexts {
  const replace = replacements.length === 0 ? (text: string) => text : makeTermReplacer(replacements);
  return { title: replace(title), intro: replace(intro), analysis: replace(analysis) };
}

/** Lists the texts of a roll-up that can be private. The names of its tasks are in its prose. */
function listTexts({ title, sections }: RollupRecord): readonly string[] {
  return [
    title,
    ...sections.flatMap((section) => [
      section.heading,
      ...(section.kind === 'prose' ? section.paragraphs : section.columns.map(({ label }) => label)),
    ]),
  ];
}

/** Finds private information in texts; the same match in several texts is reported once. */
function findLeaksInTexts(texts: readonly string[], list: PrivateList): Notice[] {
  const leaks = findLeaks(
    texts.map((text) => ({ text })),
    list,
  );
  const unique = new Map(leaks.map((leak) => [`${leak.kind}|${leak.quote}`, leak]));
  return [...unique.values()].map(({ kind, what, quote }) =>
    makeLeakNotice(kind, { shown: showQuote(kind, quote), what, where: 'output' }, { quote }),
  );
}

/** Roll-ups in their published form. */
export interface Written {
  readonly output: string | Uint8Array;
  readonly messages: readonly string[];
  /** Texts that may be private. */
  readonly leaks: readonly Notice[];
}

/** Refuses options for one roll-up if there are several. @throws UsageError with a sentence */
function refuseSeveral(count: number, texts: RollupTexts, { picture, format, frontMatter }: RollupOptions): void {
  if (count < 2) return;
  const refuse = (what: string) => {
    throw new UsageError(`${what} for one roll-up, and there are ${count}. Choose one with --from and --to.`);
  };
  if (picture !== null) refuse(`--format ${picture.format} is`);
  if (frontMatter !== null && canHaveFrontMatter(format)) refuse('--front-matter is');
  if (Object.values(texts).some((text) => text !== '')) refuse('--title, --intro and --analysis are');
}

/**
 * Writes roll-ups in the requested format, or the picture of one.
 * @throws UsageError with a sentence, PngFault
 */
export function writeRollups(rollups: readonly Rollup[], options: RollupOptions): Written {
  const { style: asGiven, format, frontMatter, isBare, privateList, period, picture, pictureInPost } = options;
  const style: Style = replaceInStyleTexts(asGiven, privateList.replacements);
  if (format === 'json') return { output: formatRollupJson(rollups, style.hoursPerWeek), messages: [], leaks: [] };
  const weekUnit = period === 'sunday-week' ? 'sunday-week' : 'week';
  const texts = replaceInTexts(options.texts, privateList);
  const records = rollups.flatMap((rollup) => makeRollupRecord(rollup, weekUnit, style, ENGLISH_ROLLUP, texts) ?? []);
  refuseSeveral(records.length, texts, options);
  const messages = rollups
    .filter(({ days }) => days.length === 0)
    .map(({ period: { id } }) => `note: ${id} has no record, so there is no roll-up of it.`);
  const draw = (record: RollupRecord, kind: PeriodPictureKind, width: number, hasTitle: boolean): Picture => {
    refuseKind(kind, record.rollup.period);
    return makePeriodPicture(record, kind, { weekUnit, style, width, hasTitle, ownTitle: texts.title });
  };
  const [first] = records;
  if (picture !== null && first !== undefined) {
    const usual = listPeriodPictures(first.rollup.period)[0] ?? 'trend';
    const drawn = draw(first, picture.kind ?? usual, picture.width, true);
    return { output: printPicture(drawn, picture), messages, leaks: findLeaksInTexts(listWords(drawn), privateList) };
  }
  const written = records.map((record) => {
    const drawn = pictureInPost === null ? null : draw(record, pictureInPost, WIDTH_IN_POST, false);
    const markup = drawn === null ? null : printPictureInPost(drawn);
    return {
      text: makeRollupFile(record, format, { style, frontMatter, isBare, picture: markup }).text,
      leaks: findLeaksInTexts([...listTexts(record), ...(drawn === null ? [] : listWords(drawn))], privateList),
    };
  });
  return {
    output: written.map(({ text }) => text).join('\n'),
    messages,
    leaks: written.flatMap(({ leaks }) => leaks),
  };
}

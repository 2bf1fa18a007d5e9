import { capitalise } from '../../record/publishing/number-words.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import { checkProse } from '../claims/check-prose.ts';
import { CONDITIONS } from './conditions.ts';
import { listPlaces, type Pattern, SENTENCE_KINDS, type SentenceKind } from './pattern.ts';
import { AVERAGES, SUPERVISION } from './patterns/averages.ts';
import { CONTRAST, FLOOR, SHARES, STANDOUT } from './patterns/factors.ts';
import { GROUPS, PARALLEL, SHAPE, TIME } from './patterns/shape.ts';
import { isRole, Scene, type SentenceDay } from './scene.ts';
import { Values } from './values.ts';

export type { SentenceDay } from './scene.ts';

/** All patterns, in the order of the Sentences page. */
export const PATTERNS: readonly Pattern[] = [
  ...SHAPE,
  ...STANDOUT,
  ...CONTRAST,
  ...FLOOR,
  ...GROUPS,
  ...SHARES,
  ...SUPERVISION,
  ...AVERAGES,
  ...PARALLEL,
  ...TIME,
];

/** A sentence about a day. */
export interface OfferedSentence {
  readonly id: string;
  readonly kind: SentenceKind;
  readonly text: string;
}

/** A sentence with the figures and the subject that a text should not repeat. */
interface MadeSentence extends OfferedSentence {
  /** The places of its figures. */
  readonly figures: ReadonlySet<string>;
  /** The task that it begins with; empty when it begins with another word. */
  readonly subject: string;
}

const MILLISECONDS_IN_DAY = 86_400_000;

/** Numbers the days, each one more than the day before. */
function numberOfDay(date: CalendarDate | null): number {
  return date === null ? 0 : Date.UTC(date.year, date.month - 1, date.day) / MILLISECONDS_IN_DAY;
}

/** Whether a sentence can repeat a place: a name, or the number of tasks. */
const isName = (place: string) => isRole(place) || /^(?:n|rest|group2?|overwatched|tied\w+\.[ab])$/.test(place);

function makeSentence(pattern: Pattern, scene: Scene, values: Values): MadeSentence | null {
  const { id, kind, text, when } = pattern;
  if (!when.every((name) => CONDITIONS[name]?.(scene) === true)) return null;
  const filled = new Map<string, string>();
  for (const place of listPlaces(text)) {
    const value = values.get(place, text.startsWith(`{${place}}`));
    if (value === null) return null;
    filled.set(place, value);
  }
  const figures = listPlaces(text).filter((place) => !isName(place));
  // Two figures that print alike would contradict a comparison of their values.
  if (new Set(figures.map((place) => filled.get(place))).size < figures.length) return null;
  const [first = ''] = listPlaces(text);
  return {
    id,
    kind,
    text: capitalise(text.replace(/\{([\w.]+)\}/g, (_, place: string) => filled.get(place) ?? '')),
    figures: new Set(figures),
    subject: isName(first) && text.startsWith(`{${first}}`) ? (filled.get(first) ?? '') : '',
  };
}

/** Makes the sentences whose pattern fits a day, before the check. */
export function makeSentences(day: SentenceDay, style: Style): MadeSentence[] {
  if (day.tasks.length === 0 || style.language.code !== 'en') return [];
  const scene = new Scene(day, style);
  const values = new Values(scene);
  return PATTERNS.flatMap((pattern) => makeSentence(pattern, scene, values) ?? []);
}

type DraftField = 'intro' | 'analysis';

/** Lists the sentences of a text that the check of prose contradicts. */
function findUnclear(
  sentences: readonly OfferedSentence[],
  field: DraftField,
  separator: string,
  day: SentenceDay,
  style: Style,
): ReadonlySet<string> {
  const text = sentences.map((sentence) => sentence.text).join(separator);
  const wrong = checkProse({ ...day, title: '', intro: '', analysis: '', [field]: text }, day.date, style.hoursPerWeek)
    .filter(({ verdict }) => verdict === 'contradicts')
    .map(({ span: [start] }) => start);
  const unclear = new Set<string>();
  let from = 0;
  for (const { id, text: words } of sentences) {
    const to = from + words.length;
    if (wrong.some((at) => at >= from && at < to)) unclear.add(id);
    from = to + separator.length;
  }
  return unclear;
}

/** Removes sentences that a reader could misunderstand: those that the check of prose reads as another statement. */
function keepClear(sentences: readonly MadeSentence[], day: SentenceDay, style: Style): MadeSentence[] {
  const unclear = findUnclear(sentences, 'analysis', '\n', day, style);
  return sentences.filter(({ id }) => !unclear.has(id));
}

/** A place in a draft. */
interface Slot {
  /** The kinds of sentences that fit. A later kind is used if the day has no sentence of the earlier ones. */
  readonly kinds: readonly SentenceKind[];
  /** The paragraph it is in, counted from 0. */
  readonly paragraph: number;
}

const INTRO_SLOTS: readonly Slot[] = [
  { kinds: ['shape'], paragraph: 0 },
  { kinds: ['groups', 'shares'], paragraph: 0 },
  { kinds: ['parallel', 'time'], paragraph: 0 },
];

const ANALYSIS_SLOTS: readonly Slot[] = [
  { kinds: ['standout'], paragraph: 0 },
  { kinds: ['contrast', 'floor'], paragraph: 0 },
  { kinds: ['supervision'], paragraph: 1 },
  { kinds: ['supervision'], paragraph: 1 },
  { kinds: ['averages'], paragraph: 2 },
  { kinds: ['shares', 'averages'], paragraph: 2 },
];

/** The slot of the analysis that is filled first, because its sentence needs the figures of two tasks. */
const CONTRAST_SLOT = 1;

const PLACE_IN_LIST = new Map(PATTERNS.map(({ id }, index) => [id, index]));
/** Whether a sentence is a plain one, which opens a draft only if the day has no other opening. */
const isPlain = ({ id }: OfferedSentence) => id.includes('-plain-');

/**
 * Chooses a sentence for each slot by the date. The first sentence comes from one half of its patterns on even days and
 * from the other half on odd days, so that two days in a row never begin alike.
 * @returns the sentences in the order of the slots
 */
function chooseSentences(
  sentences: readonly MadeSentence[],
  slots: readonly Slot[],
  fillFirst: number,
  today: number,
): (MadeSentence | undefined)[] {
  const turn = Math.floor(today / 2);
  const chosen: (MadeSentence | undefined)[] = slots.map(() => undefined);
  const chooseFor = ({ kinds }: Slot, slot: number): MadeSentence | undefined => {
    const others = chosen.flatMap((sentence) => sentence ?? []);
    const repeats = ({ id, figures }: MadeSentence) =>
      others.some((other) => other.id === id || [...figures].some((figure) => other.figures.has(figure)));
    const isOfToday = ({ id }: MadeSentence) => slot > 0 || ((PLACE_IN_LIST.get(id) ?? 0) + today) % 2 === 0;
    const fitting = kinds.flatMap((kind) =>
      sentences.filter((sentence) => sentence.kind === kind && isOfToday(sentence) && !repeats(sentence)),
    );
    const isNew = ({ subject }: MadeSentence) => subject === '' || others.every((other) => other.subject !== subject);
    const special = fitting.filter((sentence) => !isPlain(sentence));
    const fresh = special.filter(isNew);
    const best = fresh.length > 0 ? fresh : special;
    const ofFirstKind = best.filter(({ kind }) => kind === best[0]?.kind);
    const choice = ofFirstKind.length > 0 || slot > 0 ? ofFirstKind : fitting;
    return choice[(turn + slot * 7) % Math.max(1, choice.length)];
  };
  for (const slot of [fillFirst, ...slots.keys()]) {
    const ofSlot = slots[slot];
    if (ofSlot !== undefined && chosen[slot] === undefined) chosen[slot] = chooseFor(ofSlot, slot);
  }
  return chosen;
}

function joinParagraphs(chosen: readonly (OfferedSentence | undefined)[], slots: readonly Slot[]): string {
  const paragraphs = new Map<number, string[]>();
  slots.forEach(({ paragraph }, slot) => {
    const text = chosen[slot]?.text;
    if (text !== undefined) paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), text]);
  });
  return [...paragraphs.values()].map((texts) => texts.join(' ')).join('\n');
}

const DRAFTS = {
  intro: { slots: INTRO_SLOTS, fillFirst: 0 },
  analysis: { slots: ANALYSIS_SLOTS, fillFirst: CONTRAST_SLOT },
} as const;
/**
 * The maximum number of attempts. A sentence that is clear on its own can be unclear after others, and is then
 * replaced.
 */
const MOST_ROUNDS = 4;

function chooseDraft(sentences: readonly MadeSentence[], field: DraftField, day: SentenceDay, style: Style) {
  const { slots, fillFirst } = DRAFTS[field];
  const unclear = new Set<string>();
  let chosen: (MadeSentence | undefined)[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const clear = sentences.filter(({ id }) => !unclear.has(id));
    chosen = chooseSentences(clear, slots, fillFirst, numberOfDay(day.date));
    const written = chosen.flatMap((sentence) => sentence ?? []);
    const found = findUnclear(written, field, ' ', day, style);
    if (found.size === 0) return chosen;
    for (const id of found) unclear.add(id);
  }
  return chosen.map((sentence) => (sentence === undefined || unclear.has(sentence.id) ? undefined : sentence));
}

/**
 * Drafts the intro of a day from its figures: its kind. The record adds the number of tasks and the averages.
 * @returns text for the cell; empty without tasks, and in a style of a language other than English
 */
export function draftIntro(day: SentenceDay, style: Style): string {
  return joinParagraphs(
    chooseDraft(keepClear(makeSentences(day, style), day, style), 'intro', day, style),
    INTRO_SLOTS,
  );
}

/**
 * Drafts the analysis of a day from its figures: the highest and the lowest factor, supervision, averages. It does not
 * repeat a sentence of the intro's draft.
 * @returns text for the cell, a paragraph in each line; empty without tasks, and in a style of a language other than English
 */
export function draftAnalysis(day: SentenceDay, style: Style): string {
  const sentences = keepClear(makeSentences(day, style), day, style);
  const ofIntro = new Set(chooseDraft(sentences, 'intro', day, style).map((sentence) => sentence?.id));
  const others = sentences.filter(({ id }) => !ofIntro.has(id));
  return joinParagraphs(chooseDraft(others, 'analysis', day, style), ANALYSIS_SLOTS);
}

/** The sentences of a kind, for the Sentences page. */
export interface SentenceGroup {
  readonly kind: SentenceKind;
  readonly sentences: readonly OfferedSentence[];
}

/** Lists every sentence that is true of a day, by kind. */
export function offerSentences(day: SentenceDay, style: Style): SentenceGroup[] {
  const sentences = keepClear(makeSentences(day, style), day, style).filter((sentence) => !isPlain(sentence));
  return SENTENCE_KINDS.map((kind) => ({
    kind,
    sentences: sentences.filter((sentence) => sentence.kind === kind).map(({ id, text }) => ({ id, kind, text })),
  })).filter((group) => group.sentences.length > 0);
}

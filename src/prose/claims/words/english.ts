import { ENGLISH_GRAMMAR } from './english-grammar.ts';
import { ENGLISH_STOP_WORDS } from './english-stop-words.ts';
import type { ClaimLanguage, Hedge, Superlative } from './language.ts';
import { indexPhrases } from './phrases.ts';
import type { End, Metric, TimeUnit } from './terms.ts';
import { byWord, list, meaning, pairs, withBareTables, wordSets, words } from './word-lists.ts';

const hedges = (each: Hedge, text: string) => meaning(each, list(text));
const extremes = (metrics: string, end: End, text: string) =>
  meaning<Superlative>({ metrics: metrics.split(' ') as Metric[], end }, list(text));
const inflected = (verbs: string, particles: string, link = ' ') =>
  pairs(words(verbs), words(particles)).map((phrase) => phrase.replace(' ', link));

const combined = (metrics: string, end: End, first: string, second: string) =>
  meaning<Superlative>({ metrics: metrics.split(' ') as Metric[], end }, pairs(list(first), list(second)));
const SUPERVISED = 'supervision, oversight, supervised, reviewed, attention, prompting, review, steering, of me';
const SLIGHTLY = list('a shade, a touch, a hair, a bit, a little, slightly, just');
const MONTHS = 'january february march april may june july august september october november december';
const PERIODS = 'week month year quarter spring summer autumn winter sprint season';

/** The words of English. */
export const ENGLISH: ClaimLanguage = withBareTables({
  ...ENGLISH_GRAMMAR,
  ...wordSets({
    articles: 'a an',
    timesWords: 'x × times fold',
    percentWords: '% percent pct',
    tokenWords: 'token tokens tok toks',
    taskNouns:
      'task tasks row rows job jobs entry entries item items assignment assignments chore chores errand errands',
    unitAdjectives:
      'machine human agent ai claude working work supervision supervisory supervised prompting review whole full straight solid short mere good long human-equivalent estimated person man wall-clock wallclock compute clock more equivalent single actual total manual hands-on agent’s full-time business office weighted extra small minute hour of',
    hedgeVerbs:
      'clear clears surpass surpasses exceeded exceeding exceeds exceed topped passed broke cleared beat crossed',
    superlativeNouns:
      'task row job run haul slog stint sitting item entry single from factor leverage ratio rate figure number one of at with in by and but here today overall again too both yet result score performer return yield time minutes hours multiple value place for because since as the a among on per or so machine ai supervisory piece',
    superlativeLimits: 'second third fourth fifth next one among our its their ever',
    wholeDay:
      'day table lot all list log tasks rows jobs set bunch record session whole them today batch board sheet page night evening shift',
    tableVerbs:
      'lead leads led top tops topped head heads headed close closes closed prop props propped anchor anchors anchored trail trails trailed',
    totals:
      'total totals totalled totaled all altogether overall sum day together combined whole everything across record table summary today',
    averages: 'avg average averaged averages averaging mean per each every apiece typical',
    means: 'mean unweighted weights plain simple arithmetic',
    medians: 'median',
    weighted: 'weighted average averaged overall blended aggregate combined total day leverage sums net tally final',
    idWords:
      'ticket issue pr version v release rule scene chapter section page room class grade phase step week sprint day level lot batch case row line figure fig no number item article order invoice flight gate bus route track channel port unit apartment floor act verse psalm clause form part volume vol question paragraph schedule table python node java react postgres windows ios android bay aisle shelf ward bed site plot zone building platform',
    endings:
      'izations ization ations ation ating ators ator ated ates ments ment ions ion ings ing ies ers er ors or ied ed es ate ly s e y',
  }),
  numbers: Object.fromEntries(
    [
      ...words(
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      ),
    ].map((word, number) => [word, number]),
  ),
  tens: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  scales: { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000, k: 1000 },
  fractions: {
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    eighth: 8,
    tenth: 10,
    tenths: 10,
  },
  multiples: { twice: 2, double: 2, thrice: 3, triple: 3, quadruple: 4 },
  timeUnits: byWord<TimeUnit>(
    ['seconds', 's sec secs second seconds'],
    ['minutes', 'm min mins minute minutes'],
    ['hours', 'h hr hrs hour hours'],
    ['days', 'd day days workday workdays'],
    ['weeks', 'w wk wks week weeks workweek workweeks'],
  ),
  cues: byWord<Metric>(
    [
      'supervision',
      'supervision supervisory supervising supervised supervise oversight prompting prompt prompts steering review reviewing reviews reviewed me mine my myself i attention direction guidance hands-on babysitting watching watched invested prompted steered handholding sup mentoring hand-holding check checking correcting overseeing minding shepherding nudging nudges proofreading inspecting approving approval',
    ],
    [
      'ai',
      "engine engine's computer machine machines machine's machines' claude claude's ai agent agents agent's agents' model's wall-clock wallclock clock runtime compute computation processing generation inference took ran run running runs taking takes take generated wall robot robot's assistant assistant's bot bot's longest slowest fastest quickest shortest",
    ],
    [
      'human',
      'staff analyst engineer human humans human-equivalent estimate estimated estimates estimating manual manually hand person people work labour labor effort worth equivalent saved expert developer would',
    ],
    ['tokens', 'token tokens'],
    ['factor', 'factor factors leverage'],
  ),
  hedges: indexPhrases([
    ...hedges(
      'atMost',
      'no more than, at or below, at or under, not more than, no longer than, at most, up to, within, inside',
    ),
    ...hedges('atLeast', 'at or above, at or over, no less than, not less than, no fewer than, at least, upwards of'),
    ...hedges(
      'about',
      'damn near, near enough, near, close to, about, around, roughly, approximately, approx, some, circa, more or less, something like, in the region of, ~, ≈',
    ),
    ...meaning('nearly' as const, [
      ...pairs(SLIGHTLY, list('below, under, less than, short of, shy of')),
      ...list('shy of, not quite, nearly, almost'),
    ]),
    ...meaning('justOver' as const, [...pairs(SLIGHTLY, list('over, above, more than')), 'barely over']),
    ...hedges(
      'above',
      'more than, greater than, longer than, higher than, better than, well over, over, above, past, beyond, exceeded, exceeding, exceeds, exceed, topped, passed, broke, cleared, beat, surpassed, crossed, clear, clears, surpass, surpasses',
    ),
    ...hedges('below', 'well under, less than, fewer than, shorter than, lower than, under, below, beneath, short of'),
    ...hedges('exactly', 'exactly, precisely'),
  ]),
  hedgesAfter: indexPhrases([
    ...hedges(
      'atLeast',
      'or more, or longer, or better, or above, or over, or beyond, or higher, or greater, and up, at least, plus',
    ),
    ...hedges('atMost', 'or less, or fewer, or under, or below, or shorter, or lower, or faster, or quicker, at most'),
    ...hedges('about', 'or so, more or less, give or take'),
    ...hedges('exactly', 'flat, exactly'),
  ]),
  plurals: {
    entry: 'entries',
    ...Object.fromEntries(
      [...words('second minute hour day week workday workweek token task row job item assignment chore errand')].map(
        (noun) => [noun, `${noun}s`],
      ),
    ),
  },
  superlatives: indexPhrases([
    ...extremes(
      'factor',
      'most',
      'most efficient, most productive, most leverage, best, highest, top, standout, winner, first place, led, leads, came out on top, tied for first, joint first, most effective, on top, came in first, strongest, champion, gold medal, pole position, number one, top spot, top step, won, wins, won the day, wins the day, top marks, gold, runner - up, runners - up, best of the bunch, highest of the day, came top, comes top, high mark, high score, unbeaten, crown',
    ),
    ...meaning<Superlative>({ metrics: ['factor'], end: 'most' }, [
      ...inflected('topped tops heads headed won wins', 'table list day sheet board page night', ' the '),
      ...inflected(
        'takes took taken wins won gets got wears wore',
        'crown prize trophy cake honours honors laurels gold medal',
        ' the ',
      ),
      ...inflected('head top', 'table list sheet board page class queue log', ' of the '),
    ]),
    ...extremes(
      'factor',
      'least',
      'least efficient, least productive, least leverage, tied for last, joint last, least effective, brought up the rear, came in last, rock bottom, tail end, dead last, last in the table, last on the list, bottom rung, wooden spoon, came bottom, comes bottom, brings up the rear, rearguard, worst, weakest, lowest, poorest, bottom, last place, trails, trailed',
    ),
    ...extremes('supervision', 'most', 'heaviest supervision, most of my attention, most of my time'),
    ...extremes('tokens', 'most', 'most tokens, hungriest, thirstiest, greediest'),
    ...extremes('tokens', 'least', 'fewest tokens, least tokens'),
    ...extremes('ai', 'most', 'most machine time, most machine minutes, most time, most minutes, longest, slowest'),
    ...extremes('tokens ai', 'most', 'most expensive'),
    ...extremes('tokens ai', 'least', 'least expensive, cheapest'),
    ...extremes('human', 'most', 'most hours, longest by hand, most work by hand'),
    ...extremes(
      'human',
      'least',
      'smallest estimate, lowest estimate, fewest hours, smallest by hours, shortest by hand',
    ),
    ...extremes('ai', 'least', 'shortest, quickest, briefest, soonest, least machine time, least time, fewest minutes'),
    ...extremes('ai factor', 'least', 'fastest'),
    ...extremes('human ai tokens factor', 'most', 'biggest, largest'),
    ...extremes('human ai tokens factor', 'least', 'smallest'),
    ...combined('factor', 'most', 'came, was, were, comes, finished, placed, ranked, ranks', 'first'),
    ...combined('factor', 'most', 'top of the', 'table, list, day, sheet, board'),
    ...combined('factor', 'most', 'first of the', 'table, list'),
    ...combined('factor', 'least', 'ranked, ranks, placed, ended, was, were, came, comes, finished', 'last'),
    ...combined('factor', 'least', 'bottom of the', 'table, list, day, sheet, board'),
    ...combined('factor', 'least', 'last of the, foot of the, tail of the', 'table, list'),
    ...combined('supervision', 'most', 'most', SUPERVISED),
    ...combined('supervision', 'least', 'least', SUPERVISED),
    ...combined('human', 'most', 'largest, biggest, highest', 'estimate, by hours, by hand'),
  ]),
  notSuperlatives: indexPhrases(
    meaning(true as const, [
      ...pairs(list('one of the, among the'), words('best worst longest')),
      ...list(
        'at best, best practice, best practices, best effort, best guess, best friend, best before, best of both, best seller, best sellers, best man, all the best, do my best, did its best, did my best, its best, personal best, top of, top up, on top of, top down, top to bottom, top notch, top right, top left, bottom line, bottom up, at bottom, at worst, worst case, worst of it, led to, leads to, led by, leads us, led me, led us, led with a, lowest common, at the top of my, was first to, was last to, was last seen, was first seen, best time, led the way, led screen, led panel, led lights, was first proposed, was last updated, were last updated, best known, best of luck, best if, best when, better than most',
      ),
    ]),
  ),
  ranks: {
    runner: 2,
    runners: 2,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    '2nd': 2,
    '3rd': 3,
    '4th': 4,
    '5th': 5,
    '6th': 6,
  },
  comparatives: indexPhrases([
    ...extremes('ai', 'most', 'took longer than, ran longer than, longer than, slower than, more time than, outlasted'),
    ...extremes('ai', 'least', 'shorter than, quicker than, faster than, less time than'),
    ...extremes(
      'supervision',
      'most',
      'more supervision than, more of me than, more of my time than, more of my attention than, busier than, more prompting than, more attention than, more review than',
    ),
    ...extremes(
      'supervision',
      'least',
      'less supervision than, less of me than, less of my time than, less of my attention than',
    ),
    ...extremes('tokens', 'most', 'more tokens than'),
    ...extremes('tokens', 'least', 'fewer tokens than'),
    ...extremes(
      'factor',
      'most',
      'better than, higher than, beat, outperformed, outpaced, outdid, outscored, outshone, outstripped, bested, surpassed, eclipsed, overtook, edged out, edged',
    ),
    ...extremes('factor', 'least', 'worse than, lower than, lost to'),
    ...combined('factor', 'most', 'was, were, came, finished', 'ahead of'),
    ...combined('factor', 'least', 'was, were, came, finished', 'behind'),
    ...combined('factor', 'most', 'ranked, ranks, placed, sits, sat', 'above'),
    ...combined('factor', 'least', 'ranked, ranks, placed, sits, sat', 'below'),
  ]),
  otherTimes: indexPhrases(
    meaning(true as const, [
      ...list(
        'yesterday, tomorrow, last night, last time, next day, next time, the week before, the month before, the year before, the day before, week earlier, month earlier, year earlier, previous, previously, earlier this, ago, used to, usual, usually, typical, typically, normally, so far this, to date, all time, all - time, since i started, tonight, deadline, target, quota, budgeted, forecast, weekly, monthly, quarterly, yearly, annual, since last, until, elsewhere, overnight, the other day',
      ),
      ...pairs(words('last next this past'), words(PERIODS + PERIODS.replace(/\S+/g, " $&'s"))),
      ...pairs(words(`${PERIODS} ${MONTHS}`), list('so far, to date, as a whole, ended, stands')),
      ...list('total for the week, the week to, the month to, first quarter, first half, second half, both days'),
      ...pairs(words('running rolling moving'), ['average']),
      ...pairs(words('days weeks months years'), list('of records, of logs, of days')),
      ...pairs(words('best worst busiest slowest strongest weakest average normal'), words('day week month year')),
      ...pairs(
        list('my record, our record, the record, personal best, my best, our best'),
        words('stands stood remains is was'),
      ),
    ]),
  ),
  without: indexPhrases(
    meaning(true as const, [
      ...list(
        'without, besides, except, with the exception of, outside of, not counting, not including, excluding, excluded, exclude, excludes, exclusion, minus, apart from, aside from, save for, other than, drop, drops, dropping, dropped, remove, removes, removing, removed, bin, ditch, ditching, discount, discounting, ignore, ignoring, skip, skipping, strike, is struck, struck, omit, omitting, omitted, overlook, disregard, forget, subtract, barring, sans',
      ),
      ...inflected('leave leaves leaving left', 'out aside'),
      ...inflected('set sets setting put puts putting', 'aside'),
      ...inflected('take takes taking took', 'out away'),
      ...inflected('strip strips stripping stripped', 'out away'),
      ...inflected('cut cuts cutting', 'out'),
    ]),
  ),
  withoutSplit: Object.fromEntries(
    [...words('kill let leave leaving left take taking throw throwing cut set setting put putting strip cross')].map(
      (verb) => [verb, words('off go out alone away aside')],
    ),
  ),
  stopWords: ENGLISH_STOP_WORDS,
  weekdays: [...words('sunday monday tuesday wednesday thursday friday saturday')],
  months: [...words(MONTHS)],
  shortWeekdays: { sun: 0, mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6 },
  shortMonths: { jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
});

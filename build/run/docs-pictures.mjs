// The pictures in the docs.
import { makeRandom } from './bench/made-days.mjs';

/** Draws the pictures of the sample day, as SVG. */
export function drawSampleDay({ findStyle }, parts) {
  const { SAMPLE_TASKS, SAMPLE_DATE, readDay, makeRecord, makeDayPicture, makeCardPicture, writeSvg } = parts;
  const cells = [['Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'], ...SAMPLE_TASKS];
  const { day, notices } = readDay(cells, { tabName: SAMPLE_DATE });
  const record = makeRecord(day, day.date, findStyle('standard'), notices);
  return {
    'docs/pictures/day.svg': writeSvg(makeDayPicture(record, { width: 720, hasTitle: true }), 'auto'),
    'docs/pictures/card.svg': writeSvg(makeCardPicture(record), 'auto'),
  };
}

const SAMPLE_YEAR = 2026;
const DAYS_IN_YEAR = 365;
const WEEKEND = [0, 6];

/** Makes the days of a year, without weekends and a week off in August. */
function makeSampleDays({ totalDay, parseDecimal }) {
  const random = makeRandom(SAMPLE_YEAR);
  const time = (seconds) => ({ seconds: parseDecimal(String(seconds)) });
  return Array.from({ length: DAYS_IN_YEAR }, (_, i) => new Date(Date.UTC(SAMPLE_YEAR, 0, 1 + i))).flatMap((at) => {
    const [humanHours, aiMinutes] = [8 + random(240), 12 + random(180)];
    const [month, day] = [at.getUTCMonth() + 1, at.getUTCDate()];
    const isOff = WEEKEND.includes(at.getUTCDay()) || (month === 8 && Math.abs(day - 13) < 4);
    if (isOff) return [];
    const task = { task: 'A made task', human: time(humanHours * 3600), ai: time(aiMinutes * 60) };
    const supervised = { ...task, supervision: time(Math.ceil(aiMinutes / 10) * 60), tokens: null };
    const sums = { tasks: 4 + (humanHours % 9) };
    return [
      totalDay({
        date: { year: SAMPLE_YEAR, month, day },
        title: '',
        style: null,
        tasks: [supervised],
        totalTokens: null,
        sums: { ...sums, tasksWithSupervision: sums.tasks },
      }),
    ];
  });
}

/** Draws the pictures of a month and a year of made days, as SVG. */
export function drawSampleYear({ findStyle }, parts) {
  const { periodOf, rollUp, makeRollupRecord, NO_TEXTS, ENGLISH_ROLLUP, makePeriodPicture, writeSvg } = parts;
  const style = findStyle('standard');
  const days = makeSampleDays(parts);
  const draw = (unit, kind, theme) => {
    const period = periodOf({ year: SAMPLE_YEAR, month: 4, day: 1 }, unit);
    const record = makeRollupRecord(rollUp(days, period, period), 'week', style, ENGLISH_ROLLUP, NO_TEXTS);
    return writeSvg(makePeriodPicture(record, kind, { weekUnit: 'week', style, width: 800, hasTitle: true }), theme);
  };
  return {
    'docs/pictures/trend.svg': draw('month', 'trend', 'auto'),
    'docs/pictures/calendar.svg': draw('year', 'calendar', 'auto'),
    'docs/pictures/month-card.svg': draw('month', 'card', 'light'),
    'docs/pictures/month-card-dark.svg': draw('month', 'card', 'dark'),
  };
}

// The pictures in the docs.
import { makeRandom } from './bench/made-days.mjs';

/** The pictures of the sample day, as SVG. */
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

const withFactor = (humanHours, aiMinutes) => ({ humanHours, aiMinutes, factor: (humanHours * 60) / aiMinutes });

/** The sums of made days of a year, without weekends and a week off in August. */
function makeSampleDays() {
  const random = makeRandom(SAMPLE_YEAR);
  return Array.from({ length: DAYS_IN_YEAR }, (_, i) => new Date(Date.UTC(SAMPLE_YEAR, 0, 1 + i))).flatMap((time) => {
    const [humanHours, aiMinutes] = [8 + random(240), 12 + random(180)];
    const isOff =
      WEEKEND.includes(time.getUTCDay()) || (time.getUTCMonth() === 7 && Math.abs(time.getUTCDate() - 13) < 4);
    const date = time.toISOString().slice(0, 10);
    return isOff ? [] : [{ date, ...withFactor(humanHours, aiMinutes) }];
  });
}

function addSampleDays(days) {
  const sum = (key) => days.reduce((total, day) => total + day[key], 0);
  return withFactor(sum('humanHours'), sum('aiMinutes'));
}

/** The pictures of a month and a year of made days, as SVG. */
export function drawSampleYear({ findStyle }, { makeTrendPicture, makeCalendarPicture, writeSvg }) {
  const style = findStyle('standard');
  const days = makeSampleDays();
  const april = days.filter(({ date }) => date.startsWith(`${SAMPLE_YEAR}-04`));
  const trend = { title: `April ${SAMPLE_YEAR}`, unit: 'day', periods: april, total: addSampleDays(april), style };
  const calendar = {
    title: String(SAMPLE_YEAR),
    year: SAMPLE_YEAR,
    days,
    total: addSampleDays(days),
    firstWeekday: 1,
    style,
  };
  return {
    'docs/pictures/trend.svg': writeSvg(makeTrendPicture(trend, 800), 'auto'),
    'docs/pictures/calendar.svg': writeSvg(makeCalendarPicture(calendar, 800), 'auto'),
  };
}

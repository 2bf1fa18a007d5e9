import { listPatterns } from '../pattern.ts';

/** The time of the author. */
export const SUPERVISION = listPatterns('supervision', [
  [
    'supervision-bound',
    '{supBound.count} of the {n} tasks needed {supBound.minutes} of supervision or less.',
    'several',
  ],
  ['supervision-yield', 'One minute of supervision bought {supYield} of work.', 'several'],
  ['supervision-most', '{watched} needed the most supervision, {watched.s} of {supervision}.', 'several'],
  ['supervision-most-share', '{watched} took {watched.supShare} of the supervision.', 'several watchedLarge'],
  ['supervision-two', '{watched} and {watched2} took {twoSupShare} of the supervision.', 'many'],
  ['supervision-share', 'Supervision came to {supervision}, or {supShare} of the AI time.', 'several supervisionLess'],
  ['supervision-maximum', 'No task needed more than {watched.supervision} of supervision.', 'several watchedShort'],
  [
    'supervision-exception',
    'The exception was {watched} at {watched.supervision} of supervision; no other task needed more than {watched2.supervision}.',
    'many watchedDouble',
  ],
  ['supervision-average', 'On average, a task needed {averageSupervision} of supervision.', 'several'],
  [
    'supervision-over',
    'Only {overwatched} took more supervision ({overwatched.s}) than AI time ({overwatched.minutes}).',
    'several',
  ],
  [
    'supervision-factor',
    'The highest supervisory factor went to {bestSup}, {bestSup.supFactor}: {bestSup.hours} of work for {bestSup.supervision} of supervision.',
    'several',
  ],
  ['supervision-partial', 'Supervision is recorded for {supCount} of the {n} tasks.', 'supervisionPartial'],
  [
    'supervision-unwatched',
    '{longest} ran for {longest.minutes} and needed {longest.supervision} of supervision.',
    'several longestUnwatched',
  ],
  [
    'supervision-most-second',
    '{watched} took the most supervision, {watched.supervision}, followed by {watched2} with {watched2.supervision}.',
    'many',
  ],
  ['supervision-least', '{lightest} needed the least supervision, {lightest.supervision}.', 'several'],
  ['supervision-one', '{biggest} needed {biggest.supervision} of supervision.', 'one'],
]);

/** Averages of the day, and the tasks that change them. */
export const AVERAGES = listPatterns('averages', [
  [
    'averages-median-above',
    'The median factor was {median}, above the weighted average of {factor}.',
    'many medianAbove',
  ],
  [
    'averages-median-below',
    'The median factor was {median}, below the weighted average of {factor}.',
    'many medianBelow',
  ],
  [
    'averages-median-close',
    'The median factor was {median}, close to the weighted average of {factor}.',
    'many medianClose',
  ],
  [
    'averages-without-up',
    'Without {longest}, the longest task, the weighted average would be {longest.without}.',
    'many withoutRaises',
  ],
  [
    'averages-without-down',
    'Without {longest}, the longest task, the weighted average would drop to {longest.without}.',
    'many withoutLowers',
  ],
  [
    'averages-without-share',
    '{longest} took {longest.minuteShare} of the AI time; without it, the weighted average is {longest.without}.',
    'many longestLarge longestIsNotFloor',
  ],
  ['averages-without-top', 'Even without {top}, the weighted average is {top.without}.', 'many'],
  ['averages-mean', 'The mean of the factors is {mean}; weighted by time, the average is {factor}.', 'many meanAbove'],
  ['averages-estimate', 'The average task was estimated at {averageHours}.', 'several'],
  ['averages-task', 'The average task took {averageMinutes} of AI time for {averageHours} of work.', 'several'],
  ['averages-below', '{belowAverage} of the {n} tasks stayed below the weighted average of {factor}.', 'many'],
  ['averages-range', 'Factors run from {floor.factor} for {floor} to {top.factor} for {top}.', 'several'],
  ['averages-minutes', 'On average, a task took {averageMinutes} of AI time.', 'several'],
]);

import { listPatterns } from '../pattern.ts';

/** The highest factor. */
export const STANDOUT = listPatterns('standout', [
  ['standout-led', '{top} came out on top at {top.factor}: {top.hours} of work in {top.minutes}.', 'several'],
  ['standout-best', 'The highest factor of the day belongs to {top}, {top.factor}.', 'several'],
  ['standout-second', '{top} led the table at {top.factor}, ahead of {second} at {second.factor}.', 'several'],
  [
    'standout-double',
    '{top} reached {top.factor}, more than twice the factor of {second} ({second.factor}).',
    'several topDouble',
  ],
  [
    'standout-narrow',
    'It was close at the top: {top} at {top.factor}, {second} at {second.factor}.',
    'several topNarrow',
  ],
  [
    'standout-three',
    'At the top are {top} ({top.factor}), {second} ({second.factor}) and {third} ({third.factor}).',
    'many',
  ],
  [
    'standout-biggest',
    'The largest task was also the best: {top}, {top.hours} of work at {top.factor}.',
    'several topIsBiggest',
  ],
  [
    'standout-quickest',
    'The quickest task was also the best: {top}, {top.minutes} at {top.factor}.',
    'several topIsQuickest',
  ],
  ['standout-yield', 'Each minute of {top} replaced {top.yield} of work, a factor of {top.factor}.', 'several'],
  [
    'standout-not-biggest',
    'The best factor did not come from the largest task: {top} reached {top.factor} with an estimate of {top.hours}.',
    'several topIsNotBiggest',
  ],
  ['standout-bound', '{factorBound.count} of the {n} tasks reached {factorBound.factor} or more.', 'many'],
  ['standout-tied', '{tiedTop.a} and {tiedTop.b} share the highest factor, {tiedTop.factor}.', 'several'],
  [
    'standout-followed',
    '{top} came first with {top.factor}, followed by {second} with {second.factor} and {third} with {third.factor}.',
    'many',
  ],
  ['standout-two', '{top} reached {top.factor}, {floor} {floor.factor}.', 'two'],
  [
    'standout-two-better',
    'Between the two, {top} had the better factor, {top.factor}; {floor} came to {floor.factor}.',
    'two',
  ],
  ['standout-one', '{biggest} came to a factor of {biggest.factor}.', 'one'],
  ['standout-one-yield', 'Each minute of AI time replaced {biggest.yield} of work.', 'one'],
  ['standout-same', 'All {n} tasks have the same factor, {factor}.', 'several sameFactors'],
  ['standout-plain-average', 'Taken together, the work of the day reached {factor}.'],
  ['standout-plain-hours', 'On average, {averageMinutes} of AI time replaced {averageHours} of work.'],
]);

/** Reasons why the lowest factor differs from the highest. */
export const CONTRAST = listPatterns('contrast', [
  [
    'contrast-same-estimate',
    '{floor} came last at {floor.factor}: {floor.minutes} for {floor.hours} of work, while {top} took {top.minutes} for the same estimate.',
    'several sameEstimate',
  ],
  [
    'contrast-same-minutes',
    '{floor} had the lowest factor, {floor.factor}: {floor.minutes} for {floor.hours} of work, while {top} did {top.hours} in the same time.',
    'several sameMinutes',
  ],
  [
    'contrast-longer-smaller',
    'At the other end came {floor} with {floor.factor}: {floor.minutes} for {floor.hours} of work, while {top} took {top.minutes} for {top.hours}.',
    'several floorLonger floorSmaller',
  ],
  [
    'contrast-bigger',
    '{top} took {top.minutes} for {top.hours} of work; {floor} had a larger estimate, {floor.hours}, but took {floor.minutes} and ended at {floor.factor}.',
    'several floorBigger floorLonger',
  ],
  [
    'contrast-smaller-quicker',
    '{floor} had the lowest factor, {floor.factor}: {floor.minutes} for only {floor.hours} of work, while {top} took {top.minutes} for {top.hours}.',
    'several floorQuicker floorSmaller',
  ],
  [
    'contrast-yield',
    'Each minute of {top} replaced {top.yield} of work, each minute of {floor} only {floor.yield}.',
    'several yieldsVisible',
  ],
]);

/** The lowest factor. */
export const FLOOR = listPatterns('floor', [
  ['floor-last', '{floor} came last at {floor.factor}: {floor.hours} of work in {floor.minutes}.', 'several'],
  [
    'floor-lowest',
    'The lowest factor, {floor.factor}, belongs to {floor}, where {floor.minutes} of AI time replaced {floor.hours} of work.',
    'several',
  ],
  [
    'floor-longest',
    'The longest task was also the weakest: {floor} ran for {floor.minutes} and came to {floor.factor}.',
    'several floorIsLongest',
  ],
  [
    'floor-smallest',
    '{floor} had the smallest estimate, {floor.hours}, and the lowest factor, {floor.factor}.',
    'several floorIsSmallest',
  ],
  ['floor-bottom', 'At the bottom are {floor} ({floor.factor}) and {floor2} ({floor2.factor}).', 'many'],
  ['floor-even', 'Even {floor}, the lowest of the day, reached {floor.factor}.', 'several floorHigh'],
  ['floor-tied', '{tiedFloor.a} and {tiedFloor.b} share the lowest factor, {tiedFloor.factor}.', 'several'],
]);

/** The shares of a few tasks. */
export const SHARES = listPatterns('shares', [
  [
    'shares-top',
    'The top three tasks account for {topHourShare} of the hours and {topMinuteShare} of the AI time.',
    'many',
  ],
  [
    'shares-largest',
    'The three largest estimates, for {biggest}, {biggest2} and {biggest3}, add up to {threeHours}.',
    'many',
  ],
  [
    'shares-largest-percent',
    '{biggest}, {biggest2} and {biggest3} together had {threeHourShare} of the estimated hours.',
    'many threeLarge',
  ],
  ['shares-longest', '{longest}, {longest2} and {longest3} used {threeMinuteShare} of the AI time.', 'many threeLong'],
  ['shares-two', '{biggest} and {biggest2} account for {twoH} of the {hours}.', 'several'],
  [
    'shares-two-percent',
    'Between them, {biggest} and {biggest2} account for {twoHourShare} of the estimated hours.',
    'many',
  ],
  [
    'shares-time-work',
    '{longest} used {longest.minuteShare} of the AI time for only {longest.hourShare} of the hours.',
    'several timeAboveWork',
  ],
  [
    'shares-work-time',
    '{biggest} had {biggest.hourShare} of the hours but used only {biggest.minuteShare} of the AI time.',
    'several workAboveTime',
  ],
]);

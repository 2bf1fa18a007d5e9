import { listPatterns } from '../pattern.ts';

/** The kind of the day. */
export const SHAPE = listPatterns('shape', [
  ['shape-one', '{biggest} filled the day: {biggest.hours} of estimated work in {biggest.minutes}.', 'one'],
  [
    'shape-one-alone',
    'There was one thing to do, {biggest}, estimated at {biggest.hours} and finished in {biggest.minutes}.',
    'one',
  ],
  ['shape-two', 'The day had two tasks, {biggest} ({biggest.hours}) and {biggest2} ({biggest2.hours}).', 'two'],
  ['shape-two-minutes', '{longest} took {longest.minutes} and {longest2} took {longest2.minutes}.', 'two'],
  [
    'shape-most',
    'More than half of the estimated hours went into one task: {biggest}, at {biggest.hours}.',
    'several biggestMost',
  ],
  ['shape-dominated', '{biggest} dominated the day, with {biggest.h} of the {hours}.', 'several biggestMost'],
  ['shape-large', 'The largest piece of the day was {biggest}, estimated at {biggest.hours}.', 'several biggestLarge'],
  [
    'shape-centre',
    'Much of the day went into {biggest}: {biggest.hours}, or {biggest.hourShare} of the estimate.',
    'several biggestLarge',
  ],
  [
    'shape-one-large',
    'One task had most of the weight: {biggest} at {biggest.hours}, more than the other {rest} together.',
    'several biggestMost',
  ],
  [
    'shape-double',
    '{biggest} had the largest estimate, {biggest.hours}; after it came {biggest2} with {biggest2.hours}.',
    'several biggestDouble',
  ],
  [
    'shape-spread',
    'No single task dominated: the largest estimate, {biggest.hours} for {biggest}, makes up {biggest.hourShare} of the day.',
    'many biggestModest',
  ],
  [
    'shape-mixed',
    'It was a mixed day, with estimates from {smallest.hours} for {smallest} to {biggest.hours} for {biggest}.',
    'many',
  ],
  [
    'shape-two-most',
    'Two tasks made up more than half of the work: {biggest} ({biggest.hours}) and {biggest2} ({biggest2.hours}).',
    'many twoMost',
  ],
  [
    'shape-close',
    '{biggest} and {biggest2} were the two largest tasks, at {biggest.hours} and {biggest2.hours}.',
    'many biggestNarrow',
  ],
  [
    'shape-three',
    'Three tasks carried {threeHourShare} of the hours: {biggest}, {biggest2} and {biggest3}.',
    'many threeLarge',
  ],
  [
    'shape-range',
    'Estimates range from {smallest.hours} to {biggest.hours}, with {biggest} at the upper end.',
    'several',
  ],
  [
    'shape-first',
    'First in size came {biggest} with {biggest.hours}, then {biggest2} with {biggest2.hours} and {biggest3} with {biggest3.hours}.',
    'many',
  ],
  ['shape-tied', '{tiedBiggest.a} and {tiedBiggest.b} share the largest estimate, {tiedBiggest.hours}.', 'several'],
  ['shape-small', '{hourBound.count} of the {n} tasks were estimated at {hourBound.hours} or less.', 'many'],
  ['shape-big', '{largeBound.count} of the {n} tasks were estimated at {largeBound.hours} or more.', 'many'],
  ['shape-plain-hours', 'The list adds up to {hours} of estimated work.'],
  ['shape-plain-minutes', 'All of it took the agents {minutes}.'],
]);

/** More AI time than a day has. */
export const PARALLEL = listPatterns('parallel', [
  ['parallel-day', 'AI time came to {aiHours}, more than a day has: several agents ran in parallel.', 'parallel'],
  ['parallel-side', 'The agents worked side by side, for {aiHours} in all.', 'parallel'],
  ['parallel-overlap', 'The runs had to overlap: together, they took {aiHours}.', 'parallel'],
]);

/** The time of the agents. */
export const TIME = listPatterns('time', [
  ['time-hours', 'The agents worked for {aiHours} in total.', 'longRun notParallel'],
  [
    'time-longest',
    '{longest} ran longest, {longest.minutes}, and {quickest} finished in {quickest.minutes}.',
    'several',
  ],
  [
    'time-longest-share',
    '{longest} took {longest.minutes}, which is {longest.minuteShare} of the AI time.',
    'several longestLarge',
  ],
  [
    'time-longest-most',
    'More than half of the AI time went to {longest}: {longest.m} of {minutes}.',
    'several longestMost',
  ],
  ['time-bound', '{aiBound.count} of the {n} tasks took {aiBound.minutes} of AI time or less.', 'many'],
  [
    'time-longest-order',
    'The longest run was {longest} at {longest.minutes}, followed by {longest2} at {longest2.minutes}.',
    'several',
  ],
  ['time-quickest', 'The quickest task was {quickest}, done in {quickest.minutes}.', 'several'],
  ['time-median', 'The median task took {medianMinutes} of AI time.', 'many'],
  ['time-tokens', 'The day used {tokens}.'],
  ['time-tokens-most', '{thirstiest} used {thirstiest.tokens}, the most of the day.', 'several'],
]);

/** Tasks of one kind. */
export const GROUPS = listPatterns('groups', [
  [
    'groups-hours',
    '{group} came up in {group.count} of the {n} tasks, with {group.hours} of estimated work between them.',
    'several',
  ],
  ['groups-minutes', 'The {group.count} tasks with {group} took {group.minutes} of AI time together.', 'several'],
  [
    'groups-share',
    '{group} ran through {group.count} of the {n} tasks and {group.hourShare} of the hours.',
    'many groupLarge',
  ],
  [
    'groups-above',
    'The {group.count} tasks with {group} averaged {group.factor}, above the {factor} of the day.',
    'several groupAbove',
  ],
  [
    'groups-below',
    'The {group.count} tasks with {group} averaged {group.factor}, below the {factor} of the day.',
    'several groupBelow',
  ],
  ['groups-two', '{group} came to {group.hours} of estimated work, {group2} to {group2.hours}.', 'many'],
]);

// Covers src/prose/claims: what the later days of the seventh to tenth author found, in words of another day.
import { checkProse } from '../../../src/prose/claims/check-prose.ts';
import { labelDay } from './labeled-day.ts';
import { listContradictions } from './office-day.ts';

describe('in the intro', () => {
  it.each([
    // A time that is apart from another one
    ['Six tasks, twelve minutes short of an hour and a half of machine.', []],
    ['Six tasks, five minutes short of an hour and a half of machine.', ['five minutes short of an hour and a half']],
    ['Tariffs are dull, and the bus was two minutes short of an hour late.', []],
    // Hours of something, and minutes
    ['Six tasks, one machine hour and 18 minutes.', []],
    ['Six tasks, one machine hour and a minute.', ['one machine hour and a minute']],
    // The number of tasks next to a bound of the total
    ['Six tasks, under two hours of machine.', []],
    ['Seven tasks, under two hours of machine.', ['Seven tasks']],
    ['Six tasks took under two hours of machine.', []],
    ['Five tasks took under two hours of machine.', ['Five tasks took under two hours']],
    // The date next to its weekday, and the number of tasks that the author counts
    ['Today is 13 May, Wednesday.', []],
    ['Today is 14 May, Wednesday.', ['14 May']],
    ['13 May, Wednesday.', []],
    ['14 May, Wednesday.', ['14 May']],
    ['The fair is 14 May, Thursday.', []],
    ['I count 6 tasks for this Wednesday.', []],
    ['I count 7 tasks for this Wednesday.', ['7 tasks']],
    ['I count 7 magpies.', []],
    ['Items: 6.', []],
    ['Items: 7.', ['7']],
    ['Apples: 7.', []],
    // The weekday of another date
    ['Six tasks before the fair of 14 May, Thursday.', []],
    // Rounded hours are not a unit of another figure
    ['Six tasks, well over an hour of machine for 83 hours.', []],
    ['Six tasks, well over an hour of machine for 93 hours.', ['93 hours']],
    ['An hour of a person for a minute of machine.', []],
    ['One minute of machine for an hour of a person.', []],
  ])('“%s” contradicts %j', (intro, found) => {
    expect(listContradictions('', intro)).toEqual(found);
  });
});

describe('in the analysis', () => {
  it.each([
    // A task and that of the sentence before, together
    ['The kiosk was 40x. That and the badge macro are 19 hours.', []],
    ['The kiosk was 40x. That and the badge macro are 29 hours.', ['29 hours']],
    ['The kiosk was 40x. That and the weather cost us 29 hours.', []],
    // The figure of each of a group
    ['The kiosk ran 24 minutes, the rest took 20 minutes or less each.', []],
    ['The kiosk ran 24 minutes, the rest took 15 minutes or less each.', ['15 minutes']],
    ['The kiosk ran 24 minutes, the rest 15 minutes or less each.', []],
    // Several tasks that are excepted
    ['All but the badge macro and the template beat 35x.', []],
    ['All but the badge macro and the kiosk beat 35x.', ['All but the badge macro and the kiosk beat 35x']],
    ['All but the badge macro and the bicycle cost 35 euros.', []],
    // The name of a task ends at a superlative
    ['Tariff lookup top spot at 120x, importer behind it.', []],
    ['Kiosk top spot at 40x, importer behind it.', ['top spot']],
    // A time of day, and a number that is a name
    ['The kiosk was 40x. The visitor desk opens at 6.30.', []],
    ['The kiosk was 40x. Not done: template 4417.', []],
    ['The kiosk was 40x. Template 30, macro 90.', ['90']],
    // Numbers of tasks with one value, after any verb
    ['One row got by on a single minute of me.', []],
    ['Two rows got by on just two minutes of me.', ['Two rows got by on just two minutes']],
    ['Three rows were happy with two minutes of me.', ['Three rows were happy with two minutes']],
    ['Two rows got by on ten minutes of me.', []],
    ['The other two rows got by on two minutes of me.', []],
    ['How many rows got a single minute of me?', []],
    // A bound without a unit
    ['One row passed ninety.', []],
    ['Half of the rows passed forty.', ['Half of the rows passed forty']],
    ['Two rows topped 18.', []],
    ['Four runs exceeded 20 minutes.', ['Four runs exceeded 20 minutes']],
    ['Two runs took more than 15 minutes.', []],
    ['Four runs of the marathon took more than 15 minutes.', []],
    // A multiple of the figure before
    ['The calendar took twelve minutes, the kiosk twice that.', []],
    ['The calendar took twelve minutes, the kiosk three times that.', ['three times that']],
    ['The calendar took twelve minutes, and I slept three times that.', []],
    // Days of human work, shown by the verb
    ['The kiosk would have blocked somebody for two full days.', []],
    ['The kiosk would have blocked somebody for five full days.', ['five full days']],
    ['The kiosk was down for five full days.', []],
    // Supervision without a unit
    ['The kiosk got five of my minutes.', []],
    ['The kiosk got eight of my minutes.', ['eight']],
    ['The kiosk ran 24 minutes and had eight of mine.', ['eight']],
    ['The kiosk ran 24 minutes, three of mine for every four of its own.', []],
    ['The kiosk ran 24 minutes; the importer by itself had six.', ['six']],
    // A factor after “of all”, and other verbs
    ['The tariff lookup was highest of all at 120.', []],
    ['The tariff lookup was highest of all at 102.', ['102']],
    ['The tariff lookup was the fairest of all at 102.', []],
    ['One row clears 90x.', []],
    ['Three rows clear 90x.', ['Three rows clear 90x']],
    // A task that a number in its text names
    ['62 regions in 12 minutes.', []],
    ['62 regions in 21 minutes.', ['21 minutes']],
    ['62 people came in 21 cars.', []],
    // Averages without a unit
    ['On supervision, the median was 3.5.', []],
    ['On supervision, the median was 5.3.', ['5.3']],
    ['On rainfall, the median was 5.3.', []],
    ['Leaving out the kiosk, the aggregate rises to 74.4.', []],
    ['Leaving out the kiosk, the aggregate rises to 75.4.', ['75.4']],
    ['The river rises to 75.4.', []],
    ['The importer and the kiosk tie. Excluding it the aggregate rises to 75.4.', []],
    // A group of two
    ['The importer and the kiosk were long. That pair took 44 minutes.', []],
    ['The importer and the kiosk were long. That pair took 54 minutes.', ['54 minutes']],
    ['The importer and the kiosk were long. That pair of boots took 54 minutes.', []],
    // Supervision of all, and by nobody
    ['Every row was supervised.', []],
    ['Nobody supervised the kiosk.', ['Nobody supervised the kiosk']],
    ['The kiosk was 40x, and no one supervised it.', ['no one supervised it']],
    ['Nobody supervised the bees.', []],
  ])('“%s” contradicts %j', (analysis, found) => {
    expect(listContradictions(analysis)).toEqual(found);
  });
});

describe('on a day with a task without supervision', () => {
  const day = labelDay(
    'a shop',
    '2026-05-13',
    `Stock list; 4; 4; 2; 1000
Till export; 3; 6; ; 1000
Poster; 2; 2; 1; 1000`,
    () => ({ intro: '', analysis: '' }),
  );
  it.each([
    ['Every row was supervised.', ['Every row was supervised']],
    ['No row went unsupervised.', ['No row went unsupervised']],
    ['Nobody supervised the till export.', []],
    ['Every row was supervised by email.', []],
  ])('“%s” contradicts %j', (analysis, found) => {
    const claims = checkProse({ ...day, title: '', intro: '', analysis }, day.date, 40);
    expect(claims.filter(({ verdict }) => verdict === 'contradicts').map(({ quote }) => quote)).toEqual(found);
  });
});

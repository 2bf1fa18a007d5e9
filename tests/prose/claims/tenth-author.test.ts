// Covers src/prose/claims: what the later days of the seventh to tenth author found, in words of another day.
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
    // Rounded hours are no unit of another figure
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
  ])('“%s” contradicts %j', (analysis, found) => {
    expect(listContradictions(analysis)).toEqual(found);
  });
});

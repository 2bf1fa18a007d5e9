// Covers src/prose/claims: what the days of the fifth to ninth author found, in words of other days.
import { checkProse } from '../../../src/prose/claims/check-prose.ts';
import { labelDay } from './labeled-day.ts';
import { listContradictions } from './office-day.ts';

describe('in the intro', () => {
  it.each([
    // Hours of the whole day with a noun that no task has
    ['Six wins today, 83 hours of admin out of the door in an hour and a bit.', []],
    ['Six wins today, 93 hours of admin out of the door in an hour and a bit.', ['93 hours']],
    ['Eighty-three hours of typing, done before lunch.', []],
    ['Ninety-three hours of typing, done before lunch.', ['Ninety-three hours']],
    ['Two hours of sleep, six tasks.', []],
    // Hours and minutes without a unit
    ['1h18 of runtime.', []],
    ['1h38 of runtime.', ['1h38']],
    ['1 h 18 of machine time.', []],
    ['1 h 38 of machine time.', ['1 h 38']],
    ['1 h 18 tickets.', []],
    ['Bus 1h18x is late, six tasks.', []],
    // The date of the record after a word for it
    ['Register for Wednesday, 13 May 2026.', []],
    ['Register for Wednesday, 14 May 2026.', ['14 May']],
    ['Recorded on Wednesday, the 13th: six tasks.', []],
    ['Recorded on Wednesday, the 30th: six tasks.', ['30th']],
    ['Six tasks. 13 May.', []],
    ['Six tasks. 14 May.', ['14 May']],
    ['Six tasks before the hearing on 14 May.', []],
    // A day as a manner of speaking
    ['One long day of it.', []],
  ])('“%s” contradicts %j', (intro, found) => {
    expect(listContradictions('', intro)).toEqual(found);
  });

  it('another week’s figures leave those before them about the day', () => {
    expect(listContradictions('', 'Six tasks, 63.8x overall, which is lower than last week.')).toEqual([]);
    expect(listContradictions('', 'Six tasks, 68.3x overall, which is lower than last week.')).toEqual(['68.3x']);
    expect(listContradictions('', 'Last week it was 68.3x overall.')).toEqual([]);
  });
});

describe('in the analysis', () => {
  it.each([
    // Verbs before a figure of the whole day
    ['If I add it up I come to 83 hours.', []],
    ['If I add it up I come to 93 hours.', ['93 hours']],
    ['Taken over the day we land at 63.8x.', []],
    ['Taken over the day we land at 68.3x.', ['68.3x']],
    ['Weighted, we stand at 63.8x.', []],
    ['Weighted, we stand at 68.3x.', ['68.3x']],
    ['The table adds up to 93 hours of human work.', ['93 hours']],
    ['We landed at gate 68 after 93 minutes.', []],
    // Factors in other words
    ['63.8 times faster, they will say.', []],
    ['68.3 times faster, they will say.', ['68.3 times']],
    ['The overall factor is therefore 63.8.', []],
    ['The overall factor is therefore 68.3.', ['68.3']],
    ['Per minute of mine 237x.', []],
    ['Per minute of mine 273x.', ['273x']],
    ['237.1 over my time, 63.8 over the machine’s.', []],
    ['273.1 over my time, 63.8 over the machine’s.', ['273.1']],
    ['237.1 over my time, 68.3 over the machine’s.', ['68.3']],
    ['Weighted factor 63.8, supervisory 273.1.', ['273.1']],
    ['The mean of the individual factors is 58.3.', []],
    ['The mean of the individual factors is 53.8.', ['53.8']],
    ['The median is 40x; weighted, 63.8x; the mean of the factors, 58.3x.', []],
    ['The lookup was done at 120 times my pace.', []],
    ['The lookup was done at 102 times my pace.', ['102 times']],
    ['The lookup was called 102 times.', []],
    // The owner of an hour or a minute
    ['Prompting took 21 minutes.', []],
    ['Prompting took 27 minutes.', ['27 minutes']],
    ['Of me it took 21 minutes.', []],
    ['21 minutes of reading and correcting.', []],
    ['27 minutes of reading and correcting.', ['27 minutes']],
    ['Eleven hours of reading, that is what the kiosk replaced.', []],
    ['I put it at two weeks of me.', []],
    ['I supervised 21 minutes and the machine worked 78.', []],
    ['I supervised 21 minutes and the machine worked 87.', ['87']],
    ['The importer: 30 hours, 20 minutes, 29 % of all my supervision, 90x.', []],
    // The author’s part as a second figure
    ['The kiosk took 24 minutes and five of my own.', []],
    ['The kiosk took 24 minutes and nine of my own.', ['nine']],
    ['The kiosk took 24 minutes to run and five to check.', []],
    ['The kiosk took 24 minutes to run and nine to check.', ['nine']],
    ['The kiosk took 24 minutes to run and nine clerks to unpack.', []],
    // Superlatives next to a figure
    ['The kiosk, oh boy: 24 minutes, the longest.', []],
    ['The kiosk, oh boy: 42 minutes, the longest.', ['42 minutes']],
    ['The lookup won, 120x.', []],
    ['The lookup won, 102x.', ['102x']],
    ['The importer was the hungriest for supervision, six minutes.', []],
    ['The importer was the hungriest for supervision, nine minutes.', ['nine minutes']],
    ['In four minutes, the quickest of the lot.', []],
    ['In seven minutes, the quickest of the lot.', ['seven minutes']],
    ['In seven minutes, the quickest of the clerks.', []],
    // Superlatives in other words
    ['The importer won.', ['won']],
    ['The lookup won.', []],
    ['The importer takes the crown.', ['takes the crown']],
    ['The importer won me over.', []],
    ['The importer was our best result.', ['best']],
    ['The lookup was our best result.', []],
    ['The importer was our best result ever.', []],
    ['The importer has the day’s best factor.', ['best']],
    ['The importer needed me most.', []],
    ['The kiosk needed me most.', ['most']],
    ['The kiosk was the job I supervised most.', ['most']],
    ['The kiosk needed the door most of all.', []],
    ['The macro was the easiest to supervise.', []],
    ['The template was the easiest to supervise.', ['easiest to supervise']],
    ['The template was the easiest to read.', []],
    ['I spent the most time on the importer.', []],
    ['I spent the most time on the kiosk.', ['most time']],
    ['I gave 21 minutes, and the importer had the most of it.', []],
    ['I gave 21 minutes, and the kiosk had the most of it.', ['most of it']],
    ['The lookup was runner-up.', ['runner-up']],
    ['The importer was runner-up.', []],
    ['The sync had the fourth-shortest run.', []],
    ['The macro had the fourth-shortest run.', ['fourth-shortest']],
    // Averages without a verb
    ['About fourteen hours a task.', []],
    ['About twenty-four hours a task.', ['About twenty-four hours']],
    ['13 minutes a job.', []],
    ['19 minutes a job.', ['19 minutes']],
    ['Per task that makes 13.8 hours against 13 minutes.', []],
    ['40 minutes a mile.', []],
    // Groups by an earlier statement about them
    ['Two tasks passed 80x; those two hold 65 % of the hours and 41 % of the machine time.', []],
    ['Two tasks passed 80x; those two hold 75 % of the hours.', ['75 % of the hours']],
    ['Two tasks passed 80x; those three hold 75 % of the hours.', []],
    ['The importer and the lookup led. They hold 65 % of the hours.', []],
    ['The importer and the lookup led. They hold 75 % of the hours.', ['75 % of the hours']],
    ['Kiosk: 24 minutes. Importer: 20 minutes. Those two ate 44 minutes.', []],
    ['Kiosk: 24 minutes. Importer: 20 minutes. Those two ate 54 minutes.', ['54 minutes']],
    ['Those two ate 54 minutes.', []],
    // Second thresholds
    ['Only one job took longer than 20 minutes, and only two longer than 15.', []],
    ['Only one job took longer than 20 minutes, and only three longer than 15.', ['only three longer than 15']],
    ['Most took under 13 minutes.', []],
    ['Most took under 9 minutes.', ['Most took under 9 minutes']],
    ['One task in three needed five minutes or more of me.', []],
    ['One task in two needed five minutes or more of me.', ['One task in two needed five minutes or more']],
    // A single task with a value
    ['Only the macro got by with one minute of supervision.', []],
    ['Only the macro got by with one clerk.', []],
    // Differences of two tasks
    ['The kiosk ran four minutes longer than the importer.', []],
    ['The kiosk ran eight minutes longer than the importer.', ['eight minutes']],
    ['The kiosk ran six minutes longer than the sync and the macro put together.', []],
    ['The kiosk ran eight minutes longer than planned.', []],
    ['The lookup beat the importer by 30x.', []],
    ['The lookup beat the importer by 40x.', ['40x']],
    ['A minute past the importer, I went home.', []],
    // Comparisons of supervision
    ['I supervised the importer longer than the kiosk.', []],
    ['I supervised the macro longer than the kiosk.', ['longer than']],
    ['I spent longer on the importer than on the kiosk.', []],
    ['I spent longer on the macro than on the kiosk.', ['longer on the macro than']],
    // Numbers of a task apart from its noun
    ['Regions: 62 priced.', []],
    ['Regions: 26 priced.', ['26']],
    ['The regions, 26 of them, are in.', ['26']],
    ['Regions: 26 pence each.', []],
    // The whole of a share
    ['A quarter of my 21 minutes went to the kiosk.', []],
    ['A quarter of my 12 minutes went to the kiosk.', ['12 minutes']],
    // Definitions, ranges and other days
    ['A little over ten days, at eight hours each.', []],
    ['Runs of 4 to 24 minutes.', []],
    ['Next Wednesday is five regions.', []],
    ['Not impressed, it booked the kiosk for a Sunday.', []],
    ['Not bad for a Sunday.', ['Sunday']],
    ['Not bad for a Wednesday.', []],
    // More tasks than the day has
    ['The six tasks took 78 minutes.', []],
    ['The seven tasks took 78 minutes.', ['seven tasks']],
    ['The seven clerks took 78 minutes.', []],
    // The same factor as another task
    ['The macro shows the same 30x as the template.', []],
    ['The macro shows the same 35x as the template.', ['35x']],
    // Hours that a task replaced
    ['The kiosk replaced 16 hours of fiddling.', []],
    ['The kiosk replaced 19 hours of fiddling.', ['19 hours']],
    ['The kiosk replaced 200 hours of queues.', []],
  ])('“%s” contradicts %j', (analysis, found) => {
    expect(listContradictions(analysis)).toEqual(found);
  });

  it('a weekday in the name of a task is not another day', () => {
    const day = labelDay(
      'a depot',
      '2026-05-13',
      'Sunday works diagram; 9; 6; 3; 1000\nCrew sheet; 10; 4; 1; 1000',
      () => ({
        intro: '',
        analysis: 'The Sunday diagram made 98x.',
      }),
    );
    const quotes = checkProse(day, day.date, 40).flatMap(({ verdict, quote }) =>
      verdict === 'contradicts' ? quote : [],
    );
    expect(quotes).toEqual(['98x']);
  });

  it('the number of tasks without supervision is counted', () => {
    const check = (analysis: string) => {
      const table = 'Ledger import; 9; 6; 3; 1000\nCrew sheet; 10; 4; ; 1000\nMap; 3; 4; 1; 1000';
      const day = labelDay('a depot', '2026-05-13', table, () => ({ intro: '', analysis }));
      return checkProse(day, day.date, 40).flatMap(({ verdict, quote }) => (verdict === 'contradicts' ? quote : []));
    };
    expect(check('One row has no supervision.')).toEqual([]);
    expect(check('Two rows have no supervision.')).toEqual(['Two rows have no supervision']);
    expect(check('Two rows have no colors.')).toEqual([]);
  });
});

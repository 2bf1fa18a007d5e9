// Covers src/prose/claims: what the days of the fifth and sixth author found.
import { listContradictions } from './office-day.ts';

describe('in the intro', () => {
  it.each([
    // The date of the day: 13 May 2026 is a Wednesday
    ['Wed 13 May. Six jobs.', []],
    ['Wed 14 May. Six jobs.', ['14 May']],
    ['91 May.', ['91 May']],
    ['Wednesday the 13th and we are still here.', []],
    ['Wednesday the 23rd and we are still here.', ['23rd']],
    ['It was Wednesday, the 13th of May.', []],
    ['It was Wednesday, the 16th of May.', ['16th of May']],
    ['It was Thursday, the 13th of May.', ['Thursday']],
    ['Attendance note of Wednesday 13 May 2026.', []],
    ['Attendance note of Wednesday 13 May 2029.', ['13 May 2029']],
    ['Attendance note of Wednesday 31 May 2026.', ['31 May']],
    ['Six jobs before the hearing on Wednesday 20 May.', []],
    ['Prepared for Thursday 14 May: six jobs.', []],
    ['Due Friday the 22nd: six jobs.', []],
    ['Six jobs for the audit on 20 May.', []],
    // The author’s own words next to hours
    ['I put them at 83 hours of desk work.', []],
    ['I put them at 93 hours of desk work.', ['93 hours']],
    ['Six things off my desk, 83 hours, in 78 minutes.', []],
    ['Six things off my plate in 79 minutes, with 21 minutes of me.', ['79 minutes']],
    ['If I had done it all myself then 83 hours, so more than two weeks.', []],
    // More tasks than the day has
    ['There were six tasks which the team estimated at 83 hours.', []],
    ['There were 16 tasks which the team estimated at 83 hours.', ['16 tasks']],
    ['There were 2 tasks which ran over 19 minutes.', []],
  ])('“%s” contradicts %j', (intro, found) => {
    expect(listContradictions('', intro)).toEqual(found);
  });
});

describe('in the analysis', () => {
  it.each([
    ['The hearing is on Friday 15 May 2026.', []],
    // Hours of the author
    ['I put the importer at 30 hours.', []],
    ['I put the importer at 35 hours.', ['35 hours']],
    ['I had allowed twenty-four hours for the lookup.', []],
    ['I had allowed twenty-nine hours for the lookup.', ['twenty-nine hours']],
    ['I spent two hours in a meeting about the roof.', []],
    ['I drove three hours to get here.', []],
    // Labels of other figures
    ['The mean of the factors is 58.3, the median 40, and the ratio of the sums 63.8x.', []],
    ['The mean of the six factors is 57.3, the median 40.', ['57.3']],
    ['The mean of the six factors is 58.3, the median 45.', ['45']],
    ['Supervisory 237.1x, median 40x.', []],
    ['Supervisory 247.1x, median 40x.', ['247.1x']],
    ['The mean of the factors, 58.3, flatters us.', []],
    // Factors of the author’s own time
    ['On my own minutes it comes to 237.1x.', []],
    ['On my own minutes it comes to 287.1x.', ['287.1x']],
    ['On my minutes the office gets 257.1x.', ['257.1x']],
    ['Against my own time the lookup made 360x.', []],
    ['Against my own time the lookup made 390x.', ['390x']],
    ['On my time off I ran 10x faster.', []],
    // An hour for a minute
    ['The importer has an hour of human work for a minute of machine.', []],
    // Numbers without a unit
    ['The importer took 20 minutes, and I took six.', []],
    ['The importer took 20 minutes, and I took nine.', ['nine']],
    ['The kiosk took 24 minutes, and I gave up after two.', []],
    ['The relation over all is 63.8.', []],
    ['The relation over all is 65.8.', ['65.8']],
    ['The sync has 40x, and only the lookup is better with 120.', []],
    ['The sync has 40x, and only the lookup is better with 130.', ['130']],
    // Figures of the day
    ['We closed on 63.8x for the day.', []],
    ['We closed on 73.8x for the day.', ['73.8x']],
    ['Anyway 83.8x on the machine, and the boss is happy.', ['83.8x']],
    ['64x, and 76x flat.', ['76x']],
    ['Factor of the day: 63.8.', []],
    ['Factor of the day: 68.8.', ['68.8']],
    ['That would be 83 hours for me alone.', []],
    ['That would be 93 hours for me alone.', ['93 hours']],
    ['That leaves 21 minutes for me.', []],
    ['That leaves 27 minutes for me.', ['27 minutes']],
    ['The efficiency factor is 68.8.', ['68.8']],
    ['The gear ratio is 12.5.', []],
    ['The efficiency of the pump is 63.5.', []],
    ['We use a safety factor of 12.', []],
    ['It will take 40 minutes.', []],
    ['We turned 83 hours into 78 minutes.', []],
    ['We turned 93 hours into 78 minutes.', ['93 hours']],
    ['The machine’s factor is 63.8x, mine is 237x.', []],
    ['The machine’s factor is 63.8x, mine is 257x.', ['257x']],
    // Time that the author’s work took
    ['My review of the kiosk took five minutes.', []],
    ['My review of the kiosk took seven minutes.', ['seven minutes']],
    ['Checking the kiosk took me five minutes.', []],
    ['The reviewed kiosk took 24 minutes.', []],
    ['Reviewing the draft took me all day.', []],
    ['The kiosk took 24 minutes of the machine and me five.', []],
    ['The kiosk took 24 minutes of the machine and me seven.', ['seven']],
    ['Of the 21 minutes I gave, five were for the kiosk.', []],
    ['Of the 21 minutes I gave, seven were for the kiosk.', ['seven']],
    // Half of the tasks
    ['Half the tasks took 10 minutes or less.', ['Half the tasks took 10 minutes or less']],
    ['Half the clerks need more than 20 minutes.', []],
    // Tasks that no other one is before
    ['Nothing ran longer than the kiosk.', []],
    ['Nothing ran longer than the importer.', ['Nothing ran longer']],
    ['The kiosk took 24 minutes, nothing ran longer.', []],
    ['The importer took 20 minutes, nothing ran longer.', ['nothing ran longer']],
    ['No task needed more of me than the importer.', []],
    ['No task needed more of me than the kiosk.', ['No task needed more of me']],
    ['No task had a better factor than the importer.', ['No task had a better factor']],
    ['Nothing is worse than a broken kiosk.', []],
    ['Nothing ran longer than it should.', []],
    ['The importer took 20 minutes, more than any other.', ['more than']],
    ['The kiosk took 24 minutes, more than any other.', []],
    ['The importer took 20 minutes, more than planned.', []],
    // A single task on its side of a bound
    ['Only the kiosk ran past 20 minutes.', []],
    ['Only the kiosk ran past 15 minutes.', ['Only the kiosk ran past 15 minutes']],
    ['Only the kiosk and the importer ran past 15 minutes.', []],
    ['The lookup was the only task over 80x.', ['only task over 80x']],
    ['Of these two, only the kiosk ran past 15 minutes.', []],
    ['Only the kiosk needs more than 3 weeks.', []],
    // Places
    ['Top of the table is the lookup.', []],
    ['Top of the table is the importer.', ['Top of the table']],
    ['The importer tops the sheet.', ['tops the sheet']],
    ['Second place went to the importer.', []],
    ['Second place went to the kiosk.', ['Second']],
    ['The third place in the queue is mine.', []],
    ['The hungriest was the kiosk.', ['hungriest']],
    ['The worst was the weather at the kiosk.', []],
    ['The lookup’s factor is three times that of the kiosk.', []],
    ['The lookup’s factor is four times that of the kiosk.', ['four times']],
    ['Coverage was 38.4x on the second run.', []],
    // Words that are verbs, not tasks
    ['I have synced 40 phones in 90 minutes.', []],
    ['The importer took 20 minutes, and I badge-printed about 50.', []],
    // Several tasks with one factor
    ['The importer and the lookup came out level at 90x.', ['90x']],
    ['The macro and the template tie at 30x.', []],
    ['The sync and the macro have the same factor, 40x.', ['40x']],
    ['The sync and the macro got the same reviewer at 40x zoom.', []],
    // Two tasks with a factor each
    ['The importer beat the sync, 90x to 40x.', []],
    ['The importer beat the sync, 90x to 33x.', ['33x']],
    ['The importer took longer than the sync, 20 minutes to 12.', []],
    ['The importer took longer than the sync, 20 minutes to 14.', ['14']],
    // Ranks in other words
    ['The importer needed the most hand-holding.', []],
    ['The kiosk needed the most hand-holding.', ['most hand-holding']],
    ['The macro is the last of the table.', ['last of the table']],
    ['The lookup is the first of the list.', []],
    // Shares
    ['The kiosk ran 24 minutes, the longest of the night, 27 % of the token bill.', []],
    ['My 21 minutes, more than half of them on the kiosk.', ['more than half']],
    ['My 21 minutes, more than a quarter of them on the importer.', []],
  ])('“%s” contradicts %j', (analysis, found) => {
    expect(listContradictions(analysis)).toEqual(found);
  });

  it('the author’s own word for the tasks counts them', () => {
    const intro = 'Six matters were delegated today.';
    expect(listContradictions('One matter took more than 20 minutes.', intro)).toEqual([]);
    expect(listContradictions('Three matters took more than 20 minutes.', intro)).toEqual([
      'Three matters took more than 20 minutes',
    ]);
    expect(listContradictions('The longest matter was the importer.', intro)).toEqual(['longest']);
    expect(listContradictions('Three matters took more than 20 minutes.')).toEqual([]);
    expect(listContradictions('Two important matters are with the court.', intro)).toEqual([]);
  });
});

import { labelDay } from '../labeled-day.ts';

export const FIFTH_B = [
  labelDay(
    'backend engineer on the night shift, grumpy',
    '2026-11-20',
    `Queue consumer rewrite; 40; 32; 8; 610000
Retry storm fix; 12; 28; 9; 330000
Dead letter browser; 16; 10; 3; 190000
Schema registry client; 18; 15; 4; 225000
Feature flag cleanup, 73 flags; 14; 7; 2; 130000
Backup restore drill; 10; 20; 6; 170000
Rate limiter; 8; 6; 2; 84000
Config linter; 9; 5; 1; 77000
Certificate rotation job; 6; 9; 3; 99000
Load test harness; 22; 18; 5; 280000
Runbook for failover; 5; 4; 3; 36000
Search index rebuild; 11; 12; 2; 145000
Log shipper patch; 4; 8; 2; 68000
Email bounce handler; 7; 3; 1; 52000
Cron inventory; 3; 2; 1; 23000
Timezone bug in invoices; 5; 16; 7; 160000
Health check endpoint; 2; 1.5; 0.5; 14000
Secrets scan; 4; 2.5; 1; 31000
Docs link checker; 3; 4; 0.5; 29000
Staging seed data; 6; 5; 1; 58000`,
    () => ({
      intro: `It's [[date|Friday]], it's dark, the coffee machine is out of order and so am I. [[count|Twenty tickets]]. [[hours-total|205 hours]] of estimates, written by people who sleep.`,
      analysis: `Queue consumer: [[row-ai|32 minutes]], [[superlative|longest of the shift]]. Fine. I have no notes. Retry storm: [[superlative|nine minutes of me, the most of any ticket]], [[row-factor|25.7x]], and it retried. I watched the graph the way other people watch a fire. [[superlative|The timezone bug is the worst thing here, 18.75x]], and I'd like a word with whoever invented summer. [[superlative|Best of all, the bounce handler at 140x]]; the flag cleanup went well too, with [[!text-count|37 flags]] gone and not a soul missing them. [[tie|The secrets scan and the dead letter browser tie at 96x]], which is the sort of thing you notice at [[?clock|3:20]]. [[superlative|The health check was over quickest, a minute and a half]], and had [[row-sup|thirty seconds of me]]. It reports that we are healthy. Restore drill: [[row-factor|30x]], and the backup was of the wrong database. I wrote that in the ticket, in capitals, then took the capitals out, then put them back. [[weighted|59.1x overall]]; [[!mean|the mean of the factors comes to 59 as well]], which exhausts my statistics. [[ai-total|Not quite three and a half machine hours]], [[sup-total|just over an hour of supervision]]. The day people will ask why the pager went. The pager went because it loves me. [[?version|Postgres 17.2]] goes in when I'm off. [[?other-day|Last Friday it was 31 alerts]].`,
    }),
  ),
  labelDay(
    'wedding florist, chatty',
    '2026-05-30',
    `Stem order calculator for 14 weddings; 12; 8; 3; 96000
Allergy notes for bridal parties; 2; 3; 2; 19000
Van loading plan; 4; 2; 1; 26000`,
    () => ({
      intro: `Hello lovelies! It's [[date|Saturday]], which in peony season means my feet are [[?idiom|two sizes bigger]] than my shoes, but look, [[count|three jobs]] gone from the list.`,
      analysis: `The stem calculator does [[text-count|fourteen weddings]] at a go, [[superlative|the longest of the three]] at [[row-ai|eight minutes]], and it's [[share|two thirds of the hours]] as well! The van plan was the star, [[superlative|120x, nothing better]], and the buckets finally go in so that they come out again in the right order. Allergy notes, bless them, [[superlative|came bottom with 40x]], though [[?outside|one bride in nine]] sneezes at lilies so I'm not skimping. So that's [[hours-total|eighteen hours]], [[days|two and a quarter days]], in [[ai-total|thirteen minutes]]! [[!tokens-total|A hundred and fourteen thousand tokens]], whatever those are, probably like stems. [[?price|Peonies were 2.10 each this morning]]. [[?other-day|Next Saturday is five weddings]], pray for my knees.`,
    }),
  ),
  labelDay(
    'town archivist, long narrative',
    '2026-03-25',
    `Burgess roll transcription, 1846 entries; 45; 30; 12; 520000
Photograph captions; 14; 7; 5; 128000
Map drawer index; 10; 12; 3; 116000
Reading room booking form; 6; 10; 2; 87000
Accession register import, 33 volumes; 38; 19; 6; 347000
Humidity log graphs; 3; 4; 1; 30000
Grant application; 16; 8; 10; 109000
Donor thank-you letters; 4; 2; 3; 22000`,
    () => ({
      intro: `The strongroom was cold this morning and the machine did not mind. [[count|Eight tasks]], [[hours-total|136 hours]], entered on [[date|Wednesday the 25th of March]].`,
      analysis: `The burgess roll is the reason I came into this trade: a long grey book in which the town wrote down who was allowed to vote and, by leaving them out, who was not. It holds [[text-count|1846 entries]], which is not a date, though visitors suppose it is. To transcribe it by eye I reckoned at [[row-human|forty-five hours]]; the machine took [[row-ai|half an hour]], [[superlative|longer than for anything else]]. I gave it a part of the morning, squabbling over the long s. The accession register is the duller sister. [[text-count|Thirty-three volumes]], and done at [[row-factor|120 times]] my pace. Here is a curiosity: [[tie|four of the eight reached that same 120x]], the register, the captions, the grant and the letters, so there is no winner to crown. There is a plain loser. [[superlative|The booking form came last at 36x]], and all for a page that asks people to leave their pens outside. The map drawers made a factor of [[!row-factor|65]], and I was pleased, for [[?id|drawer 14]] holds a plan of the gasworks that we had given up for lost. I unrolled it on the long table and stood there like a boy at a shop window. About the grant application I ought to be honest. It ran [[row-ai|eight minutes]] and then I fretted over it for [[row-sup|ten]], so [[comparison|I spent longer on it than the machine did]], and [[comparison|the same goes for the thank-you letters]]. [[exception|On the other six I gave less]]. My predecessor would have disapproved, but she disapproved of biros. [[weighted|88.7x on the machine's time]], [[supervisory|194x on mine]]. [[without|Leave the roll out and the remainder averages 88.1x]], which is to say the roll hardly matters, except to me. [[!average|About twelve hours a task]], if you like averages. [[?other-day|The reading room had six visitors on Tuesday]]. I locked up at [[?clock|a quarter to five]].`,
    }),
  ),
  labelDay(
    'structural engineer, terse log',
    '2026-02-03',
    `Beam schedule for 6 storeys; 24; 15; 7; 205000
Wind load sheet; 8; 10; 6; 92000
Steel connection calcs, 42 joints; 30; 12; 8; 260000
Site photo report; 5; 4; 1; 51000
Crack monitoring chart; 4; 8; 2; 63000
Fire rating letter; 2; 3; 2; 17000`,
    () => ({
      intro: `[[!date|Wed 3 Feb]]. Frost. [[count|6 tasks]].`,
      analysis: `[[?clock|08:10]] Beams, [[text-count|6 storeys]]. [[superlative|15 min, longest of the day]].
[[?clock|08:40]] Connections, [[text-count|42 joints]]. [[superlative|150x, best]]. Hand check: [[?outside|joint 17 over by 3 %]].
[[?clock|09:05]] Wind. [[row-sup|6 min]] supervision. Terrain category argued again. Architect thinks it is countryside. It is a car park.
[[?clock|09:45]] Crack chart. [[superlative|Worst, 30x]]. Crack not growing. Good.
Totals: [[hours-total|73 h]], [[ai-total|52 min]], [[sup-total|26 min]] of me, [[fraction|half the machine time]].
[[weighted|84.2x]] weighted, [[mean|73.2x]] mean of factors.
Beams and connections: [[group|74 % of the hours]], [[!group|558K tokens]].
Pour on hold. Pump frozen. Gone for soup.`,
    }),
  ),
  labelDay(
    'football club analyst, boastful',
    '2026-08-09',
    `Set-piece clip tagger, 156 clips; 21; 9; 3; 210000
Opposition report; 10; 6; 5; 95000
Sprint load dashboard; 18; 27; 6; 300000
Scouting shortlist, 80 players; 26; 13; 4; 255000
Pitch booking sheet; 2; 4; 1; 24000
Academy minutes tracker; 8; 5; 2; 71000
Penalty habits note; 3; 2; 1; 19000`,
    () => ({
      intro: `Derby day, [[date|Sunday]], and my desk won before the team had laced a boot. [[count|Seven jobs]], [[days|eleven working days]], gone in [[ai-hours|1.1 hours]].`,
      analysis: `The clip tagger! [[text-count|156 clips]], [[superlative|140x, clear at the top]]. The gaffer looked at it and grunted, and if you knew the gaffer you'd frame that grunt. The shortlist went through [[text-count|eighty players]] at [[ordinal|120x, second in my league]]. The weighted line is [[weighted|80x on the nose]], [[supervisory|240x on my own minutes]], and I invite [[?outside|the other 19 clubs]] to print theirs. The booking sheet let the side down, [[superlative|30x, rock bottom]], and the sprint dashboard dawdled: [[superlative|27 minutes, the longest]], [[percent|41 % of the machine time]] by itself. [[!superlative|It was also the least trouble to supervise]], to be fair to it. [[sup-total|22 minutes of supervision]], [[fraction|a third of what the machine ran]]; that's not babysitting, that's coaching. [[group|Report and tracker took eleven minutes as a pair]]. Rivals will say it's the league we play in. Rivals can watch the clips. Total burn, [[!tokens-total|749,000 tokens]]. Kick-off is [[?clock|half past four]]; [[?outside|I have us down for 3-1]], and [[?outside|62 % of the ball]].`,
    }),
  ),
  labelDay(
    'cheesemaker, deadpan',
    '2026-10-21',
    `Batch traceability sheet, 48 wheels; 10; 5; 2; 82000
Cave humidity alarm; 6; 18; 4; 140000
Allergen label text; 2; 2; 2; 14000
Wholesale order portal; 28; 21; 6; 330000
Rennet supplier comparison; 3; 3; 1; 25000`,
    () => ({
      intro: `[[date|Wednesday]]. [[hours-total|49 hours]] of work, [[ai-total|49 minutes]] of machine. The symmetry pleases me more than it should.`,
      analysis: `The portal [[superlative|ran longest of the five jobs]] and had [[share|more than half of the tokens]]. Traceability for [[text-count|48 wheels]] was [[superlative|best, 120x]]. [[?id|Wheel 31]] is not traceable. It was lunch. The cave alarm is [[superlative|last with 20x]] and went off [[?outside|four times]] while being written. [[tie|Allergen text and rennet comparison share 60x]], [[weighted|which is also the day's average]]. The allergen is milk. It took [[row-ai|two minutes]] to say milk and [[row-sup|two of mine]] to agree. [[!comparison|I supervised the rennet sheet for longer than the allergen text]]. [[supervisory|196x on my quarter of an hour]]. [[multiple|In hours, the portal is fourteen allergen texts]]. [[!threshold|Only one job ran past ten minutes]]. The cheese does not care; it is not ready. [[?price|Rennet is 38 a litre]].`,
    }),
  ),
  labelDay(
    'union organiser, speechy',
    '2026-04-16',
    `Pay claim evidence pack, 27 job titles; 22; 11; 7; 198000
Membership list clean-up; 14; 6; 2; 105000
Rally leaflet; 3; 4; 5; 29000
Grievance timeline; 8; 5; 4; 66000
Ballot address check, 1150 addresses; 18; 16; 3; 172000
Strike fund spreadsheet; 6; 12; 4; 94000`,
    () => ({
      intro: `Friends. [[date|Thursday]] was not won by a machine; it was won by [[?outside|the forty people]] who brought in their payslips. But let me tell you what was done with them: [[count|six jobs]], [[hours-total|71 hours]], [[ai-total|54 minutes]].`,
      analysis: `[[text-count|Twenty-seven job titles]] in the pay claim, and before the urn had boiled we had a pack. That is [[row-factor|120x]], and [[superlative|it isn't even our best]]! [[superlative|The membership list leads at 140x]]. And the ballot? [[text-count|1150 addresses]], checked in [[superlative|sixteen minutes, the longest job we had]]. They told us it could not be checked. They told us that about the canteen prices too. Now they will say the machine writes our leaflets. Does it? It had the leaflet for [[row-ai|four minutes]]; [[comparison|I had it longer]]. [[only|It is the only job where I worked longer than the computer]], and you can hear it in the verbs. The strike fund trails, [[superlative|30x, last]]; may we never open it. [[group|Claim and ballot together: forty hours, a full working week]]. Somebody's week, friends, and they got it back. [[!sup-total|Thirty-five minutes of supervision]], and [[threshold|four of the six ran longer than five minutes]]. [[weighted|78.9x for the day]]. [[!multiple|The membership list used twice the tokens of the ballot check]]; lists are long. [[?outside|We ask for 6.5 %]]. [[?other-day|The vote closes on 30 April]]. Bring [[?idiom|two comrades]] and a biro.`,
    }),
  ),
  labelDay(
    'railway timetable planner, precise',
    '2026-12-10',
    `Platform conflict finder; 34; 20; 5; 365000
Headway matrix for 22 junctions; 26; 24; 6; 305000
Sunday works diagram; 9; 6; 3; 81000
Crew link sheet; 15; 18; 8; 187000
Connection wait rules; 7; 5; 4; 58000
Sectional running time import; 12; 8; 2; 134000
Poster timetable layout; 8; 16; 5; 149000
Delay attribution summary; 5; 3; 1; 42000
Station stop audit, 87 stops; 10; 4; 2; 73000`,
    () => ({
      title: `Planning record, [[date|Thursday 10 December]]`,
      intro: `[[count|9 tasks]]; [[hours-total|126 h]]; [[ai-total|1 h 44 min of machine]].`,
      analysis: `[[superlative|The station audit has the highest factor, 150x]], from [[text-count|87 stops]]. [[ordinal|The platform finder is second at 102x]]. [[tie|The Sunday diagram and the running time import are level at 90x]], [[median|which is also the median]]. Headway matrix, [[text-count|22 junctions]]: [[superlative|24 min, the longest run]]. The margins at the viaduct are as I left them and as I dislike them. [[superlative|The poster layout is lowest at 30x]]; the printer wants it in portrait. [[average|Machine time averaged 11.6 min]]. [[threshold|Four tasks exceeded 10 min]]; [[!group|those four hold 72 % of the hours]] and [[group|75 % of the machine time]]. [[!ordinal|The connection rules had the fourth-shortest run]]. [[weighted|Weighted factor 72.7x]], [[supervisory|supervisory 210x]]. The working copy is with the signallers, who will find something; they are paid to. [[?clock|The 06:12]] still waits at the loop. [[?other-day|The change takes effect on 13 December]]. [[?id|Diagram 204]] is withdrawn.`,
    }),
  ),
  labelDay(
    'hospital pharmacist, cautious',
    '2026-01-15',
    `Interaction checklist, 120 drugs; 28; 14; 12; 240000
Ward stock forecast; 12; 10; 5; 123000
Dosing leaflet for parents; 4; 3; 6; 30000
Controlled drugs register audit; 10; 20; 9; 168000
Chemo slot planner; 15; 9; 4; 111000
Fridge temperature report; 3; 2; 1; 18000
Formulary search page; 16; 12; 3; 158000
Antibiotic switch reminders; 6; 5; 4; 47000`,
    () => ({
      intro: `No line of what follows has gone to a ward without a counter-signature. [[date|Thursday]]: [[count|eight tasks]], [[hours-total|94 hours]] by my estimate, [[ai-total|an hour and a quarter of machine]].`,
      analysis: `The interaction checklist, [[text-count|120 drugs]], was [[superlative|best at 120x]], and I distrusted it accordingly: [[superlative|twelve minutes of checking, more than for any other]]. The register audit was the opposite, [[superlative|30x and last]], after [[superlative|the longest run, twenty minutes]]. I should rather it were slow than wrong. The parents' leaflet took [[row-ai|three minutes]] to write and [[row-sup|six]] to make safe, [[multiple|twice as long]]; a tired parent at night does not read, he glances, and I wrote it for the glance. [[ordinal|The chemo planner is second at 100x]]; I supervised it for [[!row-sup|nine minutes]]. The fridge report was [[superlative|the quickest, two minutes]], and dull, which is how I like a fridge. Supervision came to [[sup-total|44 minutes]], and [[share|the checklist and the audit had nearly half of that supervision]]. I make no apology for that figure. [[weighted|Weighted, 75.2x]]. [[!weeks|About three weeks of work]] on paper; paper is patient. [[?outside|The fridge reads 4.3 degrees]]. [[?other-day|Tuesday's count had two discrepancies]], since explained. [[?outside|The 5 mg tablets]] remain out of stock.`,
    }),
  ),
  labelDay(
    'podcast producer, breezy',
    '2026-06-22',
    `Transcript cleanup, 72 episodes; 32; 16; 3; 390000
Show notes; 6; 3; 2; 41000
Ad slot calendar; 4; 6; 1; 37000
Guest research briefs; 9; 5; 4; 78000
Audio leveller script; 10; 22; 5; 205000
Listener mail digest; 5; 2; 1; 33000`,
    () => ({
      intro: `Happy [[date|Monday]]! [[count|Six tasks]], [[hours-total|66 hours]] of our lives, [[ai-total|54 minutes]], and the dog barked through the good bit.`,
      analysis: `Let's open with the mailbag because [[superlative|it won, 150x]], in [[superlative|two minutes, quickest of the lot]]. Thank you for your letters, please stop sending soup. [[text-count|72 episodes]] of transcripts went at [[row-factor|120x]], and [[tie|the show notes did 120 too]]. The transcripts are [[share|nearly half of the hours]], so if you want to know what podcasting is, it's typing. The leveller, oh boy: [[superlative|22 minutes, the longest]], [[superlative|27.3x, the worst]], and it made me sound like a kettle. Ad calendar, whatever, it pays for the kettle. Guest briefs: [[row-sup|four minutes]] of me reading about barnacles; [[!superlative|nothing took more of my time]], and did you know they have the... no, you'll have to listen. [[threshold|Four of the six cleared 100x]]. [[supervisory|247.5x on my sixteen minutes]], and [[!median|the median task did 94.2x]]. [[days|Eight and a quarter days]] back in the bank! I'm spending them on a nap. [[?other-day|Episode 73 drops on Wednesday]]. [[?price|New mic cable, £14]]. [[?outside|We're at 4.8 stars]], no thanks to the soup people.`,
    }),
  ),
  labelDay(
    "harbour office clerk, ship's log",
    '2026-09-07',
    `Berth allocation board; 26; 30; 6; 360000
Tug roster for 5 tugs; 7; 4; 2; 50000
Pilotage invoice run, 96 calls; 12; 8; 3; 101000
Dredging notice; 2; 3; 2; 16000
Tide gauge feed repair; 6; 15; 4; 128000`,
    () => ({
      intro: `[[date|Monday 7 September 2026]]. [[?outside|Wind SW 5]], rain. [[count|Five entries]].`,
      analysis: `[[ai-total|One hour of machine, to the minute]]; [[hours-total|53 hours]] of clerk; so [[weighted|53x]], no calculator needed.
Berth board: [[superlative|30 minutes, longest]], [[share|half of the machine time]].
Tug roster: [[text-count|5 tugs]], [[superlative|best at 105x]]. Mate of the Petrel wants Sundays. Mate of the Petrel always wants Sundays.
Pilotage invoices: [[text-count|96 calls]], [[!row-ai|12 minutes]].
Tide gauge: [[superlative|lowest, 24x]]. Feed up, gauge still full of weed.
[[group|Board and gauge together, three quarters of the running time]].
Supervision [[sup-total|17 minutes]]: [[row-sup|board 6]], [[row-sup|gauge 4]]. [[!supervisory|Factor on it 204x]].
[[tokens-total|655K tokens]].
[[?clock|1420]] pilot away. [[?outside|Draught 7.4 m]]. Harbourmaster in a mood. Handed over dry.`,
    }),
  ),
  labelDay(
    'family historian, letter to a sister',
    '2026-02-22',
    `Family tree book, 7 generations; 30; 18; 9; 275000
Parish record translator; 8; 4; 2; 60000
Reunion invitation; 1; 2; 2; 11000
Photograph album captions; 6; 3; 4; 45000`,
    () => ({
      intro: `Dear Ros, it's [[date|Sunday]], the roast is in, and your sister has become a machine operator. [[count|Four little jobs]], [[hours-total|forty-five hours]] by my reckoning, and [[ai-total|twenty-seven minutes]] by the clock.`,
      analysis: `The book is Mother's, really. [[text-count|Seven generations]], and there it lay in [[row-ai|eighteen minutes]], [[superlative|the longest of my jobs]]. It's [[share|two thirds of the hours]] and, funnily, [[share|two thirds of the minutes too]]. You'd have cried at the index; I did, and had to turn the gas down. [[tie|The translator and the album captions came joint best at 120x]], and it turns out Great-aunt Ada was terribly rude in Latin. The captions I fussed over: [[row-sup|four minutes]], [[comparison|a minute longer than the machine spent]], because it called Uncle Wilf a lady in a hat. He was wearing the hat, in fairness. The invitation was silly, [[superlative|30x, bottom of the class]]. I must have hovered for [[!sup-total|twenty-one minutes]] all told, and [[superlative|the book had the most of it]]. [[weighted|A hundred to one on the whole day, exactly]]; [[weeks|a working week and an eighth]], Ros, between church and gravy. Do come and see it before I show it to Brian. [[?year|Grandfather's certificate says 1868]], so you owe me [[?price|five pounds]]. [[?other-day|The reunion is the fourth of July]], and [[?outside|nineteen cousins]] have said yes. Love, H.`,
    }),
  ),
  labelDay(
    'climbing gym manager, upbeat list',
    '2026-07-29',
    `Route-setting planner for 12 walls; 18; 12; 4; 170000
Waiver form rebuild; 6; 9; 3; 76000
Kids club register; 4; 2; 1; 22000
Auto-belay service log; 9; 10; 2; 94000
Membership churn report; 11; 6; 3; 88000
Cafe menu; 1; 1; 1; 7000
Competition scoring app; 40; 50; 14; 700000`,
    () => ({
      intro: `Happy [[date|Wednesday]], wall people! [[count|Seven wins]] today, [[hours-total|89 hours]] of admin sent up the wall in [[ai-total|an hour and a half]].`,
      analysis: `* Route-setting planner for [[text-count|12 walls]]: [[row-factor|90x]]. Chalk up!
* Kids club register: [[superlative|120x, our best]]. Tiny humans, tiny task.
* Churn report [[ordinal|right behind with 110x]]. People leave in spring. So would I.
* Scoring app: [[superlative|50 minutes, the longest]], [[row-tokens|700K tokens]] and [[share|exactly half of my supervision]]. It finally counts zones.
* Waiver form: [[superlative|40x, the weakest]]. Blame lawyers, not us.
* Cafe menu: [[superlative|a minute flat, fastest thing here]]. Flapjack. It's flapjack.
* [[!sup-total|38 minutes of supervision]], with snacks.
* [[weighted|59.3x weighted]], and [[without|73.5x if you leave out the scoring app]].
* [[threshold|Three tasks hit ten minutes or more]].
* [[!group|Planner and scoring app: 52 hours together]].
* [[?outside|Problem 8 in the cave is a 7A]], stop arguing. [[?price|Day pass stays at 13.50]]. [[?other-day|Comp on 15 August]]. Be kind, brush your holds!`,
    }),
  ),
  labelDay(
    'compiler hobbyist, sardonic',
    '2026-10-03',
    `Register allocator; 35; 42; 16; 560000
Parser error recovery; 20; 25; 6; 290000
Test corpus, 640 programs; 24; 8; 2; 185000
Peephole pass; 12; 10; 3; 112000
Man page; 3; 2; 1; 15000
Benchmark plots; 4; 5; 2; 40000`,
    () => ({
      intro: `[[date|Saturday]], so naturally I wrote a register allocator for a language with [[?outside|two users]], of whom I am the louder. [[count|Six tasks]], [[hours-total|98 hours]], [[ai-total|92 minutes]].`,
      analysis: `The allocator took [[row-ai|42 minutes]], [[superlative|more than any other task]], and [[share|more than half of all supervision]]. It spills. I spill. [[superlative|The test corpus is the day's best at 180x]], [[text-count|640 programs]], [[multiple|twice the factor of the man page]], a page written for posterity and my cat. [[tie|Error recovery and the plots are joint last at 48x]]. The parser now recovers from [[?outside|nine kinds of nonsense]] and has an opinion on the semicolon. The peephole pass removes an add of zero with great ceremony. [[!percent|The allocator burned 64 % of the tokens]]. [[tokens-total|1.2M of those in total]]. [[sup-total|Half an hour of me]], hence [[supervisory|196x]]. [[group|Allocator and error recovery: 67 minutes together]]. [[!weeks|Three and a half weeks of evenings, at forty hours each]], which tells you something about my evenings. [[?version|Version 0.3]] when it stops spilling. [[?other-day|The last release had 11 downloads]].`,
    }),
  ),
];

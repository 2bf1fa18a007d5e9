const WORDS = `
a an the and or but nor so yet if then than that this these those there here it its it's he she they them their his her our your we you us i me my mine myself who whom whose which what when where why how
is are was were be been being am do does did done doing have has had having can could will would shall should may might must
of in on at by for from to into onto with without within over under above below about around between among across after before during through throughout against per via as up down out off near past beyond
not no none nothing nobody never only just even still also too very quite rather almost nearly roughly more most less least much many few fewer several some any all both each every either neither other another others same such own one ones
let lets let's won wins runner runners longer slower shorter quicker faster first second third last next top bottom best worst better worse longest slowest shortest quickest fastest highest lowest biggest largest smallest weakest strongest led leads lead leading topped tops trails trailed winner standout place
fell took take takes taken taking ran run runs running went go goes going came come comes got get gets made make makes needed need needs required used uses use spent spend cost costs gave gives give finished stayed landed reached hit passed cleared broke
task tasks row rows job jobs minute minutes min mins hour hours hr hrs seconds day days week weeks month months year years today time times x percent token tokens
human humans machine machines claude ai agent agents supervision supervisory supervised oversight factor factors leverage average averages weighted mean median total totals sum work ratio rate yield
twice double half quarter thirds quarters dozen hundred thousand million
plus minus given exact
beat beats beating outperformed outran outpaced outdid outscored outshone outstripped bested surpassed eclipsed overtook edged outlasted excluding excluded omitting ignoring managed handled occupied attained posted scored returned equals equal equalled followed stood stands ate eats hogged swallowed wanted wants clocked exceeded exceeds exceed crossed crosses ranked ranks placed ended tied weighed averaged averaging totalled totaled brought
exception rest while whereas because since although though however otherwise until yes well again together combined alone apiece respectively
anyway anyhow meanwhile nevertheless nonetheless besides moreover furthermore indeed perhaps maybe sometimes somehow hence thus therefore became become becomes leaves turned turns elsewhere
monday tuesday wednesday thursday friday saturday sunday
`;

/** Words of English that are never part of the name of a task. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words that often begin a task and are not names. Only these, and words that end like them, are written in lower case
 * within a sentence: any other word can be a name.
 */
export const COMMON_WORDS = words(`
  aisle allotment applicant ballot belay bias bibliography birdsong bylaw byline callout carpet citation claimant climbing cohort commit corrections council courtroom curriculum customs delivery deposition depot discovery donor election enrolment exhibit faculty feeding formulary gallery gateway glaze greenhouse grocery guideline habitat hatch headcount hull inspection invitation irrigation kiln latency lecture locker luggage mentor methods milestone mileage motif orchard ordinance otolith parish pattern payroll planting playlist plumbing pottery prescription privilege procurement puzzle quarry queueing radar rainfall raffle reef rehearsal rehab renovation reservation riddle runway satellite seismic sediment seating shelter shuttle sourcing specimen squad stable stadium statement sticker stove stub swarm tasting tenancy textile theatre thread thermal timesheet torque transect trauma treasury troupe turbine underwriting vaccine valve variance vendor vintage waiver warranty wholesale woodland workload careers backfill backlog buoy cruise instrument salary sourdough scope
  abstract accent access account accounts ad add-on address admin ads advice agenda alarm album alert alerts all allergen alpha
  alt ambient analyst anchor annual answer answers app appendix apps archive area art article articles asset assets
  atlas attic auction audio author automatic average award away awards
  baby back backend background backlog backup backups badge balance ball band bank banner bar base baseline basic basket batch bath beach
  bed bell bench benchmark benefit berth beta bib big bike bill billing bin bird birth blank block blog blood blue board boat body
  bond bonus book books border bot branch brand bread bridge brief briefs browser budget buffer bug bugs bulk bus business button buyer
  cabin cable cache cafe call calls camera camp campaign candidate car card cards care career cart case cases cash cast catalog
  cell cellar central chain chair change changelog channel chapter chart charts chat check checks checker checklist checkout
  child chip choir church churn city claim claims class classroom clean client clinic clip clock closed closing cloud club
  coach code coffee cold color column command comment common community company compact compass complete compost concert contact content
  contract control cookie copy core corner corporate cost costs council counter course courses court cover craft crash credit crew
  crop cross crowd cue culture currency customer customers custom
  daily dairy dance dark dashboard dashboards data database dataset date day dead deadline deal debt deck deed deep default delay
  demand demo depot depth design desk detail dev device devices diagram dialog dialogue diary diet digital direct disk dispatch dispute
  district dive doc docket docs document documents domain donor door double draft drafts drill driver drop drug due dual
  duplicate duty dynamic
  early easy economy edit editor email emails emergency employee empty end endpoint endpoints energy engine entry error
  errors essay estate event events evidence exam example exit expense expert export exports external extra eye
  fabric factory fair family fan farm fast fault faq fee feed feedback festival field fields figure figures file files film filter final
  finance fire first fiscal five fixed flag flags flaky flat fleet flight flood floor flour flow flower folder food form forms
  formal forum four frame fraud free freight fridge frontend front fruit fuel full fund funds fuzz
  game garden gas gate general genre gift girl glass global glossary goal grade grain grammar grant grants graph grave green grid group
  guest guide guides gym
  half hall hand handbook hard harbor harvest head header headline health heat heating help herd high hiring history holiday home homework
  honey hotel hourly house housing hub human hybrid
  ice icon icons idea image images import imports inbox incident index infra infrastructure initial ink inner input insert inside
  internal interview intro inventory invite invoice invoices issue issues item items
  job jobs joint journal journey jury
  keyboard key keys kitchen knowledge
  lab label labels labour lake land landing language large last late launch law layer layout lead leads lease leave ledger legacy legal
  lesson lessons letter letters level liability library license lift light line lineage link links list listing lists lite live load
  loan loans local lock log login logs logo long lookup loop loot lost loyalty lunch
  machine macro magazine mail mailing main major manual manuals many map maps market master match matrix meal media medical
  member members memo memory menu merch merge message messages meter metric metrics mid middleware milk mini minor mite mobile mock
  mode model models modular module modules money monitor monthly mood morning motion mount multi museum music
  name names narrative native network new newsletter next nightly night noise note notebook notes notice notices number nurse nursery
  object offer office offline old one online open opening order orders org outage outline output oven overdue owner
  pack package packing page pages paint pallet panel paper parent park parser part parts partner party pass password patch patent
  patient payment payments payroll peer pension permit permits pet phase phone photo photos picture pilot pipeline pitch pixel place plan
  plans plant platform play player plot plots plugin podcast point points police policy poll pool port portal post poster posters posts
  power practice press price prices pricing primary print privacy private prize probe product products profile program programme progress
  project prompt proof property proposal proposals prototype proxy public pull purchase push
  quality quarterly query queue quest quick quiz quota quote quotes
  race rack radio rail range rank rapid rate rates raw read reader readme real recall receipt recipe recipes record records red referee
  refund regional register release remote rent rental reply replies repo report reports request requests rescue reserve response rest retry
  return returns review reviews reward ride risk river road roadmap role roles roof room rooms root rope roster rota round route router
  routes royalty rubric rule rules runbook runner rural
  safe safety sail salary sale sales sample sandbox scan scene schedule schedules schema school score scope scoring screen screening
  script scripts sea search season seat second section security seed self seller seminar sensor server service services session set setlist setup
  seven shader shared sheet shelf shift ship shop short show shower side sign silent simple single site six size 
  skill slide slides slow small smart smoke snow social soil solar solver song sound source spam special speech speed spelling sponsor sports
  spot spray staff stage stale stall standard star stat state static station status step stock stop storage store story
  storefront stream street stress string strings student study style sub subject subtitle summary summer supplier supplies support
  survey swap switch syllabus sync synthetic system
  tab table tables tag tags talk target task tax team tech technical template templates ten tenant tender term terms terrain test tests text
  thank theme thesis third thread three ticket tickets tide tile time timeline timer timetable tip title token tool toolchain tools top tour
  town toy trace track trade traffic trail train trainer transcript transfer transit travel tree trial trip truck trust tutor two type types
  typed typing
  unit update upgrade upload urban usage user users
  van vendor venue vet video videos view village vineyard virtual visa visit visitor vocabulary voice volunteer voucher
  wall war ward warehouse water weather web webhook website wedding week weekly weight welcome whole wide widget wiki wind window wine winter
  wire wood word words work workbook worker workflow workshop world
  yard year yearly yield young youth zone zoning
`);

/** A word with one of these endings is not a name. */
export const COMMON_ENDING =
  /(?:tion|tions|sion|sions|ment|ments|ness|ity|ities|ing|ings|ance|ence|ship|able|ible|ical|ional|ative|ictive|ology|graphy|wide|less|ful|board|page|sheet|book|flow|base|ware)$/;

/** Verbs that begin a task in the imperative. Such a task is quoted. */
export const VERBS = words(`
  add adjust allow analyze answer apply archive assemble automate avoid bring build bump calculate catch check clean clear close collect
  compare compile compute configure connect convert copy correct create cut debug decide define delete deliver deploy describe design detect
  develop digitize disable document draft draw drop edit enable enforce ensure establish evaluate expand explain explore expose extend
  extract fetch fill find finalize finish fix format gather generate get handle harden help hide implement import improve increase
  initialize insert inspect install integrate introduce investigate keep label launch let link list load localize log make map mark merge
  migrate mock model modernize modify monitor move name normalize open optimize order organize outline pack parse patch plan polish port
  post prepare prevent print process produce profile prototype prove provide prune publish pull push query read rebuild reconcile
  record redesign redo reduce refactor refit refresh register reimplement release remove rename reorganize repair replace reply report reproduce
  research resize resolve restore restructure retrain review revise rework rewrite run sample scan schedule scrape script search secure
  select send separate set setup sort speed split stabilize standardize start stop streamline study style submit summarize support swap switch sync tag
  test tidy trace track train transcribe translate triage trim tune turn type unify update upgrade upload use validate verify watch
  wire wrap write
`);

/** Verbs that are nouns as well. */
export const NOUNS_AND_VERBS = words(`
  archive copy design draft edit export import label link list load log map mark mock model order pack patch plan plot polish post print process
  profile publish query read record release report research review run sample scan schedule script search setup sort speed study style support
  survey swap switch sync tag test trace track train update upgrade use watch upload release search
`);

/** Nouns that form a compound with the noun before them. */
export const HEAD_NOUNS = words(`
  suite suites harness plan plans parser reader wizard builder generator checker tagger planner writer loader runner tracker form forms sheet
  page pages view tool tools report policy notes guide template templates script index board bot queue system service library pipeline table
  inbox tickets tester proofing proofreading redaction retention noise cleanup audit forecast quota inventory calendar filter filters bank sim
  coverage data kit macro digest client numbers history checklist sorter matcher printer optimizer schema token tokens doc docs list rota
  bibliography variants timing summary time page server flow summary files
`);

/** After a word that can be a verb or a noun, one of these shows a noun: `Review of the contract`. */
export const NOUN_LINKS = words('for of in on from to at by with');

/** Articles and other determiners. A name that begins with one does not get another. */
export const DETERMINERS = words(
  'the a an this that these those my our your his her its their some any every each all both no',
);

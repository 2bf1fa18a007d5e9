/**
 * Words that this project does not use in texts for users.
 *
 * @typedef {object} WordRule
 * @property {RegExp} find with the flag g
 * @property {string} better what to write instead, shown in the message
 * @property {string} bad a text that the rule matches
 * @property {string} good a text that it must not match: the better words, or a technical term that looks similar
 */

/** @type {readonly WordRule[]} */
export const WORD_RULES = [
  // Words with a standard equivalent
  {
    find: /\b(?:stands?|stood)\b(?!-)/gi,
    better: 'is, appears, contains',
    bad: 'The total stands in row 3.',
    good: 'A stand-in for a standalone script that you understand.',
  },
  {
    find: /\bstanding (?:texts?|parts?)\b/gi,
    better: 'fixed text',
    bad: 'Your standing texts',
    good: 'Your fixed texts, and outstanding texts',
  },
  { find: /\bmend(?:s|ed|ing)?\b/gi, better: 'fix', bad: 'Mend that cell.', good: 'Amended, recommended, fixed.' },
  {
    find: /\bpart(?:s|ing)? (?:by|paragraphs|cells|them|its)\b|\bparted\b/gi,
    better: 'separate, separated',
    bad: 'Tags, parted by commas',
    good: 'Parts of a record, imparted, departed, part of its text',
  },
  { find: /\banew\b/gi, better: 'again', bad: 'It reads the tab anew.', good: 'It reads the tab again: a new tab.' },
  {
    find: /\bof (?:ours|yours|theirs|one[’']s own)\b/gi,
    better: 'our, your, your own',
    bad: 'A sentence of ours',
    good: 'Your own sentence, of course, with no network of its own',
  },
  {
    find: /\b(?:names?|named by) (?:a|the|no|one|two|both|single)(?: single)? (?:days?|dates?)\b/gi,
    better: 'gives the date, is named like 2026-04-04',
    bad: 'The tab names no single day.',
    good: 'The name of a day; column names; names the tab',
  },
  {
    find: /\bnames? no (?!longer)\w+/gi,
    better: 'does not name',
    bad: 'The file names no script.',
    good: 'The file name is not a script. It names no longer script.',
  },
  {
    find: /(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b|later\b|fewer\b|different\b)\w/gi,
    better: 'is not a',
    bad: '“x” is no date.',
    good: 'There is no date. It is no longer a date. It is not a date.',
  },
  {
    find: /(?<!\bthere )\b(?:is|are) none\b/gi,
    better: 'is ignored, does not count',
    bad: 'Versions are none.',
    good: 'None of the versions is used, when there are none.',
  },
  {
    find: /\btells?\b|\btold\b|\btelling\b/gi,
    better: 'shows, reports, explains',
    bad: 'The report tells.',
    good: 'The satellite reports.',
  },
  {
    find: /\bsay(?:s|ing)? (?:what|that|so|how|which|where|why|of|whether|in|line)\b|\bsaid\b/gi,
    better: 'shows, explains, reports',
    bad: 'Each dialog says what it writes.',
    good: 'Date says 2026-04-04. He says “no”.',
  },
  {
    find: /\bspeaks? of\b/gi,
    better: 'mentions',
    bad: 'It speaks of the file.',
    good: 'It mentions the file. Speakers of French.',
  },
  { find: /\bthaw(?:s|ed|ing)?\b/gi, better: 'restore formulas', bad: 'Thaw formulas', good: 'Restore formulas' },
  {
    find: /\bbesides?\b/gi,
    better: 'next to, in addition to',
    bad: 'A cell beside the table',
    good: 'A cell next to it',
  },
  {
    find: /\bbeyond\b/gi,
    better: 'outside, more than, other than',
    bad: 'Beyond the table',
    good: 'Outside the table',
  },
  {
    find: /\bbut for\b/gi,
    better: 'except for',
    bad: 'The same but for the rounding',
    good: 'The same except for the rounding. It works but forgets.',
  },
  {
    find: /\b(?:left|leaves?|leaving) alone\b/gi,
    better: 'ignored, unchanged',
    bad: 'Other columns are left alone.',
    good: 'Other columns are ignored.',
  },
  { find: /\balone\b/gi, better: 'only', bad: 'You alone can see it.', good: 'Only you can see it. Standalone.' },
  {
    find: /\bholds? (?:the |back )?(?:copy|copying|copies|nothing|up)\b|\bholds? the copy\b/gi,
    better: 'blocks copying',
    bad: 'An error holds the copy.',
    good: 'An error blocks copying. The cell holds text.',
  },
  {
    find: /\bas (?:it|they) (?:stands?|is|are)\b(?! \w+(?:ed|n)\b)/gi,
    better: 'unchanged',
    bad: 'The cell stays as it is.',
    good: 'The cell stays unchanged, as it is rounded.',
  },
  {
    find: /\bthe person(?:[’']s)?\b/gi,
    better: 'you, the user',
    bad: 'Until the person confirms',
    good: 'Until you confirm: what it would take a person; the personal list',
  },
  {
    find: /\bhead (?:three|the|a|two|its) columns?\b/gi,
    better: 'add the headings',
    bad: 'Head three columns Task, Human Est. and Claude.',
    good: 'Add the headings to three columns. Header columns.',
  },
  {
    find: /\b(?:in the place of|takes? the place of|taking the place of)\b/gi,
    better: 'replaces, instead of',
    bad: 'The wording takes the place of the term.',
    good: 'The wording replaces the term.',
  },
  {
    find: /\b(?:is|are|was|were) (?:already there|there already)\b/gi,
    better: 'already exists',
    bad: 'The tab is there already.',
    good: 'The tab already exists.',
  },
  {
    find: /\bthings? to look at\b|\bnothing to look at\b/gi,
    better: 'issues',
    bad: '3 things to look at',
    good: '3 issues',
  },
  {
    find: /\b(?:a|each|every|this|one|any|no) find\b(?! and\b)|\bfinds of\b/gi,
    better: 'match',
    bad: 'Each find has a cell.',
    good: 'Each match has a cell. A search finds offices. The Find dialog.',
  },
  {
    find: /\bmay not be meant for\b|\bnot (?:be )?meant for others\b/gi,
    better: 'is private, is sensitive',
    bad: 'What may not be meant for others',
    good: 'Text that may be private',
  },
  { find: /\bshould not leave\b/gi, better: 'is private, is sensitive', bad: 'What should not leave', good: 'Private' },
  {
    find: /\bon its way to\b/gi,
    better: 'downloaded, sent',
    bad: 'The file is on its way to your downloads.',
    good: 'Downloaded the file.',
  },
  { find: /\bpapers\b/gi, better: 'documents, docs', bad: 'The papers say it.', good: 'The docs; newspapers, paper' },
  { find: /\blow lines?\b/gi, better: 'underscore', bad: 'Digits and low lines', good: 'Digits and underscores' },
  {
    find: /\bsigns? of equality\b/gi,
    better: 'equal sign',
    bad: 'Behind a sign of equality',
    good: 'After an equal sign',
  },
  {
    find: /\b(?:ends?|ended|ending) well\b/gi,
    better: 'succeeds',
    bad: 'The login did not end well.',
    good: 'The login failed. It ends wellington.',
  },
  {
    find: /\b(?:is|are) of (?:a|an|another|no|the same)\b/gi,
    better: 'has, belongs to',
    bad: 'The settings are of a newer version.',
    good: 'The settings have a newer version. Three of a kind.',
  },
  {
    find: /\bwhoever\b/gi,
    better: 'anyone who',
    bad: 'Whoever edits the sheet',
    good: 'Anyone who edits the sheet',
  },
  { find: /\bfor ever\b/gi, better: 'forever', bad: 'Loading for ever', good: 'Loading forever, for every row' },
  {
    find: /\bin passing\b|\bwithout a word\b/gi,
    better: 'silently, or nothing',
    bad: 'It is passed over without a word.',
    good: 'It is skipped without a notice.',
  },

  // Archaisms
  {
    find: /\b(?:thereof|whereof|hitherto|whilst|amongst|upon|therein|herein|wherein|whereby|thereby|lest|hence|shall|ought)\b/gi,
    better: 'a current word, such as on, while, so, must',
    bad: 'Upon opening',
    good: 'On opening, once upgraded, challenge, shallow, thought',
  },

  // Sentences with German syntax
  {
    find: /(?:^|(?<=[.!?:;] ))Of (?:a|an|the|these|those|what|all|many|no|one|several)\b/g,
    better: 'For a …, In a …',
    bad: 'Of a table without rows, nothing is read.',
    good: 'For a table without rows, nothing is read. One of the rows.',
  },
  {
    find: /(?:^|(?<=[.!?] ))What (?![^.?!]*\?)[^.?!]+\.(?=\s|$)/g,
    better: 'the name of the thing, as in “Text that …”',
    bad: 'What cannot be read is named.',
    good: 'What is this? What is pushed',
  },
  {
    find: /, for (?:it|they|he|this|that|there|what|every \w+|the \w+|a \w+|Google) (?:is|are|was|has|have|had|would|does|do|will|can|may|runs|builds)\b/gi,
    better: 'because',
    bad: 'It is left out, for it is hidden.',
    good: 'It is left out, because it is hidden. Settings for the day are kept.',
  },

  // American spelling
  { find: /\blicences?\b/gi, better: 'license', bad: 'MIT licence', good: 'MIT license' },
  { find: /\bcolours?\b/gi, better: 'color', bad: 'A colour scale', good: 'A color scale' },
  { find: /\bbehaviours?\b/gi, better: 'behavior', bad: 'Its behaviour', good: 'Its behavior' },
  { find: /\bcatalogues?\b/gi, better: 'catalog', bad: 'A catalogue', good: 'A catalog' },
  { find: /\bgrey\b/gi, better: 'gray', bad: 'A grey cell', good: 'A gray cell' },
  { find: /\bcentres?\b/gi, better: 'center', bad: 'In the centre', good: 'In the center' },
  { find: /\bcancelled\b/gi, better: 'canceled', bad: 'It is cancelled.', good: 'It is canceled.' },
  {
    find: /\b(?:recogn|organ|normal|serial|summar|minim|optim)is(?:e|es|ed|ing)\b/gi,
    better: 'the spelling with z',
    bad: 'It is recognised.',
    good: 'It is recognized; organism, minimum, promise',
  },

  // Google developer documentation style
  { find: /\bplease\b/gi, better: 'the imperative without please', bad: 'Please reload.', good: 'Reload. Pleased.' },
  {
    find: /\be\.g\.|\bi\.e\.|\betc\./gi,
    better: 'for example, that is, and so on',
    bad: 'A CSV, e.g. from Sheets',
    good: 'A CSV, for example from Sheets',
  },
];

/**
 * Words that this project does not use in comments and names of tests: those of texts for users, and more, some of which
 * these texts can have.
 * @type {readonly WordRule[]}
 */
export const COMMENT_RULES = [
  ...WORD_RULES,
  {
    find: /^\s*What\b(?![^.?]*\?)/g,
    better: 'the name of the thing, as in “Options for …” or “The time of …”',
    bad: 'What the user can do.',
    good: 'Actions of the user. What is this?',
  },
  { find: /\bin place of\b/gi, better: 'instead of', bad: 'A sentence in place of the list', good: 'Edited in place' },
  { find: /\bmeanwhile\b/gi, better: 'in the meantime, for now', bad: 'It has changed meanwhile.', good: 'For now' },
  {
    find: /\b(?:is|are|was|were|be|been) asked for\b/gi,
    better: 'requested, needed',
    bad: 'The day that was asked for',
    good: 'The requested day; it asks for confirmation',
  },
  {
    find: /\btabs? (?:that (?:is|was) )?in front\b/gi,
    better: 'active tab',
    bad: 'The tab in front',
    good: 'The active tab, in front of the list',
  },
  {
    find: /\b(?:takes?|taken|took|taking) (?:it |them |all |one )?back\b/gi,
    better: 'undo, revert',
    bad: 'The write is taken back.',
    good: 'The write is undone. It takes backups.',
  },
  {
    find: /\bcarr(?:y|ies|ied) (?:its|their|the|a|no)\b/gi,
    better: 'contains, has',
    bad: 'HTML carries its data.',
    good: 'HTML contains its data. A subject is carried over.',
  },
  {
    find: /\bsa(?:ys?|id|ying)\b/gi,
    better: 'shows, explains, states',
    bad: 'The cell says otherwise.',
    good: 'The cell shows another value. Essays.',
  },
  {
    find: /\bso many\b/gi,
    better: 'this number of, the maximum number of',
    bad: 'At most so many rows',
    good: 'As many rows as possible',
  },
  {
    find: /\b(?:a|one) (?:line|row|call|key|sentence|notice) (?:each|a day)\b|\ba day a call\b/gi,
    better: 'one per …, one … for each',
    bad: 'The notices, a line each',
    good: 'One line for each notice',
  },
  {
    find: /\bg(?:oes?|oing) on\b|\bwent on\b/gi,
    better: 'continues',
    bad: 'The search goes on.',
    good: 'The search continues. An ongoing search',
  },
  {
    find: /\bwhatever\b|\bwhichever\b|\bwherever\b|\bhowever (?:many|often|long)\b/gi,
    better: 'any, for any, in any place',
    bad: 'However many rows there are',
    good: 'For any number of rows',
  },
  {
    find: /\bpass(?:ed|es) over\b|\bg(?:ives?|iven|ave) back\b/gi,
    better: 'skipped, returned',
    bad: 'Rows that are passed over',
    good: 'Skipped rows, passed to it',
  },
  { find: /\bunder way\b/gi, better: 'running, current', bad: 'A reading under way', good: 'A running reading' },
  { find: /\bneighbours?\b/gi, better: 'neighbor', bad: 'Its neighbours', good: 'Its neighbors' },
  { find: /\blabelled\b/gi, better: 'labeled', bad: 'Labelled cells', good: 'Labeled cells' },
];

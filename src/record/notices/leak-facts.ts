/** The text of a record in which something was found; `output` is the finished post, outside the cells. */
export type LeakPlace =
  | 'task'
  | 'title'
  | 'intro'
  | 'analysis'
  | 'headings'
  | 'aboutAuthor'
  | 'averages'
  | 'aboutRecords'
  | 'taskLog'
  | 'statistics'
  | 'closing'
  | 'notice'
  | 'output';

interface Found {
  /** The text to show, which for a secret is only its beginning. */
  readonly shown: string;
  readonly where: LeakPlace;
}

/** Something that looks like a secret or an address. */
interface Form extends Found {
  /** The kind of information, with its article: `an IP address`. */
  readonly what: string;
}

/** The facts of each notice about text that may be private. */
export interface LeakFacts {
  readonly 'leak-private-term': Found;
  readonly 'leak-private-key': Form;
  readonly 'leak-key': Form;
  readonly 'leak-token': Form;
  readonly 'leak-jwt': Form;
  readonly 'leak-password': Form;
  readonly 'leak-email': Form;
  readonly 'leak-ip': Form;
  readonly 'leak-home-path': Form;
  readonly 'leak-host': Form;
  readonly 'leak-product-name': Found;
}

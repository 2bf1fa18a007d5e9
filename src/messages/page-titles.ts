/** The titles of the pages, by the names of their files without `.html`. */
export const PAGE_TITLES = {
  sidebar: 'Leverage Record',
  'new-day': 'New day',
  import: 'Import',
  logs: 'Import agent logs',
  settings: 'Settings',
  style: 'Edit style',
  sentences: 'Sentences from the data',
  records: 'Records and roll-ups',
  picture: 'Picture',
  check: 'Check this installation',
} as const;

export type PageName = keyof typeof PAGE_TITLES;

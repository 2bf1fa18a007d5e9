/** The start of a message about a call without an answer. */
export const NO_ANSWER = 'Google Sheets did not respond.';

/** The likely reason when Google refuses every call, and the remedy. */
export const ACCOUNTS =
  'Signed in to two Google accounts? Sheets then blocks add-ons. Open this sheet in a private window, with one account.';

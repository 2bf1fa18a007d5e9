// Covers src/sidebar/day in a browser.
import { describeStates } from './describe-states.ts';
import { PAGE_STATES } from './page-states.ts';

describe('every state of the sidebar', () => describeStates(PAGE_STATES));

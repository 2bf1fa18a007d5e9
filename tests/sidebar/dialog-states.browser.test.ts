// Covers the dialogs in src/sidebar in a browser.
import { describeStates } from './describe-states.ts';
import { EDIT_STYLE_STATES } from './edit-style/edit-style-states.ts';
import { IMPORT_STATES } from './import/import-states.ts';
import { LOGS_STATES } from './logs/logs-states.ts';
import { NEW_DAY_STATES } from './new-day/new-day-states.ts';
import { PICTURE_STATES } from './picture/picture-states.ts';
import { RECORDS_STATES } from './records/records-states.ts';
import { SENTENCES_STATES } from './sentences/sentences-states.ts';
import { SETTINGS_STATES } from './settings/settings-states.ts';

describe('every state of the dialogs', () =>
  describeStates([
    ...NEW_DAY_STATES,
    ...SETTINGS_STATES,
    ...IMPORT_STATES,
    ...LOGS_STATES,
    ...EDIT_STYLE_STATES,
    ...SENTENCES_STATES,
    ...RECORDS_STATES,
    ...PICTURE_STATES,
  ]));

import { SETTINGS_HELP } from '../../settings/settings-help.ts';
import { CHECK_PLAN } from '../check/check-plan.ts';
import { CHECK_TEMPLATES, HEADING_NOTES } from '../day-tab/day-checks.ts';
import { SAMPLE_ANALYSIS, SAMPLE_DATE, SAMPLE_INTRO, SAMPLE_TASKS } from '../day-tab/sample-day.ts';
import { PLAIN_TEMPLATES } from '../formulas/plain-templates.ts';

/**
 * The data that the server needs only when it writes a new tab or a new row of settings. Google loads every script on
 * every call, but not this data: the build writes it to a separate file (`tab-file.ts`), which the server reads when it
 * needs it (`read-tab-data.ts`).
 */
export const TAB_DATA = {
  plainTemplates: PLAIN_TEMPLATES,
  columnChecks: CHECK_TEMPLATES,
  headingNotes: HEADING_NOTES,
  sampleDay: { date: SAMPLE_DATE, tasks: SAMPLE_TASKS, intro: SAMPLE_INTRO, analysis: SAMPLE_ANALYSIS },
  checkPlan: CHECK_PLAN,
  settingsHelp: SETTINGS_HELP,
};

export type TabData = typeof TAB_DATA;

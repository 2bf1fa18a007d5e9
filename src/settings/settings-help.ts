import type { SettingKey } from './settings.ts';

const describeHours = (unit: string) => `Hours in a working ${unit}, to convert human hours to ${unit}s.`;

/** The help of each setting, in column C of the tab and in the dialog. The server reads it from a file, because only new rows need it. */
export const SETTINGS_HELP: Readonly<Record<SettingKey, string>> = {
  style: 'The format of the post. Custom uses the style in Custom style.',
  customStyle: 'Your own style as JSON, written by Edit style…. Used when Style is Custom.',
  aboutAuthor: 'Printed at the top of every post. A line break starts a new paragraph.',
  aboutRecords: 'Printed before the tasks: how you estimate and measure.',
  closing: 'Printed at the end of every post.',
  scope: 'Printed after About These Records: which work you count.',
  tokenBasis: 'Printed after the scope: which tokens you count.',
  approximatePercent: 'How far the bounds of a time such as ~30 min are from it.',
  hoursPerWeek: describeHours('week'),
  hoursPerDay: describeHours('day'),
  site: 'Adds front matter for this site generator to downloads.',
  tags: 'Tags in the front matter, for example: leverage, ai',
  category: 'Category in the front matter, for example: Engineering',
  frontMatterKeys:
    'Front matter names that your site uses, for example: title = title, date = pubDate. A blank name omits the field.',
  newDayFormulas: 'Add-on functions, or plain formulas that also work without the add-on.',
  importRule: 'After About These Records: the rule behind imported times, and when the hours were estimated.',
  importOptions: 'Agent logs.',
  importTimes: 'Hide covers them until you estimate.',
  columns:
    'Your own headings, for example: task=What I did; human=Manual Time; ai=With Claude. Put a heading with ; , or = in quotes.',
};

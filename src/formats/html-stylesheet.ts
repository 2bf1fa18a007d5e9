/*
 * Colors come from the page: lines are a translucent gray, so the same rules suit light pages, dark pages and paper.
 * Only an article without other content in its page sets fonts and follows the system's color scheme. No blank line,
 * which would end the HTML in Markdown, and no double braces, which template languages read.
 */
const RULES = `
:root:has(>body>.leverage-record:only-child){color-scheme:light dark}
body:has(>.leverage-record:only-child){max-width:48em;margin:2em auto;padding:0 1em;font:1em/1.5 system-ui,sans-serif}
.leverage-record table{width:100%;margin:0 0 1em;border-collapse:collapse;font-variant-numeric:tabular-nums}
.leverage-record caption{padding:0 0 .4em;text-align:left}
.leverage-record th,.leverage-record td{padding:.4em .5em;border:0;border-bottom:1px solid #8886;vertical-align:top}
.leverage-record thead th{border-bottom-width:2px;font-size:.85em;vertical-align:bottom}
.leverage-record .lr-task{min-width:7em;overflow-wrap:anywhere}
.leverage-record td.lr-factor{font-weight:bold}
@media print{
.leverage-record tr{break-inside:avoid}
.leverage-record h2{break-after:avoid}
}
@media screen and (max-width:40em){
@supports (grid-template-columns:subgrid){
.leverage-record .lr-tasks{display:grid;grid-template-columns:repeat(var(--lr-figures,5),auto);column-gap:.5em}
.leverage-record .lr-numbered{grid-template-columns:auto repeat(var(--lr-figures,5),auto)}
.leverage-record .lr-tasks caption,.leverage-record .lr-tasks thead,.leverage-record .lr-tasks tbody,.leverage-record .lr-tasks tr{display:grid;grid-column:1/-1;grid-template-columns:subgrid}
.leverage-record .lr-tasks tr{padding:.4em 0;border-bottom:1px solid #8886}
.leverage-record .lr-tasks th,.leverage-record .lr-tasks td{padding:0;border:0}
.leverage-record .lr-tasks td{font-size:.85em}
.leverage-record .lr-number{grid-area:1/1}
.leverage-record .lr-task{grid-row:1;grid-column:1/-1;width:0;min-width:100%}
.leverage-record .lr-numbered .lr-task{grid-column:2/-1}
.leverage-record .lr-first{text-align:left!important}
.leverage-record .lr-numbered .lr-first{grid-column:2}
}
}
`;

/** The stylesheet of a record in HTML: wide tables, task cards of two lines up to 640 px, and print. */
export const HTML_STYLESHEET = `<style>${RULES}</style>`;

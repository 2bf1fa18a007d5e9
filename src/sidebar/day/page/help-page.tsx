import type { RefObject, VNode } from 'preact';
import { Button } from '../../controls/button.tsx';
import { TableExample } from './table-example.tsx';

const EXAMPLE_ROWS = [
  ['Port the sign-in page', '8', '12', '3'],
  ['Write its tests', '1.5h', '0:20', '5m'],
] as const;

const LABELS = [
  ['Date', 'the day, unless the tab has a name like 2026-04-04'],
  ['Title', 'replaces the usual title'],
  ['Tokens', 'the total of the day, if no column has tokens'],
  ['Intro', 'the text before the tasks'],
  ['Analysis', 'the text after the tasks'],
] as const;

const FUNCTIONS = [
  [['LEVERAGE'], 'human hours ÷ AI minutes'],
  [['SUPERVISORY_LEVERAGE'], 'human hours ÷ supervision minutes'],
  [['WEIGHTED_LEVERAGE'], 'the average of a day: a ratio of sums'],
  [['WEIGHTED_SUPERVISORY_LEVERAGE'], 'the same for supervision'],
  [['LEVERAGE_RANGE'], 'the bounds of factors of ranges such as 24h (16-40)'],
  [['HUMAN_WEEKS'], 'hours as weeks of work'],
  [['DURATION_HOURS', 'DURATION_MINUTES'], '1h 30m, 90m or 1:30 as a number'],
  [['LEVERAGE_TEXT'], 'a factor as a post prints it'],
  [['LEVERAGE_STATS', 'LEVERAGE_TABLE'], 'the statistics and the table of a day'],
  [['LEVERAGE_POST'], 'the whole post in a cell'],
  [['LEVERAGE_PERIOD', 'LEVERAGE_BY_WEEK'], 'the sums of Records'],
] as const;

export interface HelpPageProps {
  readonly onBack: () => void;
  readonly title: RefObject<HTMLHeadingElement | null>;
}

/** The help page of the sidebar. */
export function HelpPage({ onBack, title }: HelpPageProps): VNode {
  const handleKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onBack();
  };
  return (
    <div class="page is-help" onKeyDown={handleKey}>
      <header class="day-header">
        <h1 class="hidden-words">Leverage Record</h1>
        <Button look="icon-button" aria-label="Back" title="Back" onPress={onBack}>
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="M9.4 4 3.6 10l5.8 6M3.8 10h13" fill="none" stroke="currentColor" stroke-width="1.6" />
          </svg>
        </Button>
        <h2 id="help-title" tabIndex={-1} ref={title}>
          Help
        </h2>
      </header>
      <main class="help" tabIndex={0} aria-labelledby="help-title">
        <p>The add-on turns the rows of a day’s tab into a post. Generating a post does not change the sheet.</p>
        <h3>The task table</h3>
        <p>Put the headings in one of the first 20 rows, in any order, and the tasks below them:</p>
        <TableExample rows={EXAMPLE_ROWS} />
        <p>Plain numbers are hours under Human Est. and minutes under Claude and Sup. Sup. and Tokens are optional.</p>
        <p>Use one tab per day, or put many days in one tab with a Date column.</p>
        <h3>Labels next to the table</h3>
        <p>Write a label in any cell outside the table, and its value in the cell to the right or below:</p>
        <dl class="terms">
          {LABELS.map(([label, use]) => (
            <>
              <dt>{label}</dt>
              <dd>{use}</dd>
            </>
          ))}
        </dl>
        <h3>Every evening</h3>
        <ol>
          <li>
            Open the day’s tab and select <b>Extensions ▸ Leverage Record ▸ Open sidebar</b>, or create the tab with{' '}
            <b>New day</b> in the same menu. For another day, select <b>More ▸ New day…</b> in the sidebar.
          </li>
          <li>Check the notices. Each one links to its cell.</li>
          <li>
            Read the post, then select <b>Copy Markdown</b>. If there are notices, select <b>Generate post</b> first.
            The arrow next to <b>Copy Markdown</b> offers rich text, HTML, plain text, and downloads.
          </li>
        </ol>
        <p>
          Only New day, the sample day, imports, settings, texts that you write in the preview, Save to Records, and
          freezing or restoring formulas change the sheet. Each reports what it changed, with <b>Undo</b>.
        </p>
        <h3>Private information</h3>
        <p>
          Before you copy a post, the add-on searches it for keys, tokens, addresses, and the terms of your private list
          in <b>Settings…</b>. Copying is blocked until you fix or allow each match.
        </p>
        <h3>Functions for your cells</h3>
        <dl class="functions">
          {FUNCTIONS.map(([names, use]) => (
            <>
              <dt>
                {names.map((name, index) => (
                  <>
                    {index > 0 && ', '}
                    <code>{name}</code>
                  </>
                ))}
              </dt>
              <dd>{use}</dd>
            </>
          ))}
        </dl>
        <p>
          Give a function whole columns from the header row on, such as <code>=LEVERAGE(C1:C; D1:D)</code> in G1. It
          fills the heading and every factor, including rows that you add later.
        </p>
      </main>
    </div>
  );
}

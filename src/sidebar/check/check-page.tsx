import { createRef, type RefObject, render, type VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { focusOnOpening } from '../controls/focus.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { StatusWords } from '../controls/status-line.tsx';
import type { CheckController, CheckPage } from './check-controller.ts';
import type { CheckLine, CheckMark } from './check-state.ts';
import type { CheckView } from './check-view.ts';

/** The user's actions on the page. */
export type CheckActions = Pick<CheckController, 'start' | 'copy' | 'tryDownload' | 'answerDownload'>;

/** Renders the page *Check this installation* into a place. */
export function createCheckPage(place: HTMLElement, actions: () => CheckActions): CheckPage {
  const targets: FocusTargets = { start: createRef(), report: createRef() };
  return {
    render: (view) => render(<CheckDialog view={view} actions={actions()} targets={targets} />, place),
    focusStart: () => focusOnOpening(() => targets.start.current?.focus()),
    selectReport: () => {
      targets.report.current?.focus();
      targets.report.current?.select();
    },
  };
}

interface FocusTargets {
  readonly start: RefObject<HTMLButtonElement | null>;
  readonly report: RefObject<HTMLTextAreaElement | null>;
}

interface CheckProps {
  readonly view: CheckView;
  readonly actions: CheckActions;
  readonly targets: FocusTargets;
}

function CheckDialog({ view, actions, targets }: CheckProps): VNode {
  const { intro, problems, lines, report, isReportShown } = view;
  return (
    <main class="page check-page">
      <h1 class="hidden-words">Check this installation</h1>
      {/* It scrolls, so the keyboard must be able to reach it. */}
      <section class="check-results" tabIndex={0} aria-label="Results">
        <div class="check-intro">
          {intro.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        <div class="check-problems">
          {problems.map((text, index) => (
            <div class="banner" role="alert" key={`${index} ${text}`}>
              <p>{text}</p>
            </div>
          ))}
        </div>
        {isReportShown && (
          <textarea
            class="post-text check-report"
            readOnly
            rows={8}
            aria-label="Report"
            value={report}
            ref={targets.report}
          />
        )}
        {lines.length > 0 && <ResultTable lines={lines} />}
      </section>
      <CheckFoot view={view} actions={actions} start={targets.start} />
    </main>
  );
}

function ResultTable({ lines }: { readonly lines: readonly CheckLine[] }): VNode {
  return (
    <table class="check-table">
      <caption class="hidden-words">Results</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Found</th>
          <th scope="col">We assume</th>
          <th scope="col">Result</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <ResultLine key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

const MARK_ICONS: Readonly<Partial<Record<CheckMark, IconName>>> = { agrees: 'done', differs: 'warning' };

function ResultLine({ line }: { readonly line: CheckLine }): VNode {
  const { id, question, found, assumed, mark, expected, fallback, usedIn } = line;
  const icon = MARK_ICONS[mark];
  return (
    <tr id={`check-${id}`}>
      <th scope="row">{question}</th>
      <td class="check-found">{found ?? '–'}</td>
      <td>
        {assumed}
        {mark === 'differs' && (
          <>
            <p>Still works: {fallback}</p>
            <p class="quiet">Expected: {expected}</p>
            <p class="quiet">Used in {usedIn.join(', ')}</p>
          </>
        )}
      </td>
      <td>
        <span class={`check-mark is-${mark.replace(' ', '-')}`}>
          {icon !== undefined && <Icon name={icon} />}
          {mark}
        </span>
      </td>
    </tr>
  );
}

interface CheckFootProps {
  readonly view: CheckView;
  readonly actions: CheckActions;
  readonly start: RefObject<HTMLButtonElement | null>;
}

function CheckFoot({ view, actions, start }: CheckFootProps): VNode {
  const { status, start: startView, hasReport, asksForDownload } = view;
  const copy = useRef<HTMLButtonElement>(null);
  const download = useRef<HTMLButtonElement>(null);
  const answers = useRef<HTMLDivElement>(null);
  const hadReport = useRef(false);
  // Read before the change, because a removed button loses the focus.
  const { activeElement } = document;
  const wasOnStart = start.current !== null && activeElement === start.current;
  const wasOnAnswer = answers.current?.contains(activeElement) ?? false;
  useLayoutEffect(() => {
    if (hasReport && !hadReport.current && wasOnStart) copy.current?.focus();
    if (wasOnAnswer && !asksForDownload) download.current?.focus();
    hadReport.current = hasReport;
  });
  return (
    <footer class="foot">
      <StatusWords tone={status.tone} text={status.text} turn={status.turn} />
      {asksForDownload && (
        <div class="buttons" ref={answers}>
          <Button look="outlined small" onPress={() => actions.answerDownload(true)}>
            It arrived
          </Button>
          <Button look="outlined small" onPress={() => actions.answerDownload(false)}>
            It did not arrive
          </Button>
        </div>
      )}
      <div class="buttons">
        <Button
          look={hasReport ? 'outlined' : 'filled'}
          isBusy={startView.isBusy}
          onPress={() => void actions.start()}
          ref={start}
        >
          {startView.label}
        </Button>
        {hasReport && (
          <>
            <Button look="filled" onPress={() => void actions.copy()} ref={copy}>
              Copy report
            </Button>
            <Button look="outlined" onPress={() => actions.tryDownload()} ref={download}>
              Try a download
            </Button>
          </>
        )}
      </div>
    </footer>
  );
}

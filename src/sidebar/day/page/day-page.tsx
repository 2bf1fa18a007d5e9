import { createRef, render, type VNode } from 'preact';
import type { ViewModel } from '../view/day-view.ts';
import { DayContent } from './day-content.tsx';
import { DayFoot } from './day-foot.tsx';
import { DayHeader } from './day-header.tsx';
import type { LaterPage, PagePlace, PageTargets } from './page-parts.ts';

/** Makes the references to the elements of the page. */
export const makeTargets = (): PageTargets => ({
  content: createRef<HTMLElement>(),
  banner: createRef<HTMLDivElement>(),
  dateField: createRef<HTMLInputElement>(),
  noticesHeading: createRef<HTMLHeadingElement>(),
  notices: createRef<HTMLUListElement>(),
  previewHeading: createRef<HTMLHeadingElement>(),
  preview: createRef<HTMLElement>(),
  postText: createRef<HTMLTextAreaElement>(),
  refresh: createRef<HTMLButtonElement>(),
  more: createRef<HTMLButtonElement>(),
  primary: createRef<HTMLButtonElement>(),
  helpTitle: createRef<HTMLHeadingElement>(),
});

interface DayPageProps extends LaterPage {
  readonly model: ViewModel;
  readonly targets: PageTargets;
}

/** Help replaces the day on the screen; the day stays in the page with its scroll position. */
export function DayPage(props: DayPageProps): VNode {
  const { model, actions, parts, targets } = props;
  return (
    <>
      <div class="page" hidden={model.screen !== 'day'}>
        <div class="upper">
          <DayHeader view={model.day} actions={actions} refreshButton={targets.refresh} moreButton={targets.more} />
          <DayContent {...props} />
        </div>
        <DayFoot {...props} />
      </div>
      {parts !== null && model.screen === 'help' && <parts.Help {...props} />}
    </>
  );
}

/** Renders the page. All text is set as text, never as markup. */
export function renderDayPage({ element, targets }: PagePlace, model: ViewModel, later: LaterPage): void {
  render(<DayPage model={model} {...later} targets={targets} />, element);
}

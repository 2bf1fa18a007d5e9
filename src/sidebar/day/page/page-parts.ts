import type { RefObject, VNode } from 'preact';
import type { DayController } from '../controller/day-controller.ts';
import type { ViewModel } from '../view/day-view.ts';

/** The user's actions on the page. */
export type PageActions = Pick<
  DayController,
  | 'generate'
  | 'refresh'
  | 'copy'
  | 'goTo'
  | 'insertSampleDay'
  | 'createToday'
  | 'typeText'
  | 'checkTyping'
  | 'findCorrection'
  | 'draftText'
  | 'dropText'
  | 'claimText'
  | 'saveText'
  | 'convertFormulas'
  | 'openColumns'
  | 'closeColumns'
  | 'chooseColumn'
  | 'saveColumns'
  | 'openDialog'
  | 'openHelp'
  | 'closeHelp'
  | 'undo'
  | 'giveDate'
  | 'chooseRows'
  | 'chooseDay'
  | 'chooseStyle'
  | 'readPrivateList'
  | 'loadProseCheck'
  | 'replaceStatements'
  | 'saveRecord'
  | 'allow'
  | 'toggleFold'
  | 'showAllNotices'
  | 'showMoreTasks'
>;

/** Elements that the controller moves the focus to, or scrolls into view. */
export interface PageTargets {
  readonly content: RefObject<HTMLElement | null>;
  readonly banner: RefObject<HTMLDivElement | null>;
  readonly dateField: RefObject<HTMLInputElement | null>;
  readonly noticesHeading: RefObject<HTMLHeadingElement | null>;
  readonly notices: RefObject<HTMLUListElement | null>;
  readonly previewHeading: RefObject<HTMLHeadingElement | null>;
  readonly preview: RefObject<HTMLElement | null>;
  readonly postText: RefObject<HTMLTextAreaElement | null>;
  readonly refresh: RefObject<HTMLButtonElement | null>;
  readonly more: RefObject<HTMLButtonElement | null>;
  readonly primary: RefObject<HTMLButtonElement | null>;
  readonly helpTitle: RefObject<HTMLHeadingElement | null>;
}

/** The place of the page, which stays the same after the first frame. */
export interface PagePlace {
  readonly element: HTMLElement;
  readonly targets: PageTargets;
}

export interface PartProps {
  readonly model: ViewModel;
  readonly actions: PageActions;
  readonly targets: PageTargets;
}

type Part = (props: PartProps) => VNode | null;

/** The parts of the page that are not in its first frame. */
export interface PageParts {
  readonly Banner: Part;
  readonly RecordRows: Part;
  /** Everything below the figures. */
  readonly Rest: Part;
  /** The buttons next to *Generate post*. */
  readonly Buttons: Part;
  readonly Help: Part;
}

/** The actions and parts of the page after its first frame. */
export interface LaterPage {
  readonly actions: PageActions;
  /** Null in the first frame. */
  readonly parts: PageParts | null;
}

/** An action of the user in the first frame. */
export type EarlyAction = (actions: PageActions) => unknown;

/**
 * Makes the page of the first frame. Its actions are kept until the script after it can run them.
 * @param early gets the actions, in order
 */
export function makeFirstPage(early: EarlyAction[]): LaterPage {
  const actions = new Proxy({} as PageActions, {
    get:
      (_, name: keyof PageActions) =>
      (...args: never[]) =>
        early.push((later) => (later[name] as (...values: never[]) => unknown)(...args)),
  });
  return { actions, parts: null };
}

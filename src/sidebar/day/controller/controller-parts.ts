import type { PostFile } from '../../../formats/post-file.ts';
import type { RequestOf } from '../../../messages/messages.ts';
import type { Style } from '../../../record/publishing/style.ts';
import type { ClipboardContent } from '../../controls/clipboard.ts';
import type { ProseCheck } from '../../server/prose-check-loader.ts';
import type { Clock, Server } from '../../server/server.ts';
import type { WriteStatus } from '../../server/write-status.ts';
import type { Memory } from '../memory.ts';
import type { PageEvent, ReadPurpose, State } from '../state.ts';
import type { ViewModel } from '../view/day-view.ts';

/** The page, as the controller uses it. */
export interface PageView {
  render(model: ViewModel): void;
  /** Moves the focus to the next step. */
  focusNextStep(): void;
  focusFirstBlockingIssue(): void;
  focusDateField(): void;
  /** Selects the content for the user to copy. @param onCopied called when the keys of the user have copied all of it */
  selectPostText(content: ClipboardContent, onCopied: () => void): void;
  focusHelp(): void;
  /** Moves the focus to the button that opens Help. */
  focusMore(): void;
}

export interface ControllerParts {
  readonly server: Pick<Server, 'readDay' | 'ask'>;
  readonly clock: Clock;
  readonly memory: Memory;
  readonly view: PageView;
  readonly copyContent: (content: ClipboardContent) => Promise<boolean>;
  /** Can throw where the browser does not let the frame download. */
  readonly download: (file: PostFile) => void;
  /** Starts the check of prose from its page file; null when it does not run. */
  readonly startProseCheck: (html: string) => ProseCheck | null;
  /** Moves the focus to the sheet. */
  readonly focusSheet: () => void;
  /** Whether the focus or the pointer is in the page, not in the sheet. */
  readonly isUsed: () => boolean;
  /** Whether the page is visible and the focus is elsewhere: in the sheet or in a dialog. */
  readonly isLeft: () => boolean;
  readonly copyKeys: string;
  readonly style: Style;
  /** Calls back after the browser has shown the current content of the page. */
  readonly afterPaint: (callback: () => void) => void;
}

export type DialogScreen = RequestOf<'openDialog'>['screen'];

/** The state of the page, and the only way to change it. */
export interface PageState {
  readonly getState: () => State;
  readonly dispatch: (event: PageEvent) => void;
}

/** The functions that the parts of the controller share. */
export interface PageControl extends PageState {
  readonly isWriting: () => boolean;
  readonly read: (purpose: ReadPurpose) => Promise<void>;
  /** Shows the status of a write, or that it was refused. */
  readonly showWrite: (status: WriteStatus) => void;
  /** Shows the status of a write by this page. A later look finds only writes after it. */
  readonly showOwnWrite: (status: WriteStatus) => void;
}

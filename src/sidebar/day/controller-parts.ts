import type { PostFile } from '../../formats/post-file.ts';
import type { RequestOf } from '../../messages/messages.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { ClipboardContent } from '../controls/clipboard.ts';
import type { ProseCheck } from '../server/prose-check-loader.ts';
import type { Clock, Server } from '../server/server.ts';
import type { WriteStatus } from '../server/write-status.ts';
import type { Memory } from './memory.ts';
import type { PageEvent, ReadPurpose, State } from './state.ts';
import type { ViewModel } from './view/day-view.ts';

/** What the controller can make the page show. */
export interface PageView {
  render(model: ViewModel): void;
  /** Puts the keyboard where the next step is. */
  focusNextStep(): void;
  focusFirstStop(): void;
  focusDateField(): void;
  /** Selects what is to be copied by hand. @param onCopied called when the keys of the person have copied all of it */
  selectPostText(content: ClipboardContent, onCopied: () => void): void;
  focusHelp(): void;
  /** Where Help was opened from. */
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
  /** Calls back once the browser has shown what is in the page now. */
  readonly afterPaint: (callback: () => void) => void;
}

export type DialogScreen = RequestOf<'openDialog'>['screen'];

/** What the parts of the controller use of it. */
export interface PageControl {
  readonly getState: () => State;
  readonly dispatch: (event: PageEvent) => void;
  readonly isWriting: () => boolean;
  readonly read: (purpose: ReadPurpose) => Promise<void>;
  /** Reports a write, or that it was refused. */
  readonly showWrite: (status: WriteStatus) => void;
  /** Reports a write that this page made. A later look finds only writes after it. */
  readonly showOwnWrite: (status: WriteStatus) => void;
}

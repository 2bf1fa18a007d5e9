import type { RefObject, VNode } from 'preact';
import type { Notice } from '../../../record/notices/notice.ts';
import { Button } from '../../controls/button.tsx';
import { Caret, NoticeIcon } from '../../controls/icon.tsx';
import type { ChipView, FoldView, NoticeView } from '../view/notices-view.ts';

export interface NoticeActions {
  readonly goTo: (address: string) => void;
  readonly toggleFold: (key: string) => void;
  readonly allow: (keys: readonly string[], isAllowed: boolean) => void;
  readonly retry: () => void;
  readonly replace: (notices: readonly Notice[], usesPlaceholder: boolean) => void;
}

interface ChipProps {
  readonly chip: ChipView;
  readonly onPress: (address: string) => void;
}

function Chip({ chip: { address, isVisited, shown }, onPress }: ChipProps): VNode {
  const label = shown === undefined ? address : `${address} “${shown}”`;
  return (
    <Button
      look={`chip${isVisited ? ' is-visited' : ''}`}
      aria-label={`Go to ${label}`}
      onPress={() => onPress(address)}
    >
      {label}
    </Button>
  );
}

interface FoldedChipsProps {
  readonly fold: FoldView;
  readonly onPress: (address: string) => void;
}

function FoldedChips({ fold: { chips, more }, onPress }: FoldedChipsProps): VNode {
  return (
    <div class="notice-below">
      {chips.map((chip) => (
        <Chip key={chip.address} chip={chip} onPress={onPress} />
      ))}
      {more !== '' && <span class="quiet">{more}</span>}
    </div>
  );
}

/** The icon and the sentence of a notice. */
export function NoticeWords({
  severity,
  hiddenWord,
  message,
}: Pick<NoticeView, 'severity' | 'hiddenWord' | 'message'>): VNode {
  return (
    <>
      <NoticeIcon severity={severity} />
      <span class="notice-words">
        <span class="hidden-words">{`${hiddenWord} `}</span>
        <span class="notice-text">{message}</span>
      </span>
    </>
  );
}

interface NoticeItemProps {
  readonly view: NoticeView;
  readonly actions: NoticeActions;
}

function NoticeItem({ view, actions }: NoticeItemProps): VNode {
  const { key, severity, hiddenWord, message, chip, fold, allow, replaces, canRetry } = view;
  return (
    <li class={`notice is-${severity}`}>
      <NoticeWords severity={severity} hiddenWord={hiddenWord} message={message} />
      <span class="notice-aside">
        {chip !== null && <Chip chip={chip} onPress={actions.goTo} />}
        {chip === null && fold !== null && (
          <Button
            look="chip fold"
            aria-expanded={fold.isOpen ? 'true' : 'false'}
            onPress={() => actions.toggleFold(key)}
          >
            {fold.label}
            <Caret />
          </Button>
        )}
      </span>
      {fold?.isOpen && <FoldedChips fold={fold} onPress={actions.goTo} />}
      {(canRetry || allow !== null || replaces.length > 0) && (
        <div class="notice-below">
          {canRetry && (
            <Button look="outlined small" onPress={actions.retry}>
              Try again
            </Button>
          )}
          {replaces.map(({ label, name, notices, usesPlaceholder }) => (
            <Button
              key={label}
              look="outlined small"
              aria-label={name}
              onPress={() => actions.replace(notices, usesPlaceholder)}
            >
              {label}
            </Button>
          ))}
          {allow !== null && (
            <Button
              look="outlined small allow"
              aria-pressed={allow.isPressed ? 'true' : 'false'}
              onPress={() => actions.allow(allow.keys, !allow.isPressed)}
            >
              {allow.label}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

export interface NoticeListProps {
  readonly entries: readonly NoticeView[];
  readonly actions: NoticeActions;
  readonly list: RefObject<HTMLUListElement | null>;
}

/** The list *Notices*. It is in the page from the start, so that screen readers recognize it. */
export function NoticeList({ entries, actions, list }: NoticeListProps): VNode {
  return (
    <ul class="notices" aria-label="Notices" ref={list}>
      {entries.map((view) => (
        <NoticeItem key={`${view.severity}|${view.key}`} view={view} actions={actions} />
      ))}
    </ul>
  );
}

import type { VNode } from 'preact';

/** Drawings on a square of 16 × 16, in the color of the surrounding text. */
const DRAWINGS = {
  stop: () => (
    <>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M3.5 3.5l9 9" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
  error: () => (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M8 4.2v4.6M8 10.9v1.2" stroke="#fff" stroke-width="1.7" />
    </>
  ),
  warning: () => (
    <>
      <path d="M8 1.2 15.4 14H.6z" fill="currentColor" />
      <path d="M8 6v4M8 11.4v1.2" stroke="#fff" stroke-width="1.5" />
    </>
  ),
  note: () => (
    <>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.2" />
      <path d="M8 7.2v4.4M8 4.4v1.4" stroke="currentColor" stroke-width="1.4" />
    </>
  ),
  done: () => <path d="M2.2 8.6 6.2 12.4 13.8 4" fill="none" stroke="currentColor" stroke-width="1.8" />,
} satisfies Readonly<Record<string, () => VNode>>;

export type IconName = keyof typeof DRAWINGS;

/** An icon next to text. It is hidden from assistive technology, because the text has the same meaning. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {DRAWINGS[name]()}
    </svg>
  );
}

/** The small triangle at the end of a button that opens a menu. */
export function Caret(): VNode {
  return (
    <svg class="caret" viewBox="0 0 8 8" aria-hidden="true" focusable="false">
      <path d="M.8 2.4h6.4L4 6z" fill="currentColor" />
    </svg>
  );
}

export interface NoticeIconProps {
  readonly severity: Exclude<IconName, 'done'>;
}

/** The icon at the start of a notice or a banner. */
export function NoticeIcon({ severity }: NoticeIconProps): VNode {
  return (
    <span class="notice-icon">
      <Icon name={severity} />
    </span>
  );
}

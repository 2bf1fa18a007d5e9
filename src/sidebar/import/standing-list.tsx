import type { VNode } from 'preact';
import type { StandingTextView } from './import-view.ts';
import type { StandingTextKey } from './standing-texts.ts';

export interface StandingListProps {
  readonly texts: readonly StandingTextView[];
  readonly message: string;
  readonly onTick: (key: StandingTextKey, isTicked: boolean) => void;
}

/** The texts of the author that can be saved in Settings, with one checkbox each. */
export function StandingList({ texts, message, onTick }: StandingListProps): VNode {
  return (
    <section class="standing" hidden={texts.length === 0 && message === ''}>
      <h2>Texts for Settings</h2>
      <p class="quiet" aria-live="polite" hidden={message === ''}>
        {message}
      </p>
      {texts.map(({ key, label, text, isTicked, saved, warning }) => (
        <div key={key} class="standing-text">
          <label class="check">
            <input
              type="checkbox"
              checked={isTicked}
              onChange={({ currentTarget }) => onTick(key, currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
          {warning !== '' && <p class="fault">{warning}</p>}
          <p dir="auto">{text}</p>
          {saved !== '' && (
            <p class="quiet" dir="auto">
              In Settings now: {saved}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

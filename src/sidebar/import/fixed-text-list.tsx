import type { VNode } from 'preact';
import type { FixedTextKey } from './fixed-texts.ts';
import type { FixedTextView } from './import-view.ts';

export interface FixedTextListProps {
  readonly texts: readonly FixedTextView[];
  readonly message: string;
  readonly onTick: (key: FixedTextKey, isTicked: boolean) => void;
}

/** The texts of the author that can be saved in Settings, with one checkbox each. */
export function FixedTextList({ texts, message, onTick }: FixedTextListProps): VNode {
  return (
    <section class="fixed-texts" hidden={texts.length === 0 && message === ''}>
      <h2>Texts for Settings</h2>
      <p class="quiet" aria-live="polite" hidden={message === ''}>
        {message}
      </p>
      {texts.map(({ key, label, text, isTicked, saved, warning }) => (
        <div key={key} class="fixed-text">
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

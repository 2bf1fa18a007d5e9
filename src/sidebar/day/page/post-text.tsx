import type { RefObject, VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useElementId } from '../../controls/element-id.ts';
import type { PostTextView } from '../view/day-view.ts';

const LONG_TEXT_CHARACTERS = 200_000;

interface PostTextProps {
  readonly view: PostTextView;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

/** The box with the text of the post. */
export function PostText({ view: { text, measure }, box }: PostTextProps): VNode {
  const id = useElementId();
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const isLong = text.length > LONG_TEXT_CHARACTERS;
    element.value = isLong ? '' : text;
    if (!isLong) return;
    // The layout of a long text takes longer than everything else, so it runs in a separate task.
    const timer = window.setTimeout(() => {
      element.value = text;
    });
    return () => window.clearTimeout(timer);
  }, [text, box]);
  return (
    <section aria-labelledby={`${id}-heading`}>
      <div class="text-line">
        <h3 id={`${id}-heading`}>
          <label for={id}>Post text</label>
        </h3>
        <span id={`${id}-measure`} class="quiet">
          {measure}
        </span>
      </div>
      <textarea
        id={id}
        class="post-text"
        rows={6}
        readOnly
        spellcheck={false}
        aria-describedby={`${id}-measure`}
        ref={box}
      />
    </section>
  );
}

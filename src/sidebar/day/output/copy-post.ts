import type { PostFile } from '../../../formats/post-file.ts';
import type { ControllerParts, PageControl } from '../controller/controller-parts.ts';
import { copyOptionsOf, countBlockingIssues } from '../state.ts';
import { type CopyWay, isCopyWay, type PostOutput, writeOut } from './copy-ways.ts';
import { searchOutput } from './search-output.ts';

/** In the memory after the first copy. */
const COPIED_BEFORE = 'copied';
/** The way of copying that was used last, in the memory. */
const LAST_WAY = 'way';

/** Creates the actions that copy or download the post, and remember how. */
export function createCopying(
  { getState, dispatch, isWriting }: PageControl,
  { memory, view, copyContent, download }: Pick<ControllerParts, 'memory' | 'view' | 'copyContent' | 'download'>,
) {
  /** The way of copying that was used last; null without one. */
  function findLastWay(): CopyWay | null {
    const way = memory.read(LAST_WAY);
    return isCopyWay(way) ? way : null;
  }

  /** Copies or downloads the post. Call it within the handler of a click. @param chosen null for the way used last */
  function copy(chosen: CopyWay | null): void {
    const { post } = getState();
    const way = chosen ?? getState().way;
    if (post === null || isWriting()) return;
    if (getState().privateList.kind === 'unread') {
      dispatch({ kind: 'listAwaited' });
      return;
    }
    const output = writeOut(post.record, way, copyOptionsOf(getState()));
    dispatch({ kind: 'outputSearched', leaks: searchOutput(getState(), output) });
    if (countBlockingIssues(getState()) > 0) {
      dispatch({ kind: 'copyBlocked' });
      view.focusFirstBlockingIssue();
      return;
    }
    memory.write(LAST_WAY, way);
    if (output.file !== null) downloadPost(way, output, output.file);
    else void copyContent(output).then((isCopied) => showCopy(way, output, isCopied));
  }

  function downloadPost(way: CopyWay, output: PostOutput, file: PostFile): void {
    let isBegun = true;
    try {
      download(file);
    } catch {
      isBegun = false;
    }
    showCopy(way, output, isBegun);
  }

  function showCopy(way: CopyWay, output: PostOutput, isCopied: boolean): void {
    const { text, file } = output;
    if (isCopied) {
      dispatch({ kind: 'copied', way, text, file, isFirst: isFirstCopy() });
      return;
    }
    dispatch({ kind: 'copyRefused', way, text });
    view.selectPostText(output, () => showCopy(way, { ...output, file: null }, true));
  }

  function isFirstCopy(): boolean {
    const isFirst = memory.read(COPIED_BEFORE) === null;
    if (isFirst) memory.write(COPIED_BEFORE, 'yes');
    return isFirst;
  }

  return { findLastWay, copy };
}

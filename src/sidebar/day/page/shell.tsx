import type { VNode } from 'preact';
import { DEFAULT_STYLE } from '../../../styles/styles.ts';
import { viewUnread } from '../first-frame.ts';
import { DayPage, makeTargets } from './day-page.tsx';
import { makeFirstPage } from './page-parts.ts';

/**
 * Makes the page while it reads its first tab. The build puts its markup into the page’s file, so that the browser shows it before it
 * runs the script, which then fills the same elements.
 */
export function makeShell(): VNode {
  return <DayPage model={viewUnread(DEFAULT_STYLE)} {...makeFirstPage([])} targets={makeTargets()} />;
}

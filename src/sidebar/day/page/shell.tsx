import type { VNode } from 'preact';
import { DEFAULT_STYLE } from '../../../styles/styles.ts';
import { reduce } from '../reduce.ts';
import { createState } from '../state.ts';
import { viewState } from '../view/day-view.ts';
import { DayPage, makeTargets, type PageActions } from './day-page.tsx';

/**
 * Makes the page while it reads its first tab. The build puts its markup into the page’s file, so that the browser shows it before it
 * runs the script, which then fills the same elements.
 */
export function makeShell(): VNode {
  const state = createState({ screen: 'day', style: DEFAULT_STYLE, copyKeys: '', way: 'markdown' });
  const model = viewState(reduce(state, { kind: 'readStarted', purpose: 'open' }));
  return <DayPage model={model} actions={{} as PageActions} targets={makeTargets()} />;
}

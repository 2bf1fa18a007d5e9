import type { Style } from '../record/style.ts';
import { standard } from './standard.ts';

/** The styles that are built in, the default first. */
export const STYLES: readonly Style[] = [standard];

export const DEFAULT_STYLE = standard;

export function findStyle(id: string): Style | null {
  return STYLES.find((style) => style.id === id) ?? null;
}

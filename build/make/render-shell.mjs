import { renderToString } from 'preact-render-to-string';
import { makeShell } from '../../src/sidebar/day/page/shell.tsx';

/**
 * Renders the content of the sidebar before its script runs. Import it with `importBundled`, because it uses
 * TypeScript.
 */
export const renderShell = () => renderToString(makeShell());

import { renderToString } from 'preact-render-to-string';
import { makeShell } from '../../src/sidebar/day/page/shell.tsx';

/** Renders what the sidebar shows before its script runs. To be imported with `importBundled`, because it uses TypeScript. */
export const renderShell = () => renderToString(makeShell());

// The functions that the elements of the pages call. esbuild imports this file where a page has elements.
export { Fragment, h } from 'preact';

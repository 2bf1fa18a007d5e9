/**
 * Univer's text engine knows hyphenation patterns for some 70 languages and loads each on demand. Cells are not hyphenated, so
 * an empty module stands for all of them: it saves 70 files that could never be fetched once the server has been stopped.
 */
export const withoutHyphenation = {
  name: 'without-hyphenation',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\// }, ({ kind, importer }) =>
      kind === 'dynamic-import' && importer.includes('engine-render')
        ? { path: 'none', namespace: 'without-hyphenation' }
        : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'without-hyphenation' }, () => ({ contents: 'export default {};' }));
  },
};

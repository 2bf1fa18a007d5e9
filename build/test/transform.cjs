// Compiles .ts and .tsx to CommonJS for jest with esbuild, with source maps.
const { transformSync } = require('esbuild');

module.exports = {
  process(source, path) {
    const { code } = transformSync(source, {
      loader: path.endsWith('.tsx') ? 'tsx' : 'ts',
      format: 'cjs',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'inline',
    });
    return { code };
  },
};

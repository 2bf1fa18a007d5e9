import { minify } from '@swc/core';

/**
 * Makes a bundle of esbuild smaller. esbuild renames and removes; SWC also merges statements and inlines values that
 * are used once.
 * @param {string} code a script
 * @param {2020} ecma the newest syntax that it can contain
 */
export async function minifyBundle(code, ecma) {
  const { code: small } = await minify(code, {
    ecma,
    module: false,
    // An arrow function is shorter than a function expression, and equal to one without `this`.
    compress: { ecma, passes: 3, unsafe_arrows: true },
    mangle: true,
    format: { asciiOnly: true, comments: false, ecma },
  });
  return small;
}

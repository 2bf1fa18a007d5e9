import { readFile } from 'node:fs/promises';

const PAUSE = 'this._waitingCommandQueue = [];\n\t\t\t}, 100);';
const NO_PAUSE = 'this._waitingCommandQueue = [];\n\t\t\t}, 0);';

/**
 * An esbuild plugin for the headless engine that removes the 100 ms that Univer waits after an edit before it calculates, in
 * case the user continues to type. Otherwise, tests would wait thousands of times. The edits of one script still cause one
 * calculation.
 */
export const withoutPause = {
  name: 'without-pause',
  setup(build) {
    build.onLoad({ filter: /@univerjs[\\/]sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      const count = contents.split(PAUSE).length - 1;
      if (count !== 1) throw new Error(`${path} has its pause ${count} times, not once: it is another version.`);
      return { contents: contents.replace(PAUSE, NO_PAUSE), loader: 'js' };
    });
  },
};

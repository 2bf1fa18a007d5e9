import { readFile } from 'node:fs/promises';

const PAUSE = 'this._waitingCommandQueue = [];\n\t\t\t}, 100);';
const NO_PAUSE = 'this._waitingCommandQueue = [];\n\t\t\t}, 0);';

/**
 * An esbuild plugin for the engine without a page: Univer waits 100 ms after an edit, as a person may type on, before it
 * calculates. Nobody types here, and the tests would wait thousands of times. What one script does is still one calculation.
 */
export const withoutPause = {
  name: 'without-pause',
  setup(build) {
    build.onLoad({ filter: /@univerjs[\\/]sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      const places = contents.split(PAUSE).length - 1;
      if (places !== 1) throw new Error(`${path} has its pause ${places} times, not once: it is another version.`);
      return { contents: contents.replace(PAUSE, NO_PAUSE), loader: 'js' };
    });
  },
};

// Covers the examples in the documentation comments of src.
import { execFileSync } from 'node:child_process';

interface Example {
  readonly line: number;
  readonly code: string;
  /** Runs the code. */
  readonly run: () => unknown;
  /** The value that the comment gives. */
  readonly read: () => unknown;
}

interface Bundle {
  readonly files: readonly { readonly path: string; readonly examples: readonly Example[] }[];
  readonly showDecimals: (value: unknown) => unknown;
}

function loadBundle(): Bundle {
  const options = { encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const source = execFileSync(process.execPath, ['tests/examples/bundle-examples.mjs'], options);
  const loaded: { exports: unknown } = { exports: null };
  new Function('module', 'require', source)(loaded, require);
  return loaded.exports as Bundle;
}

const { files, showDecimals } = loadBundle();
const examples = files.flatMap(({ path, examples: own }) => own.map((example) => ({ path, ...example })));

it('finds the examples', () => {
  expect(examples.length).toBeGreaterThan(150);
});

it.each(examples)('$path:$line $code', ({ run, read }) => {
  expect(showDecimals(run())).toEqual(showDecimals(read()));
});

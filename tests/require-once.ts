declare global {
  /** Node's own `require`, outside the modules of a test file. */
  var requireOutside: NodeJS.Require;
}

/**
 * Loads a module once for all test files of a jest worker. jest itself loads each module again for each file, which takes a
 * second for the largest ones.
 */
export function requireOnce<Module>(name: string): Module {
  return globalThis.requireOutside(name);
}

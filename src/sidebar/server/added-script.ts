/**
 * Runs a script in this page by adding an element with its text (assumption: added-script).
 * @param name the global that the script sets
 * @returns the value of that global; undefined if the script did not run or failed
 */
export function runAddedScript(text: string, name: string): unknown {
  try {
    const script = document.createElement('script');
    script.textContent = text;
    document.head.append(script);
    script.remove();
  } catch {
    return undefined;
  }
  return Reflect.get(window, name);
}

/**
 * Runs a script as the body of a function (assumption: made-function).
 * @param name the global that the script sets
 * @returns the value of that global; undefined if the script did not run or failed
 */
export function runAsFunction(text: string, name: string): unknown {
  try {
    new Function(text)();
  } catch {
    return undefined;
  }
  return Reflect.get(window, name);
}

/** Runs a script that sets a global, in the way that this frame allows. @returns the value of that global; undefined if none does */
export const runScript = (text: string, name: string): unknown =>
  runAddedScript(text, name) ?? runAsFunction(text, name);

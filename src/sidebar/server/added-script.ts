/**
 * Runs a script in this page by adding an element with its text (assumption: added-script).
 * @param name the global that the script sets
 * @returns the value of that global; undefined if the script did not run or failed
 */
export function runAddedScript(text: string, name: string): unknown {
  const script = document.createElement('script');
  script.textContent = text;
  document.head.append(script);
  script.remove();
  return Reflect.get(window, name);
}

/**
 * Fills the placeholders of a template, each of which is the name of a value in braces. Other braces stay unchanged.
 * @example fillTemplate('=REGEXMATCH({cell}1; "a{2}")', { cell: 'C' }) //=> '=REGEXMATCH(C1; "a{2}")'
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

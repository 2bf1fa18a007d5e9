import { STYLE_DESCRIPTIONS } from '../../src/styles/style-descriptions.ts';
import { type JsonSchema, makeStyleJsonSchema } from '../../src/styles/style-json-schema.ts';

function listPaths({ properties = {}, items }: JsonSchema, path: string): string[] {
  const inFields = Object.entries(properties).flatMap(([name, field]) =>
    listPaths(field, path === '' ? name : `${path}.${name}`),
  );
  return [path, ...inFields, ...(typeof items === 'object' ? listPaths(items, `${path}[]`) : [])];
}

function listDescriptions({ properties = {}, items, description }: JsonSchema): (string | undefined)[] {
  const inFields = Object.values(properties).flatMap(listDescriptions);
  return [description, ...inFields, ...(typeof items === 'object' ? listDescriptions(items) : [])];
}

it('describes every field of an object, and describes no other', () => {
  const { properties, ...schema } = makeStyleJsonSchema([]);
  const { $schema, base, ...fields } = properties ?? {};
  const whole = { ...schema, properties: fields };
  const described = new Set(listDescriptions(whole));
  expect(Object.values(STYLE_DESCRIPTIONS).filter((description) => !described.has(description))).toEqual([]);
  const paths = listPaths(whole, '').filter((path) => !path.startsWith('headings.'));
  const isWord = (path: string) => /^language\.\w+\[\]$/.test(path);
  expect(paths.filter((path) => !(path in STYLE_DESCRIPTIONS) && !isWord(path))).toEqual([]);
});

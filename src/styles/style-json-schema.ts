import type { Rule } from './rule.ts';
import { STYLE_DESCRIPTIONS } from './style-descriptions.ts';
import { STYLE_RULES } from './style-rules.ts';

/** The part of JSON Schema that style files need. */
export interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | false;
  readonly description?: string;
  readonly [keyword: string]: unknown;
}

function writeList({ item, length }: Extract<Rule, { is: 'list' }>, path: string): JsonSchema {
  if (length === null) return { type: 'array', items: writeField(item, `${path}[]`) };
  const items = writeField(item, `${path}[]`);
  return length === 2
    ? { type: 'array', prefixItems: [items, items], items: false, minItems: 2, maxItems: 2 }
    : { minItems: length, maxItems: length, type: 'array', items };
}

function writeRule(rule: Rule, path: string): JsonSchema {
  switch (rule.is) {
    case 'text':
      return {
        type: 'string',
        ...(rule.mostCharacters !== null && { maxLength: rule.mostCharacters }),
        ...(rule.notBlank !== undefined && { pattern: '\\S' }),
      };
    case 'choice':
      if (rule.values.includes(null)) return { type: 'null' };
      return rule.values.includes(true) ? { type: 'boolean' } : { type: 'string', enum: rule.values };
    case 'number':
      return {
        type: rule.isWhole ? 'integer' : 'number',
        [rule.isAbove ? 'exclusiveMinimum' : 'minimum']: rule.least,
        maximum: rule.most,
      };
    case 'either':
      return { anyOf: rule.rules.map((inner) => writeRule(inner, path)) };
    case 'list':
      return writeList(rule, path);
    case 'object': {
      const fields = Object.entries(rule.fields).map(([name, field]): [string, JsonSchema] => [
        name,
        writeField(field, path === '' ? name : `${path}.${name}`),
      ]);
      return { type: 'object', properties: Object.fromEntries(fields), additionalProperties: false };
    }
  }
}

function writeField(rule: Rule, path: string): JsonSchema {
  const description = STYLE_DESCRIPTIONS[path] ?? STYLE_DESCRIPTIONS[`${path.slice(0, path.lastIndexOf('.') + 1)}*`];
  const schema = writeRule(rule, path);
  return {
    ...schema,
    ...(description !== undefined && { description }),
    ...(schema.properties?.key !== undefined && { required: ['key'] }),
  };
}

/**
 * Makes the JSON Schema of a style file, for editors. Every field is optional except the key of a column or row.
 * @param baseIds the styles that a file can use as its base
 */
export function makeStyleJsonSchema(baseIds: readonly string[]): JsonSchema {
  const { properties, ...whole } = writeField(STYLE_RULES, '');
  const base = {
    type: 'string',
    enum: baseIds,
    description: 'The built-in style that supplies every omitted field.',
  };
  const schema = { type: 'string', description: 'The path or URL of this schema, for editors.' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: { $schema: schema, base, ...properties },
    ...whole,
  };
}

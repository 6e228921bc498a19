import type { JsonSchema } from './schema-index.ts';

/** Keywords whose value is a schema or a list of schemas. */
const SCHEMAS: ReadonlySet<string> = new Set([
  'additionalItems',
  'additionalProperties',
  'allOf',
  'anyOf',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'oneOf',
  'propertyNames',
  'then',
]);
/** Keywords whose value has a schema under each of its names. */
const NAMED_SCHEMAS: ReadonlySet<string> = new Set(['definitions', 'dependencies', 'patternProperties', 'properties']);
/** What draft 07 does not know, or what its own place says; the messages are put into an editor's words. */
const DROPPED: ReadonlySet<string> = new Set([
  '$id',
  '$ref',
  '$schema',
  'dependentRequired',
  'dependentSchemas',
  'deprecated',
  'maxContains',
  'minContains',
  'prefixItems',
  'unevaluatedItems',
  'unevaluatedProperties',
  'x-message',
  'x-severity',
]);

/**
 * Turns a schema of ours (Draft 2020-12) into one for editors: draft 07, with what `x-message` and `deprecated` say in the
 * keywords of VS Code's language servers. What draft 07 has no keyword for is left out, and so are severities, which these
 * servers do not know: an editor is a little stricter than `verify` here and less strict there.
 */
export function toEditorSchema(schema: JsonSchema): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...convertSchema(schema) };
}

function convertSchema(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(inDraft07(schema)).filter(([keyword]) => !DROPPED.has(keyword));
  const converted = entries.map(([keyword, value]): [string, unknown] => [keyword, convertKeyword(keyword, value)]);
  return { ...Object.fromEntries(converted), ...reference(schema), ...messages(schema) };
}

/** The keywords that have another name there. */
function inDraft07({ $defs, ...schema }: JsonSchema): JsonSchema {
  const { prefixItems, items, dependentRequired, dependentSchemas } = schema;
  return {
    ...schema,
    ...(isObject($defs) && { definitions: $defs }),
    ...(prefixItems !== undefined && { items: prefixItems, ...(items !== undefined && { additionalItems: items }) }),
    ...((isObject(dependentRequired) || isObject(dependentSchemas)) && {
      dependencies: { ...objectOrNone(dependentRequired), ...objectOrNone(dependentSchemas) },
    }),
  };
}

function convertKeyword(keyword: string, value: unknown): unknown {
  if (SCHEMAS.has(keyword)) return convertAny(value);
  if (!NAMED_SCHEMAS.has(keyword) || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, convertAny(schema)]));
}

/** A schema, a list of schemas, or what needs no change, such as `false` or a list of property names. */
function convertAny(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convertAny);
  return isObject(value) ? convertSchema(value) : value;
}

/** In draft 07, what stands beside a reference counts for nothing. */
function reference({ $ref, allOf, ...siblings }: JsonSchema): JsonSchema {
  if (typeof $ref !== 'string') return {};
  const there = { $ref: $ref.replaceAll('/$defs/', '/definitions/') };
  if (allOf === undefined && Object.keys(siblings).length === 0) return there;
  return { allOf: [there, ...[convertAny(allOf) ?? []].flat()] };
}

function messages({ 'x-message': words, deprecated, pattern, format }: JsonSchema): JsonSchema {
  const message = typeof words === 'string' ? sentence(words) : undefined;
  if (deprecated === true) return { deprecationMessage: message ?? 'Deprecated: remove it.' };
  if (message === undefined) return {};
  return pattern === undefined && format === undefined ? { errorMessage: message } : { patternErrorMessage: message };
}

/** An editor shows the message at the value, and not after its name. */
function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/, '')}.`;
}

function objectOrNone(value: unknown): JsonSchema {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { JsonSchema, SchemaIndex } from './schema-index.ts';

const SAME_OBJECT = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'dependentSchemas'];

/** The properties that a schema knows, by itself and through the schemas that it applies to the same object. */
export function knownProperties(schema: JsonSchema, index: SchemaIndex): ReadonlySet<string> {
  const known = new Set<string>();
  const seen = new Set<unknown>();

  function visit(value: unknown): void {
    if (!isSchema(value) || seen.has(value)) return;
    seen.add(value);
    for (const [name, property] of Object.entries(isSchema(value.properties) ? value.properties : {})) {
      if (property !== false) known.add(name);
    }
    for (const keyword of SAME_OBJECT) {
      const applied = value[keyword];
      if (Array.isArray(applied) || keyword === 'dependentSchemas') Object.values(applied ?? {}).forEach(visit);
      else visit(applied);
    }
    visit(index.resolve(value));
  }

  visit(schema);
  return known;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Severity } from '../diagnostic.ts';

/** A JSON Schema as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

interface Entry {
  /** A reference that ajv can resolve. */
  readonly ref: string;
  /** What the nearest `x-severity` around it says. */
  readonly severity: Severity | undefined;
}

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info'] satisfies Severity[];

/**
 * Knows every subschema by its identity. ajv hands out the schema that failed, but not where it stands: its own
 * `schemaPath` ends at the last `$ref`.
 */
export class SchemaIndex {
  readonly #entries = new Map<unknown, Entry>();
  readonly #byRef = new Map<string, JsonSchema>();

  /** @param id the `$id` by which ajv knows the schema. No object may occur in it twice. */
  add(id: string, schema: JsonSchema): void {
    this.#add(schema, `${id}#`, id, undefined);
  }

  refOf(schema: unknown): string | undefined {
    return this.#entries.get(schema)?.ref;
  }

  severityOf(schema: unknown): Severity | undefined {
    return this.#entries.get(schema)?.severity;
  }

  /** What a `$ref` in a schema points to: a pointer into the same document, or into one beside it by its `$id`. */
  resolve(schema: JsonSchema): JsonSchema | undefined {
    const { $ref } = schema;
    const own = this.refOf(schema);
    if (typeof $ref !== 'string' || own === undefined) return undefined;
    const absolute = absoluteRef($ref, own);
    return this.#byRef.get(absolute.includes('#') ? absolute : `${absolute}#`);
  }

  #add(value: unknown, ref: string, id: string, inherited: Severity | undefined): void {
    if (typeof value !== 'object' || value === null) return;
    const schema = value as JsonSchema;
    const own = schema['x-severity'];
    const severity = isSeverity(own) ? own : inherited;
    this.#entries.set(schema, { ref, severity });
    this.#byRef.set(decodeURIComponent(ref), schema);
    for (const [key, child] of Object.entries(schema)) this.#add(child, `${ref}/${escape(key)}`, id, severity);
  }
}

/** An `$id` need not be a whole address: `metric.schema.json` is one. */
function absoluteRef(ref: string, base: string): string {
  if (ref.startsWith('#')) return base.slice(0, base.indexOf('#')) + ref;
  return URL.canParse(ref, base) ? new URL(ref, base).href : ref;
}

function isSeverity(value: unknown): value is Severity {
  return SEVERITIES.includes(value);
}

function escape(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

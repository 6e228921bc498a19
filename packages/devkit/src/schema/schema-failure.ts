import type { ErrorObject } from 'ajv';
import type { JsonSchema } from './schema-index.ts';

/** One thing that a schema found wrong: ajv's error, without `any`. */
export interface SchemaFailure {
  readonly keyword: string;
  /** A JSON pointer to the value. */
  readonly pointer: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The keyword's own value. */
  readonly schema: unknown;
  /** The schema that has the keyword. */
  readonly parent: JsonSchema;
  readonly data: unknown;
  /** The property whose name is wrong, where it is not the value. */
  readonly propertyName?: string;
  /** Of `anyOf` and `oneOf`: what was wrong with each branch, where none is closer than the others. */
  readonly alternatives?: readonly (readonly SchemaFailure[])[];
}

export function toFailure(error: ErrorObject): SchemaFailure {
  const { keyword, instancePath, params, schema, parentSchema = {}, data, propertyName } = error;
  return {
    keyword,
    pointer: instancePath,
    params,
    schema,
    parent: parentSchema,
    data,
    ...(propertyName !== undefined && { propertyName }),
  };
}

/** Whether it says that a value is none of certain ones, which {@link allowedValues} gives. */
export function isEnumeration({ keyword }: SchemaFailure): boolean {
  return keyword === 'const' || keyword === 'enum';
}

export function allowedValues({ keyword, params }: SchemaFailure): readonly unknown[] {
  return keyword === 'const' ? [params.allowedValue] : [params.allowedValues ?? []].flat();
}

/** What the keyword `type` allows: one type or a list of them. */
export function allowedTypes({ schema }: SchemaFailure): readonly unknown[] {
  return [schema].flat();
}

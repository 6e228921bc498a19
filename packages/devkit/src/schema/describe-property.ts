import type { DocumentPath } from '../documents/document.ts';
import { knownProperties } from './known-properties.ts';
import { authorsMessage, authorsWords, nameOf, type Scene } from './scene.ts';
import type { SchemaFailure } from './schema-failure.ts';
import type { SchemaFinding } from './schema-finding.ts';
import { suggest } from './suggest.ts';
import { oneOf, subject } from './wording.ts';

/** As many known properties are named where none is near to the unknown one. */
const NAMED = 10;

export function describeUnknown(failure: SchemaFailure, { path, index }: Scene): SchemaFinding {
  const { params, parent, data } = failure;
  const name = String(params.additionalProperty ?? params.unevaluatedProperty);
  const place = { kind: 'unknownProperty', path: [...path, name], part: 'key' } as const;
  const unused = [...knownProperties(parent, index)].filter((property) => !has(data, property));
  const near = suggest(name, unused);
  if (near !== undefined) {
    const fix = { title: `Rename it to '${near}'`, newText: near, keepQuotes: true };
    return {
      ...place,
      message: `Unknown property '${name}': did you mean '${near}'?`,
      fix,
      property: near,
      misspelt: name,
    };
  }
  const choice = unused.length > 0 && unused.length <= NAMED ? `, or use ${oneOf(unused.map(quoted))}` : '';
  return { ...place, message: `Unknown property '${name}': remove it${choice}.` };
}

export function describeMissing({ params, data }: SchemaFailure, { path }: Scene): SchemaFinding {
  const property = String(params.missingProperty);
  const owner = path.length === 0 ? '' : ` in ${subject(path)}`;
  const message = `'${property}' is missing${owner}: add it.`;
  return { kind: 'missingProperty', ...headOf(path, data), message, property };
}

export function describeDependency(failure: SchemaFailure, scene: Scene): SchemaFinding {
  const property = String(failure.params.property);
  const needed = String(failure.params.missingProperty);
  const message =
    authorsMessage(failure, scene) ??
    `'${property}' needs '${needed}' beside it: add '${needed}', or remove '${property}'.`;
  return { kind: 'dependency', path: [...scene.path, property], part: 'key', message };
}

/** `not: { required: [...] }` is how a schema forbids a property; else the value itself is forbidden. */
export function describeForbidden(failure: SchemaFailure, scene: Scene): SchemaFinding {
  const { schema, data } = failure;
  const required = typeof schema === 'object' && schema !== null && 'required' in schema ? schema.required : undefined;
  const property: unknown = Array.isArray(required) ? required.find((name) => has(data, String(name))) : undefined;
  const path = typeof property === 'string' ? [...scene.path, property] : scene.path;
  const message =
    authorsMessage(failure, scene) ?? `${nameOf(failure, { ...scene, path })} is not allowed here: remove it.`;
  return { kind: 'forbidden', path, part: typeof path.at(-1) === 'string' ? 'key' : 'value', message };
}

export function describeDeprecated(failure: SchemaFailure, { path }: Scene): SchemaFinding {
  const message = `${subject(path)} ${authorsWords(failure) ?? 'is deprecated: remove it'}.`;
  return { kind: 'deprecated', path, part: 'key', message };
}

/** Where an object is named: by its key, else (the root, an item of a list) by its first property. */
export function headOf(path: DocumentPath, data: unknown): { path: DocumentPath; part: 'key' } {
  const [first] = typeof path.at(-1) === 'string' ? [] : Object.keys(data ?? {});
  return { path: first === undefined ? path : [...path, first], part: 'key' };
}

function has(data: unknown, property: string): boolean {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, property);
}

function quoted(word: string): string {
  return `'${word}'`;
}

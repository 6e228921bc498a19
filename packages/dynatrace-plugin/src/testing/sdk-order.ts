import type { Diagnostic, Position } from '@extkit/devkit';
import type { DocumentPath, SourceDocument } from '@extkit/devkit/documents';
import { pluginKind } from '../manifest/plugin-kind.ts';
import { activeGateSchema, oneAgentSchema } from '../schema/manifest-schemas.ts';

/** A diagnostic, and the path by which the SDK names what is wrong. */
export interface OrderedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly path: DocumentPath;
}

/**
 * Sorts errors as the SDK meets them (facts 1.1, 1.9): those of the schema before all others; of these, what is wrong with
 * an object itself before what is wrong with its properties, which come in the order of the schema; then check by check.
 * The path is the SDK's, to which a metric is one thing: all that is wrong in it counts as wrong with it.
 */
export function inSdkOrder(manifest: SourceDocument, diagnostics: readonly Diagnostic[]): OrderedDiagnostic[] {
  const schema = pluginKind(manifest.value) === 'activegate' ? activeGateSchema : oneAgentSchema;
  return diagnostics
    .map((diagnostic) => {
      const path = sdkPath(manifest, diagnostic);
      return { diagnostic, path, rank: [stage(diagnostic, path), ...ranks(schema, path)] };
    })
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ diagnostic, path }) => ({ diagnostic, path }));
}

/** Before the schema is chosen, there must be a name; of the schema, the keys that exclude each other come last. */
function stage({ code, message }: Diagnostic, path: DocumentPath): number {
  const isNameless = message.startsWith("'name' is missing:") || (code === 'DTP0002' && path.join() === 'name');
  if (isNameless) return -1;
  const number = Number(code.slice(3));
  return number < 9 ? 0 : number;
}

function sdkPath(manifest: SourceDocument, { code, message, range }: Diagnostic): DocumentPath {
  const path = pathAt(manifest, range.start);
  if (code === 'DTP0009' || /^'\w+' is missing:/.test(message)) return [];
  if (code === 'DTP0007') return path.slice(0, -1);
  if (path[0] === 'metrics' && path.length > 1) return path.slice(0, 2);
  // What an item of a list lacks is found at its first key.
  return code === 'DTP0001' && typeof path.at(-2) === 'number' ? path.slice(0, -1) : path;
}

/** The path of the innermost value that stands, by its key or by itself, at a position. */
function pathAt(manifest: SourceDocument, position: Position): DocumentPath {
  let path: DocumentPath = [];
  let value = manifest.value;
  for (;;) {
    const parent = path;
    const [key] =
      entriesOf(value)
        .filter(([key]) => isIn(manifest, [...parent, key], position))
        .at(-1) ?? [];
    if (key === undefined || typeof value !== 'object' || value === null) return path;
    path = [...path, key];
    value = Reflect.get(value, key) as unknown;
  }
}

function entriesOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [index, item]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function isIn(manifest: SourceDocument, path: DocumentPath, position: Position): boolean {
  return (['key', 'value'] as const).some((part) => {
    const { start, end } = manifest.at(path, part).range;
    const [from, at, to] = [start, position, end].map(({ line, column }) => line * 1e6 + column);
    return from !== undefined && at !== undefined && to !== undefined && from <= at && at < to;
  });
}

/** At each step, the place of the property in its schema, or the index. */
function ranks(schema: unknown, path: DocumentPath): number[] {
  const numbers: number[] = [];
  let current = schema;
  for (const step of path) {
    if (typeof step === 'number') {
      numbers.push(step);
      current = child(current, 'items');
    } else {
      const properties = child(current, 'properties');
      numbers.push(Object.keys(properties ?? {}).indexOf(step));
      current = child(properties, step);
    }
    const reference = child(current, '$ref');
    if (typeof reference === 'string') current = reference.split('/').slice(1).reduce(child, schema);
  }
  return numbers;
}

function child(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (Reflect.get(value, key) as unknown) : undefined;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((number, at) => number !== b[at]);
  return index < 0 ? a.length - b.length : (a[index] ?? 0) - (b[index] ?? -1);
}

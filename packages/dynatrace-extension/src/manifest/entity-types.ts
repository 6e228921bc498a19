import { suggest } from '@extkit/devkit';
import { select } from '@extkit/devkit/rules';
import type { ManifestModel } from './manifest-model.ts';
import { isMisspelling } from './misspelling.ts';
import { readOnce } from './read-once.ts';

/** Technologies before the colon in types of many extensions: they make a type nobody's own. */
const SHARED_PREFIXES = new Set([
  'cloud',
  'custom',
  'network',
  'os',
  'otel',
  'prometheus',
  'python',
  'snmp',
  'sql',
  'wmi',
]);

/** What parts the words of a type's name. */
const SEPARATOR = /[:_-]/;

/** An entity type that is clearly meant to be one of the extension's own. */
export interface UnknownType {
  /** The type that was most likely meant. */
  readonly suggestion: string | undefined;
}

/**
 * Tells of an entity type that the topology does not define, though it starts as those do that it defines, or is a
 * misspelling of one of them. Types that are built in or of other extensions may be named freely.
 */
export function unknownOwnType(model: ManifestModel, type: string): UnknownType | undefined {
  const defined = ownTypes(model);
  if (!type.includes(':') || defined.has(type)) return undefined;
  const misspelt = [...defined].find((some) => isMisspelling(type, some, SEPARATOR));
  if (misspelt !== undefined) return { suggestion: misspelt };

  const prefix = prefixOf(type);
  const isOwn = !SHARED_PREFIXES.has(prefix) && [...defined].some((some) => prefixOf(some) === prefix);
  if (!isOwn) return undefined;
  const names = new Map([...defined].map((some) => [some.slice(prefixOf(some).length), some]));
  return { suggestion: names.get(suggest(type.slice(prefix.length), names.keys()) ?? '') };
}

/** The names of the types that the topology defines. */
export const ownTypes = readOnce(
  ({ manifest }: ManifestModel): ReadonlySet<string> => new Set(definedTypes(manifest.value)),
);

function definedTypes(manifest: unknown): string[] {
  return select(manifest, ['topology', 'types', '*', 'name']).flatMap(({ value }) =>
    typeof value === 'string' && value.includes(':') ? [value] : [],
  );
}

function prefixOf(type: string): string {
  return type.split(':', 1)[0] ?? '';
}

import type { DocumentPath, SourceDocument } from '../documents/document.ts';
import type { LocatedFinding } from './located-finding.ts';

/** By the path of an object: the properties that it was meant to have, and how its text calls them. */
type Misspellings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The document as its author meant it: where a schema found a misspelt property, its value has the name that was meant, so
 * that whoever reads on does not miss what is there. Places are still those of the text.
 *
 * @param findings what a schema found in this document
 */
export function asMeant(document: SourceDocument, findings: readonly LocatedFinding[]): SourceDocument {
  const misspellings = misspellingsIn(findings);
  if (misspellings.size === 0) return document;
  const written = (path: DocumentPath) => asWritten(path, misspellings);
  return {
    ...document,
    value: renamed(document.value, [], misspellings),
    at: (path, part) => document.at(written(path), part),
    within: (path, start, length) => document.within(written(path), start, length),
  };
}

function misspellingsIn(findings: readonly LocatedFinding[]): Misspellings {
  const found = new Map<string, Map<string, string>>();
  for (const { path, misspelt, property } of findings) {
    if (misspelt === undefined || property === undefined) continue;
    const names = found.get(keyOf(path)) ?? new Map<string, string>();
    // Of two that were meant to be one, nobody can tell which.
    if (!names.has(property)) names.set(property, misspelt);
    found.set(keyOf(path), names);
  }
  return found;
}

function renamed(value: unknown, path: DocumentPath, misspellings: Misspellings): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown, index) => renamed(item, [...path, index], misspellings));
  const names = new Map([...(misspellings.get(keyOf(path)) ?? [])].map(([meant, misspelt]) => [misspelt, meant]));
  const entries = Object.entries(value).map(([key, child]) => [
    names.get(key) ?? key,
    renamed(child, [...path, key], misspellings),
  ]);
  return Object.fromEntries(entries);
}

function asWritten(path: DocumentPath, misspellings: Misspellings): DocumentPath {
  return path.reduce<DocumentPath>(
    (parent, step) => [...parent, misspellings.get(keyOf(parent))?.get(String(step)) ?? step],
    [],
  );
}

function keyOf(path: DocumentPath): string {
  return JSON.stringify(path);
}

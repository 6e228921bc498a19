import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Alias, type ParsedNode } from 'yaml';
import type { Span } from './line-index.ts';

/** What each alias stands for. */
export type Anchored = ReadonlyMap<Alias.Parsed, ParsedNode>;

/** The key as a string; a number or a boolean as it was written. An object or a list has none. */
export function keyName(key: ParsedNode, anchored: Anchored): string | undefined {
  const node = isAlias(key) ? anchored.get(key) : key;
  if (!isScalar(node)) return undefined;
  return typeof node.value === 'string' ? node.value : node.source;
}

/** `<<: *base`: takes over what the base holds, as in YAML 1.1, which most tools still follow here. */
export function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.value === '<<';
}

/** The objects whose keys a merge takes over; where two have the same key, the first one counts. */
export function mergeBases(value: ParsedNode | null, anchored: Anchored): ParsedNode[] {
  const node = isAlias(value) ? anchored.get(value) : value;
  if (isMap(node)) return [node];
  return isSeq(node) ? node.items.flatMap((item) => mergeBases(item, anchored)) : [];
}

/** From a value's first character to its last: without anchor and tag before, comments and line breaks after it. */
export function contentSpan(node: ParsedNode, text: string): Span {
  const [start] = node.range;
  const [from, to] = lastLeaf(node).range;
  return { start, end: Math.max(start, from) + text.slice(Math.max(start, from), to).trimEnd().length };
}

/** A block collection ends where its last value ends; its own range runs on to the next token. */
function lastLeaf(node: ParsedNode): ParsedNode {
  let leaf = node;
  while (isCollection(leaf) && leaf.flow !== true) {
    const last = leaf.items.at(-1);
    const next: ParsedNode | undefined = isPair(last) ? (last.value ?? last.key) : last;
    if (next === undefined) break;
    leaf = next;
  }
  return leaf;
}

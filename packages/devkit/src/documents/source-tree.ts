import type { DocumentPath } from './document.ts';
import type { Span } from './line-index.ts';

/** What a parsed document must tell about itself so that the places of its values can be found. */
export interface SourceTree<Node extends object> {
  readonly root: Member<Node>;
  span(node: Node): Span;
  /** What stands in an object (by key) or in a list (by index, from `"0"`). */
  members(node: Node): ReadonlyMap<string, Member<Node>>;
}

export interface Member<Node> {
  /** Where its key stands; the root and an item of a list have none. */
  readonly key?: Span;
  readonly node: Node;
}

export type PlaceFinder = (path: DocumentPath, part: 'key' | 'value') => Span;

/** Finds places by path. A node's members are gathered when first asked for, so that many questions stay cheap. */
export function placeFinder<Node extends object>(tree: SourceTree<Node>): PlaceFinder {
  const known = new WeakMap<Node, ReadonlyMap<string, Member<Node>>>();

  function membersOf(node: Node): ReadonlyMap<string, Member<Node>> {
    const members = known.get(node) ?? tree.members(node);
    known.set(node, members);
    return members;
  }

  return (path, part) => {
    let found = tree.root;
    for (const segment of path) {
      const next = membersOf(found.node).get(String(segment));
      if (next === undefined) break;
      found = next;
    }
    return part === 'key' && found.key !== undefined ? found.key : tree.span(found.node);
  };
}

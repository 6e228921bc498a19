import { isAlias, isMap, isSeq, type ParsedNode } from 'yaml';
import type { Span } from './line-index.ts';
import type { Member, SourceTree } from './source-tree.ts';
import { contentSpan, isMergeKey, keyName, mergeBases, type Anchored } from './yaml-nodes.ts';

/** Where the values of a YAML document stand. */
export class YamlTree implements SourceTree<ParsedNode> {
  readonly root: Member<ParsedNode>;
  readonly #text: string;
  readonly #anchored: Anchored;

  constructor(root: ParsedNode, text: string, anchored: Anchored) {
    this.root = { node: root };
    this.#text = text;
    this.#anchored = anchored;
  }

  span(node: ParsedNode): Span {
    return contentSpan(node, this.#text);
  }

  members(place: ParsedNode): ReadonlyMap<string, Member<ParsedNode>> {
    const node = isAlias(place) ? this.#anchored.get(place) : place;
    if (isSeq(node)) return new Map(node.items.map((item, index) => [String(index), { node: item }]));
    const own = new Map<string, Member<ParsedNode>>();
    const merged = new Map<string, Member<ParsedNode>>();
    for (const { key, value } of isMap(node) ? node.items : []) {
      const bases = isMergeKey(key) ? mergeBases(value, this.#anchored) : [];
      for (const base of bases) {
        for (const [name, member] of this.members(base)) if (!merged.has(name)) merged.set(name, member);
      }
      const name = keyName(key, this.#anchored);
      if (name !== undefined && bases.length === 0) own.set(name, { key: this.span(key), node: value ?? key });
    }
    return new Map([...merged, ...own]);
  }
}

import { isAlias, isMap, isScalar, isSeq, type Alias, type ParsedNode, type YAMLMap } from 'yaml';
import type { RuleInfo } from '../format.ts';
import type { DocumentLimits } from './document.ts';
import { DOCUMENT_RULES } from './document-rules.ts';
import type { Span } from './line-index.ts';
import type { SourceText } from './source-text.ts';
import { contentSpan, isMergeKey, keyName } from './yaml-nodes.ts';

/** A value with the number of values in it, and how many objects and lists it holds within each other. */
interface Sized {
  readonly value: unknown;
  readonly size: number;
  readonly height: number;
}

const NOTHING: Sized = { value: null, size: 1, height: 0 };

/** Turns nodes into plain values, in the order of the text, so that an alias finds the last anchor above it. */
export class YamlValues {
  readonly anchored = new Map<Alias.Parsed, ParsedNode>();
  readonly #source: SourceText;
  readonly #limits: DocumentLimits;
  readonly #doubtfulLines: ReadonlySet<number>;
  readonly #anchors = new Map<string, ParsedNode>();
  readonly #done = new Map<ParsedNode, Sized>();
  readonly #exceeded = new Set<RuleInfo>();
  #aliased = 0;

  constructor(source: SourceText, limits: DocumentLimits) {
    this.#source = source;
    this.#doubtfulLines = new Set(source.problems.map(({ range }) => range.start.line));
    this.#limits = limits;
  }

  read(root: ParsedNode): unknown {
    return this.#read(root, 0).value;
  }

  /** @param depth how many objects and lists are around the node */
  #read(node: ParsedNode | null, depth: number): Sized {
    if (node === null) return NOTHING;
    if (isAlias(node)) return this.#readAlias(node, depth);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    const sized = this.#readContent(node, depth);
    if (node.anchor !== undefined) this.#done.set(node, sized);
    return sized;
  }

  #readContent(node: ParsedNode, depth: number): Sized {
    if (isMap(node)) return this.#readMap(node, depth + 1);
    if (isScalar(node)) return { ...NOTHING, value: node.value };
    if (!isSeq(node)) return NOTHING;
    const items = node.items.map((item) => this.#read(item, depth + 1));
    return around(
      items.map(({ value }) => value),
      items,
    );
  }

  #readMap(map: YAMLMap.Parsed, depth: number): Sized {
    const own = new Map<string, unknown>();
    const merged = new Map<string, unknown>();
    const keys = new Map<string, ParsedNode>();
    const parts: Sized[] = [];
    for (const { key, value } of map.items) {
      parts.push(this.#read(key, depth));
      const part = this.#read(value, depth);
      parts.push(part);
      const bases = isMergeKey(key) ? [part.value].flat().filter(isObject) : [];
      for (const [name, inherited] of bases.flatMap((base) => Object.entries(base))) {
        if (!merged.has(name)) merged.set(name, inherited);
      }
      const name = bases.length === 0 ? this.#readKey(key, keys) : undefined;
      if (name !== undefined) own.set(name, part.value);
    }
    // `fromEntries` defines properties instead of setting them, so a key `__proto__` is data like any other.
    return around(Object.fromEntries([...merged, ...own]), parts);
  }

  #readKey(key: ParsedNode, keys: Map<string, ParsedNode>): string | undefined {
    const name = keyName(key, this.anchored);
    if (name === undefined) {
      const message =
        'This key is an object or a list: put it in quotes if it is meant as a text, such as "{{ name }}".';
      if (!isAlias(key) || this.anchored.has(key)) this.#report(DOCUMENT_RULES.complexKey, key, message);
      return undefined;
    }
    const first = keys.get(name);
    if (first === undefined) keys.set(name, key);
    else if (!this.#isDoubtful(key)) this.#source.reportRepeated(`key '${name}'`, this.#span(key), this.#span(first));
    return name;
  }

  #readAlias(alias: Alias.Parsed, depth: number): Sized {
    const { source: name } = alias;
    const target = this.#anchors.get(name);
    const sized = target && this.#done.get(target);
    if (name === '') return NOTHING;
    if (target === undefined) {
      const message = `There is no anchor '&${name}' above: add it, or put the value in quotes if it is a text.`;
      this.#report(DOCUMENT_RULES.alias, alias, message);
      return NOTHING;
    }
    if (sized === undefined) {
      this.#report(
        DOCUMENT_RULES.alias,
        alias,
        `'*${name}' stands within the value that it names: write the value out.`,
      );
      return NOTHING;
    }
    this.#aliased += sized.size;
    if (this.#aliased > this.#limits.aliases) {
      const message = `The aliases up to here stand for more than ${this.#limits.aliases} values: write fewer of them.`;
      return this.#refuse(DOCUMENT_RULES.alias, alias, message);
    }
    if (depth + sized.height > this.#limits.depth) {
      const message = `With what this alias stands for, more than ${this.#limits.depth} objects and lists are within each other: flatten the document.`;
      return this.#refuse(DOCUMENT_RULES.nesting, alias, message);
    }
    this.anchored.set(alias, target);
    return sized;
  }

  /** A bound is reported where it is first exceeded only. */
  #refuse(rule: RuleInfo, alias: ParsedNode, message: string): Sized {
    if (!this.#exceeded.has(rule)) this.#report(rule, alias, message);
    this.#exceeded.add(rule);
    return NOTHING;
  }

  #report(rule: RuleInfo, node: ParsedNode, message: string): void {
    if (!this.#isDoubtful(node)) this.#source.report(rule, this.#span(node), message);
  }

  /** On the line of a syntax error, what the parser understood is guesswork and not worth another report. */
  #isDoubtful(node: ParsedNode): boolean {
    return this.#doubtfulLines.has(this.#source.lines.position(this.#span(node).start).line);
  }

  #span(node: ParsedNode): Span {
    return contentSpan(node, this.#source.text);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function around(value: unknown, parts: readonly Sized[]): Sized {
  return {
    value,
    size: parts.reduce((sum, { size }) => sum + size, 1),
    height: 1 + parts.reduce((highest, { height }) => Math.max(highest, height), 0),
  };
}

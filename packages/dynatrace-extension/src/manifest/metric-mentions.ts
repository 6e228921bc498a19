import type { TextEdit } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import { select } from '@extkit/devkit/rules';
import type { Text } from './collection.ts';
import type { ManifestModel } from './manifest-model.ts';
import { propertyNames, textsIn } from './texts.ts';

interface Mention {
  readonly document: SourceDocument;
  readonly text: Text;
  readonly start: number;
}

/** Where a manifest names metrics, apart from the datasource. Queries and values there name what is outside, by names of its own. */
const NAMING = ['metrics', 'topology', 'screens', 'alertTemplates'];

/** What may be a whole key. The metric of another prefix is another metric, and what a condition's prefix stands for is many. */
const KEY = /(?<![\w.:-]|\$prefix\()[A-Za-z_][\w.-]*\w/g;

const PREFIX = /^\$prefix\((?<prefix>[^()]*)\)$/;

/** All places in an extension's files that name metrics. */
export class MetricMentions {
  readonly #mentions = new Map<string, Mention[]>();
  /** Of the topology's conditions. */
  readonly #prefixes: string[] = [];
  readonly #untold: ReadonlySet<string>;

  constructor({ manifest, metrics, files }: ManifestModel) {
    for (const { key } of metrics) if (key) this.#add(manifest, key);
    for (const key of NAMING) {
      for (const { value, path } of select(manifest.value, [key])) this.#addAll(manifest, textsIn(value, path));
    }
    const documents = new Set(
      files.flatMap(({ document, purpose }) => (document && purpose !== 'activation schema' ? [document] : [])),
    );
    for (const document of documents) this.#addAll(document, textsIn(document.value));
    this.#untold = new Set([...documents].flatMap(({ value }) => [...propertyNames(value)]));
  }

  /** The edits that rename the metric everywhere; nothing where a place cannot be told or would mean something else. */
  rename(from: string, to: string): TextEdit[] | undefined {
    const losesTopology = this.#prefixes.some((prefix) => from.startsWith(prefix) && !to.startsWith(prefix));
    if (losesTopology || this.#untold.has(from)) return undefined;
    const edits = (this.#mentions.get(from) ?? []).map(({ document, text, start }) => {
      const place = document.within(text.path, start, from.length);
      return place && { ...place, newText: to };
    });
    const told = edits.filter((edit) => edit !== undefined);
    return told.length === edits.length ? told : undefined;
  }

  #addAll(document: SourceDocument, texts: readonly Text[]): void {
    for (const text of texts) {
      this.#add(document, text);
      const prefix = PREFIX.exec(text.text)?.groups?.prefix;
      if (prefix !== undefined) this.#prefixes.push(prefix);
    }
  }

  #add(document: SourceDocument, text: Text): void {
    for (const { 0: key, index: start } of text.text.matchAll(KEY)) {
      const mentions = this.#mentions.get(key) ?? [];
      this.#mentions.set(key, mentions);
      mentions.push({ document, text, start });
    }
  }
}

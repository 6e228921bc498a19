import type { DocumentLimits, ParseOptions, SourceDocument } from './document.ts';
import { parseDocument, type Parsed } from './parse-document.ts';
import { placeFinder } from './source-tree.ts';
import type { SourceText } from './source-text.ts';
import { yamlComments } from './yaml-comments.ts';
import { composeYaml } from './yaml-compose.ts';
import { YamlTree } from './yaml-tree.ts';
import { YamlValues } from './yaml-values.ts';

/**
 * Parses YAML 1.2 with the core schema, so `yes` and `on` are strings. Merge keys (`<<`) are followed. A key that is a
 * number or a boolean becomes the text as it was written. Of equal keys the last one counts.
 *
 * A path into an alias leads to the alias itself, a path beyond it into the anchored value, where that text stands.
 */
export function parseYaml(file: string, text: string, options?: ParseOptions): SourceDocument {
  return parseDocument(readYaml, file, text, options);
}

function readYaml(source: SourceText, limits: DocumentLimits): Parsed | undefined {
  const root = composeYaml(source, limits);
  if (root === undefined) return undefined;
  const values = new YamlValues(source, limits);
  return {
    value: values.read(root),
    find: placeFinder(new YamlTree(root, source.text, values.anchored)),
    comments: () => yamlComments(source.text),
  };
}

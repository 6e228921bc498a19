import type { Fix } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import { selectText, type Rule } from '@extkit/devkit/rules';
import type { Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeWithin } from '../../manifest/place-within.ts';

/** Those of the documentation's example among them. */
const SMART = /[“”„‟‘’‚‛]/;

/** What is read by a machine. Messages, which people read, may have any quotes. */
const KEYS = ['driverClassName', 'connectionStringPattern', 'validationQuery', 'versionQuery'];

export const straightQuotes: Rule<ManifestModel> = {
  code: 'DTX0161',
  severity: 'warning',
  summary: 'The settings of JDBC have straight quotes.',
  source: 'facts 3.4',
  explanation:
    "The documentation's example has typographic quotes, which come along when it is copied. To YAML they are letters like any other, so they become a part of the pattern or the query. Write ' instead.",
  check({ manifest }, report) {
    for (const key of KEYS) {
      const path = ['jdbc', key];
      const text = selectText(manifest.value, path) ?? '';
      const start = text.search(SMART);
      if (start < 0) continue;
      const fix = straightened(manifest, { text, path });
      report({
        at: placeWithin(manifest, { path }, { start, length: 1 }),
        message: `The typographic quote ${text.charAt(start)} is a part of '${key}': write a straight one.`,
        ...(fix && { fix }),
      });
    }
  },
};

/** Where the quotes were meant to be YAML's: single ones, in which nothing has to be escaped. */
function straightened(manifest: SourceDocument, { text, path }: Text): Fix | undefined {
  if (!/^[“”„‟‘’‚‛][^'“”„‟‘’‚‛]*[“”„‟‘’‚‛]$/.test(text)) return undefined;
  const at = manifest.within(path, 0, text.length);
  // Without quotes and in one line, the value and its text are of the same extent.
  const isPlain = at?.range.start.column === manifest.at(path).range.start.column;
  if (at === undefined || !isPlain || at.range.start.line !== at.range.end.line) return undefined;
  return { title: 'Write straight quotes', edits: [{ ...at, newText: `'${text.slice(1, -1)}'` }] };
}

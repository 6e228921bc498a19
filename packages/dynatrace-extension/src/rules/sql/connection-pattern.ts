import { selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

const PATH = ['jdbc', 'connectionStringPattern'];

/** What only Java's regular expressions have: possessive quantifiers, quotations, flags, atomic groups, intersections. */
const JAVA_ONLY = /[*+?}]\+|\\[QEGhRX]|\(\?[a-zA-Z>-]|&&|\\[pPxN]\{/;

export const connectionPattern: Rule<ManifestModel> = {
  code: 'DTX0160',
  severity: 'warning',
  summary: 'The pattern of connection strings is a regular expression.',
  source: 'facts 3.4',
  explanation:
    'Whoever activates the extension gives a connection string, which must match the pattern, a regular expression as Java reads it. With a broken one, no connection string is ever right.',
  check({ manifest }, report) {
    const pattern = selectText(manifest.value, PATH);
    if (pattern === undefined || JAVA_ONLY.test(pattern)) return;
    const fault = regexFault(pattern);
    if (fault === undefined) return;
    report({
      at: manifest.at(PATH),
      message: `The pattern is no regular expression (${fault}): correct it.`,
    });
  },
};

/** JavaScript's reading is near enough to Java's to tell what neither can read. */
function regexFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern);
    return undefined;
  } catch (error) {
    // The message ends in the reason, after the pattern itself.
    return error instanceof Error ? error.message.slice(error.message.lastIndexOf(': ') + 2).toLowerCase() : undefined;
  }
}

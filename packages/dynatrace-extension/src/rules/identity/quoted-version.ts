import type { Fix, Location } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import { select, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { sourceOf } from '../../manifest/source-of.ts';

export const quotedVersion: Rule<ManifestModel> = {
  code: 'DTX0018',
  severity: 'error',
  summary: 'A version that looks like a number is written in quotes.',
  source: 'facts 3.3 (minDynatraceVersion)',
  explanation: 'Without quotes, YAML reads a number: 1.10 becomes 1.1, another version. Dynatrace demands a text.',
  check({ manifest }, report) {
    for (const key of ['version', 'minDynatraceVersion', 'minEECVersion']) {
      const [found] = select(manifest.value, [key]);
      if (typeof found?.value !== 'number') continue;
      const at = manifest.at([key]);
      const fix = quote(manifest, at);
      report({
        at,
        message: `${key} is a number here, and Dynatrace demands a text: write it in quotes.`,
        ...(fix && { fix }),
      });
    }
  },
};

/** As it is written, for the number has lost its last zeros. */
function quote(manifest: SourceDocument, at: Location): Fix | undefined {
  const version = sourceOf(manifest, at);
  if (!/^\d+\.\d+$/.test(version)) return undefined;
  return { title: 'Write it in quotes', edits: [{ ...at, newText: `"${version}"` }] };
}

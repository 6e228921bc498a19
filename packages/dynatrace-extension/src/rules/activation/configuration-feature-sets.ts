import { suggest } from '@extkit/devkit';
import { select, type Rule } from '@extkit/devkit/rules';
import { configurations } from '../../activation/configurations.ts';
import { isPlaceholder } from '../../activation/placeholder.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

/** All that the manifest collects under; `default` is what belongs to no feature set. */
function declaredFeatureSets({ levels, metrics }: ManifestModel): ReadonlySet<string> {
  const named = [...levels, ...metrics].flatMap(({ featureSet }) => featureSet?.text ?? []);
  return new Set(['default', ...named]);
}

export const configurationFeatureSets: Rule<ManifestModel> = {
  code: 'DTX0265',
  severity: 'warning',
  needs: ['datasources', 'featureSetsMetadata'],
  summary: 'A monitoring configuration in the project names feature sets that the manifest has.',
  source: 'facts 4.5, 6',
  explanation:
    'A feature set that the manifest does not declare is left out without a word, and its metrics never arrive. Names are compared to the letter.',
  check(model, report) {
    const declared = declaredFeatureSets(model);
    // The vendor's programs that run them know more feature sets than the manifest names.
    if (model.datasources.length !== 1) return;
    for (const { document, path, value } of configurations(model)) {
      for (const found of select(value, ['featureSets', '*'])) {
        const name = found.value;
        if (typeof name !== 'string' || declared.has(name) || isPlaceholder(name) || !Array.isArray(value.featureSets))
          continue;
        const near = suggest(name, declared);
        const advice = near === undefined ? 'remove it, or declare it.' : `did you mean '${near}'?`;
        report({
          at: document.at([...path, ...found.path]),
          message: `The manifest has no feature set '${name}': ${advice}`,
        });
      }
    }
  },
};

import type { Rule } from '@extkit/devkit/rules';
import type { Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

export const pythonFeatureSet: Rule<ManifestModel> = {
  code: 'DTX0191',
  severity: 'warning',
  summary: 'A feature set of a Python extension is listed once.',
  source: 'facts 3.4, 4.5',
  explanation:
    'The program is told which metrics belong to each feature set, by its name. Of two entries with one name, one may get lost: put all metrics of a feature set into one entry.',
  check({ manifest, levels }, report) {
    const seen = new Map<string, Text>();
    for (const { featureSet } of levels.filter(({ datasource }) => datasource === 'python')) {
      if (featureSet === undefined) continue;
      const first = seen.get(featureSet.text);
      seen.set(featureSet.text, first ?? featureSet);
      if (first === undefined) continue;
      report({
        at: manifest.at(featureSet.path),
        message: `The feature set '${featureSet.text}' is listed already: move these metrics to its first entry, or rename it.`,
        related: [{ ...manifest.at(first.path), message: 'The first entry is here.' }],
      });
    }
  },
};

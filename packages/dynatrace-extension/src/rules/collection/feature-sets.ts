import { suggest } from '@extkit/devkit';
import { select, selectText, type Rule } from '@extkit/devkit/rules';
import type { SourceDocument } from '@extkit/devkit/documents';
import type { Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

export const unusedFeatureSet: Rule<ManifestModel> = {
  code: 'DTX0080',
  severity: 'warning',
  needs: ['datasources'],
  summary: "Every feature set in 'featureSetsMetadata' has metrics.",
  source: 'facts 3.3, 3.4',
  explanation:
    'Metadata of a feature set that no group, subgroup or metric belongs to describes nothing. Mostly its id is misspelt: upper and lower case count.',
  check(model, report) {
    const used = usedFeatureSets(model);
    // Without a datasource, somebody else may collect them.
    if (model.levels.length === 0) return;
    for (const { text, path } of describedFeatureSets(model.manifest)) {
      if (used.has(text)) continue;
      const meant = suggest(text, used.keys());
      report({
        at: model.manifest.at(path),
        message: `Nothing belongs to the feature set '${text}'${meant === undefined ? '' : ` (did you mean '${meant}'?)`}: correct the id or remove its metadata.`,
      });
    }
  },
};

export const repeatedFeatureSet: Rule<ManifestModel> = {
  code: 'DTX0081',
  severity: 'warning',
  summary: 'A feature set is described once.',
  source: 'facts 3.3',
  explanation: 'Which one of two descriptions counts is not known: keep the one that is right.',
  check({ manifest }, report) {
    const seen = new Map<string, Text>();
    for (const id of describedFeatureSets(manifest)) {
      const first = seen.get(id.text);
      if (!first) seen.set(id.text, id);
      else {
        report({
          at: manifest.at(id.path),
          message: `The feature set '${id.text}' is described a second time: keep one of the two entries.`,
          related: [{ ...manifest.at(first.path), message: 'It is described here first.' }],
        });
      }
    }
  },
};

export const featureSetsAlike: Rule<ManifestModel> = {
  code: 'DTX0082',
  severity: 'warning',
  summary: 'The names of feature sets do not differ in upper and lower case alone.',
  source: 'facts 3.4',
  explanation:
    'Users would be offered both, each with a part of the metrics. Write the name in one way wherever it is used.',
  check(model, report) {
    const seen = new Map<string, Text>();
    for (const name of usedFeatureSets(model).values()) {
      const first = seen.get(name.text.toLowerCase());
      if (!first) seen.set(name.text.toLowerCase(), name);
      else {
        report({
          at: model.manifest.at(name.path),
          message: `'${name.text}' and '${first.text}' are two feature sets, for upper and lower case count: write the name in one way.`,
          related: [{ ...model.manifest.at(first.path), message: `'${first.text}' is used here.` }],
        });
      }
    }
  },
};

export const undescribedFeatureSet: Rule<ManifestModel> = {
  code: 'DTX0083',
  severity: 'info',
  needs: ['featureSetsMetadata'],
  summary: "Where feature sets are described in 'featureSetsMetadata', all are.",
  source: 'facts 3.3',
  explanation:
    'Users who choose feature sets see a name and a description for some, and a bare id for the others. An extension that describes none is fine.',
  check(model, report) {
    const described = describedFeatureSets(model.manifest).map(({ text }) => text);
    if (described.length === 0) return;
    const used = usedFeatureSets(model);
    // Metadata whose id is misspelt is reported itself.
    const meant = new Set(described.map((id) => (used.has(id) ? id : suggest(id, used.keys()))));
    for (const { text, path } of used.values()) {
      if (meant.has(text) || text === 'default') continue;
      report({
        at: model.manifest.at(path),
        message: `'featureSetsMetadata' does not describe the feature set '${text}': add it there.`,
      });
    }
  },
};

/** Each name once, where it is used first. */
function usedFeatureSets({ levels }: ManifestModel): ReadonlyMap<string, Text> {
  const used = new Map<string, Text>();
  for (const { featureSet, metrics } of levels) {
    for (const name of [featureSet, ...metrics.map((metric) => metric.featureSet)]) {
      if (name && !used.has(name.text)) used.set(name.text, name);
    }
  }
  return used;
}

function describedFeatureSets(manifest: SourceDocument): Text[] {
  return select(manifest.value, ['featureSetsMetadata', '*']).flatMap(({ path, value }) => {
    const id = selectText(value, ['id']) ?? '';
    return id === '' ? [] : { text: id, path: [...path, 'id'] };
  });
}

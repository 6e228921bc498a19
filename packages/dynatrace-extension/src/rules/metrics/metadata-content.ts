import { suggest } from '@extkit/devkit';
import { select, selectText, type Rule } from '@extkit/devkit/rules';
import { describedMetrics } from '../../manifest/described-metrics.ts';
import { unknownOwnType } from '../../manifest/entity-types.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { andMore } from './and-more.ts';

export const metadataWithoutDescription: Rule<ManifestModel> = {
  code: 'DTX0067',
  severity: 'info',
  summary: "A metric's metadata has a description.",
  source: 'facts 3.3 (metrics)',
  explanation:
    'Whoever looks for a metric sees its description beside its name. All entries that lack one are reported together.',
  check({ manifest }, report) {
    const bare = describedMetrics(manifest).filter(({ metadata }) => isBare(metadata));
    const [first] = bare;
    if (!first) return;
    const names = bare.map(({ key }) => key.text);
    report({
      at: manifest.at([...first.path, 'metadata'], 'key'),
      message: `${andMore(names, 'metric')} without a description: tell in 'description' what is measured.`,
    });
  },
};

/** What is no object, or has the property under a misspelt name, is the schema's business. */
function isBare(metadata: unknown): boolean {
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return false;
  return suggest('description', Object.keys(metadata)) === undefined;
}

export const reversedBounds: Rule<ManifestModel> = {
  code: 'DTX0068',
  severity: 'warning',
  summary: "A metric's minValue is not above its maxValue.",
  source: 'facts 3.3 (metrics)',
  explanation: 'No value can lie between such bounds: mostly the two have been mixed up.',
  check({ manifest }, report) {
    for (const { path, metadata } of describedMetrics(manifest)) {
      const bound = (key: string) => select(metadata, ['metricProperties', key])[0]?.value;
      const [min, max] = [bound('minValue'), bound('maxValue')];
      if (typeof min !== 'number' || typeof max !== 'number' || min <= max) continue;
      report({
        at: manifest.at([...path, 'metadata', 'metricProperties', 'minValue']),
        message: `The minValue ${min} is above the maxValue ${max}: exchange or correct them.`,
      });
    }
  },
};

export const unknownSourceType: Rule<ManifestModel> = {
  code: 'DTX0069',
  severity: 'warning',
  needs: ['topology'],
  summary: "A sourceEntityType of the extension's own is one that its topology defines.",
  source: 'facts 3.3 (metrics), 3.5',
  explanation:
    "The metrics browser relates a metric to entities of this type, of which there will be none. Only types that start as the topology's do are looked at: others are built in or belong to other extensions.",
  check(model, report) {
    for (const { path, metadata } of describedMetrics(model.manifest)) {
      const type = selectText(metadata, ['sourceEntityType']) ?? '';
      const unknown = unknownOwnType(model, type);
      if (!unknown) continue;
      const meant = unknown.suggestion === undefined ? '' : ` (did you mean '${unknown.suggestion}'?)`;
      report({
        at: model.manifest.at([...path, 'metadata', 'sourceEntityType']),
        message: `The topology has no type '${type}'${meant}: correct the name or define the type.`,
      });
    }
  },
};

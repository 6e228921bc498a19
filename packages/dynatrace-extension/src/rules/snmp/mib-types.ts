import type { Rule } from '@extkit/devkit/rules';
import type { Metric } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import type { OidUse } from '../../manifest/oid-uses.ts';
import type { MibObject } from '../../mib/mib-object.ts';
import { isHidden } from './mib-access.ts';
import { placeOf } from './oid-place.ts';

export const metricIsNumber: Rule<ManifestModel> = {
  code: 'DTX0132',
  severity: 'warning',
  summary: 'A metric reads an object whose values are numbers.',
  source: 'facts 4.1 (DED012)',
  explanation:
    'A text, an address or an identifier cannot become the value of a metric: the line is dropped. Make it a dimension. Where a device writes numbers as text, suppress the warning.',
  check({ manifest, snmp }, report) {
    for (const { use, object } of metricObjects(snmp?.oids ?? [])) {
      if (object.values !== 'text' && object.values !== 'identifier' && object.values !== 'address') continue;
      report({
        at: placeOf(manifest, use),
        message: `'${object.name}' is of the type ${object.syntax}, which is no number: make it a dimension, or read another object.`,
      });
    }
  },
};

export const counterAsGauge: Rule<ManifestModel> = {
  code: 'DTX0133',
  severity: 'warning',
  summary: "An object that is a counter becomes a metric of the type 'count'.",
  source: 'facts 4.1 (DED013)',
  explanation:
    "A counter only grows, and wraps around: as a gauge, it shows a meaningless total since the device was started. With 'type: count', the metric has the growth since the last poll.",
  check({ manifest, snmp }, report) {
    for (const { metric, object } of metricObjects(snmp?.oids ?? [])) {
      const { type } = metric;
      if (type?.text !== 'gauge' || object.values !== 'counter') continue;
      report({
        at: manifest.at(type.path),
        message: `'${object.name}' is a counter (${object.syntax}), which only grows: write 'type: count'.`,
      });
    }
  },
};

export const gaugeAsCount: Rule<ManifestModel> = {
  code: 'DTX0134',
  severity: 'warning',
  summary: "An object that is a gauge or a plain integer becomes a metric of the type 'gauge'.",
  source: 'facts 4.1 (DED014)',
  explanation:
    "With 'type: count', the metric has the difference between two polls, which says nothing about a value that goes up and down. Where a device counts with a plain integer, suppress the warning.",
  check({ manifest, snmp }, report) {
    for (const { metric, object } of metricObjects(snmp?.oids ?? [])) {
      const { type } = metric;
      if (type?.text !== 'count' || (object.values !== 'gauge' && object.values !== 'integer')) continue;
      report({
        at: manifest.at(type.path),
        message: `'${object.name}' is no counter (${object.syntax}), and may go up and down: write 'type: gauge'.`,
      });
    }
  },
};

interface MetricObject {
  readonly use: OidUse;
  readonly metric: Metric;
  readonly object: MibObject;
}

/** The metrics whose objects are known and may be read. */
function metricObjects(uses: readonly OidUse[]): MetricObject[] {
  return uses.flatMap((use) => {
    const { of, found: object } = use;
    return 'type' in of && object && !isHidden(use) && !isMissing(use) ? [{ use, metric: of, object }] : [];
  });
}

function isMissing({ found, instance }: OidUse): boolean {
  return found?.kind === 'scalar' && instance !== '' && instance !== '0';
}

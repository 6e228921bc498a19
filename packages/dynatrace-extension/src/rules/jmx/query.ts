import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { jmxLevels, queryOf } from './jmx-levels.ts';
import { isFault, readObjectName } from './object-name.ts';

export const jmxQuery: Rule<ManifestModel> = {
  code: 'DTX0181',
  severity: 'warning',
  summary: "A query of JMX is a pattern of MBeans' names.",
  source: 'facts 3.4',
  explanation:
    'A query is an ObjectName of Java: a domain, a colon, and key properties parted by commas, as in java.lang:type=GarbageCollector,name=*. The domain and the values may hold * and ?, and a last * stands for any further key properties. What Java cannot read finds no MBean.',
  check(model, report) {
    for (const level of jmxLevels(model)) {
      const query = queryOf(level);
      const name = query && readObjectName(query.text);
      if (query && name && isFault(name)) {
        report({ at: placeWithin(model.manifest, query, name), message: name.message });
      }
    }
  },
};

export const missingJmxQuery: Rule<ManifestModel> = {
  code: 'DTX0183',
  severity: 'error',
  summary: 'A subgroup of JMX that collects metrics has a query.',
  source: 'facts 3.4',
  explanation: 'The query of a subgroup finds the MBeans whose attributes become metrics. Without one, there are none.',
  check(model, report) {
    for (const { kind, name, path, value, metrics } of jmxLevels(model)) {
      if (kind === 'group' || metrics.length === 0 || Object.hasOwn(value, 'query')) continue;
      report({
        at: model.manifest.at([...path, 'metrics'], 'key'),
        message: `The subgroup${name ? ` '${name.text}'` : ''} has metrics but no query to find MBeans: add 'query'.`,
      });
    }
  },
};

import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { prefixProblem } from '../value-prefix.ts';
import { jmxLevels } from './jmx-levels.ts';

const PREFIXES = {
  known: ['attribute', 'property', 'const', 'var'],
  usage: "'attribute:' and an attribute of the MBean, 'property:' and a key of its name, or 'const:' and a fixed value",
};

export const jmxValue: Rule<ManifestModel> = {
  code: 'DTX0180',
  severity: 'warning',
  summary: 'Values of JMX are attributes (`attribute:`) or key properties (`property:`) of an MBean, or fixed.',
  source: 'facts 3.4',
  explanation:
    "A value tells by its prefix where it comes from. Metrics mostly are attributes of the MBean, also as 'attribute' with an 'accessor'; dimensions mostly are key properties of its name.",
  check(model, report) {
    for (const { metrics, dimensions } of jmxLevels(model)) {
      for (const { value } of [...metrics, ...dimensions]) {
        const message = value && prefixProblem(value.text, PREFIXES);
        if (value && message !== undefined) report({ at: model.manifest.at(value.path), message });
      }
    }
  },
};

import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { columnOf } from './column-name.ts';

/** Properties of the base classes that all others inherit from (CIM_ManagedSystemElement, CIM_LogicalDevice, Win32_Perf). */
const TEXTS = new Set([
  'name',
  'caption',
  'description',
  'status',
  'systemname',
  'deviceid',
  'pnpdeviceid',
  'creationclassname',
  'systemcreationclassname',
  'domain',
]);

export const textColumn: Rule<ManifestModel> = {
  code: 'DTX0145',
  severity: 'warning',
  summary: 'A metric of WMI reads a column of numbers.',
  source: 'facts 3.4; the vendor of WMI, "CIM_ManagedSystemElement class"',
  explanation:
    'Name, Caption, Status and the like are texts in the classes of WMI, and a text cannot become the value of a metric. Make the column a dimension.',
  check({ manifest, metrics }, report) {
    for (const { value, level } of metrics) {
      const column = level.datasource === 'wmi' ? columnOf(value?.text ?? '') : undefined;
      if (value === undefined || column === undefined || !TEXTS.has(column.text.toLowerCase())) continue;
      report({
        at: manifest.within(value.path, column.start, column.text.length) ?? manifest.at(value.path),
        message: `'${column.text}' is a text, which is no value of a metric: make it a dimension, or read another column.`,
      });
    }
  },
};

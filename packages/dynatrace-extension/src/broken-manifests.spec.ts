import { describe, expect, it } from 'vitest';
import { findings } from './testing/broken-project.ts';

const many = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join('');

const IDENTITY = 'name: custom:large\nversion: 1.0.0\nminDynatraceVersion: "1.310"\nauthor: { name: Example }\n';

/** Gauges of which each one is another. */
const gauges = (count: number, group: number) =>
  many(count, (index) => `\n      - { key: m${group}.n${index}, value: "oid:1.3.6.${group}.${index}.0", type: gauge }`);

/** What is too large for an example in the documentation. */
describe('limits', () => {
  it.each([
    ['11 dashboards', `dashboards:${many(11, () => '\n  - path: a.json')}\n`, 'error DTX0026 5:1'],
    ['101 alerts', `alerts:${many(101, () => '\n  - path: a.json')}\n`, 'error DTX0026 5:1'],
    [
      '11 groups',
      `snmp:${many(11, (index) => `\n  - group: g${index}\n    metrics:${gauges(1, index)}`)}\n`,
      'error DTX0026 5:1',
    ],
    ['101 metrics in a group', `snmp:\n  - group: g\n    metrics:${gauges(101, 0)}\n`, 'error DTX0026 7:5'],
    [
      'a metric key of 251 characters',
      `snmp:\n  - group: g\n    metrics:\n      - { key: ${'q'.repeat(251)}, value: "oid:1.3.6.1.0" }\n`,
      'error DTX0025 8:16',
    ],
    [
      'a dimension key of 101 characters',
      `snmp:\n  - group: g\n    dimensions:\n      - { key: ${'q'.repeat(101)}, value: const:x }\n    metrics:${gauges(1, 0)}\n`,
      'error DTX0025 8:16',
    ],
  ])('%s', async (_, manifest, expected) => {
    const found = await findings(IDENTITY + manifest, { 'extension/a.json': '{}' });
    expect(found.filter((finding) => / DTX002[56] /.test(finding))).toEqual([expected]);
  });
});

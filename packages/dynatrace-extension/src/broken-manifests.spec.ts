import { describe, expect, it } from 'vitest';
import { edit, findings, VALID_MANIFEST } from './testing/broken-project.ts';

it('finds nothing in the valid manifest', async () => {
  expect(await findings(VALID_MANIFEST)).toEqual([]);
});

describe('who the extension is', () => {
  it.each([
    ['no name', 'name: custom:queue-depth\n', '', 'error DTX0021 1:1'],
    ['an empty name', 'custom:queue-depth', '""', 'error DTX0025 1:7'],
    ['a name that is no text', 'custom:queue-depth', '12', 'error DTX0022 1:7'],
    ['upper case in the name', 'custom:queue-depth', 'custom:Queue', 'error DTX0011 1:7'],
    ['two dots in the name', 'custom:queue-depth', 'custom:a..b', 'error DTX0011 1:7'],
    ['the prefix twice', 'custom:queue-depth', 'custom:custom:a', 'error DTX0011 1:7'],
    ['a dot at the end of the name', 'custom:queue-depth', '"custom:a."', 'error DTX0011 1:7'],
    ['a long name', 'custom:queue-depth', `custom:${'a'.repeat(44)}`, 'error DTX0012 1:7'],
    ['a name that only Dynatrace may use', 'custom:queue-depth', 'com.dynatrace.extension.x', 'warning DTX0010 1:7'],
    ['a template placeholder as name', 'custom:queue-depth', 'custom:<%=name%>', 'error DTX0016 1:7'],
    ['a template placeholder as version', '1.2.3', '<%=version%>', 'error DTX0016 2:10'],
    ['letters in the version', '1.2.3', '0.1.a', 'error DTX0013 2:10'],
    ['a leading zero in the version', '1.2.3', '1.02.3', 'error DTX0013 2:10'],
    ['four numbers in the version', '1.2.3', '1.2.3.4', 'error DTX0013 2:10'],
    ['a version that YAML takes for a number', '1.2.3', '1.10', 'error DTX0022 2:10'],
    ['a platform version that YAML takes for a number', '"1.285"', '1.285', 'error DTX0022 3:22'],
    ['a platform version that is none', '"1.285"', 'latest', 'error DTX0014 3:22'],
    ['no platform version', 'minDynatraceVersion: "1.285"\n', '', 'error DTX0021 1:1'],
    ['an author without a name', '\n  name: Example', ' {}', 'warning DTX0015 4:1'],
    ['no author', 'author:\n  name: Example\n', '', 'warning DTX0015 1:1'],
  ])('%s', async (_, from, to, expected) => {
    expect(await findings(edit(from, to))).toEqual([expected]);
  });
});

describe('the shape of the manifest', () => {
  it.each(
    [
      ['an unknown key', 'dashboards:', 'dashbords:', 'error DTX0020 10:1'],
      ['an unknown datasource', 'snmp:', 'snpm:', 'error DTX0020 12:1'],
      ['a datasource by the wrong name', 'snmp:', 'sqlMssql:', 'error DTX0020 12:1'],
      ['an unknown key deep inside', 'featureSet: queues', 'featureset: queues', 'error DTX0020 19:9'],
      ['a key at the wrong level', 'author:', 'featureSets: []\nauthor:', 'error DTX0020 4:1'],
      ['a missing property', '            value: oid:1.3.6.1.4.1.9.2\n', '', 'error DTX0021 24:13'],
      ['a metric without a key', 'key: queue.depth\n            value', 'value', 'error DTX0021 24:13'],
      ['a group without a name', 'group: device\n    interval', 'interval', 'error DTX0021 13:5'],
      ['metadata without a unit', '\n      unit: Count', '', 'error DTX0021 29:5'],
      ['an object instead of a list', 'dashboards:\n  - path', 'dashboards:\n    path', 'error DTX0022 11:5'],
      ['a text instead of an object', 'author:\n  name: Example', 'author: Example', 'error DTX0022 4:9'],
      [
        'nothing instead of a list',
        'dashboards:\n  - path: dashboards/overview.json',
        'dashboards:',
        'error DTX0022 10:1',
      ],
      ['a text instead of a boolean', 'table: true', 'table: "yes"', 'error DTX0022 18:16'],
      ['a type that does not exist', 'type: gauge', 'type: guage', 'error DTX0023 26:19'],
      ['a source type that does not exist', 'sourceType: Metrics', 'sourceType: Metric', 'error DTX0023 39:27'],
      ['a feature set called default', 'featureSet: queues', 'featureSet: default', 'error DTX0024 19:21'],
      [
        'a metric key with a space',
        'key: queue.depth\n            value',
        'key: queue depth\n            value',
        'error DTX0024 24:18',
      ],
      ['upper case in a dimension key', 'key: queue.name', 'key: queue.Name', 'warning DTX0024 21:18'],
      ['an entity type without a colon', 'name: queue-depth:queue', 'name: queue', 'error DTX0024 34:13'],
      ['an id pattern without a placeholder', 'queue_{queue.name}', 'queue', 'error DTX0024 37:22'],
      ['a condition that is none', '$prefix(queue.)', 'queue', 'error DTX0024 40:26'],
      ['an interval too long', 'minutes: 5', 'minutes: 5000', 'error DTX0025 15:16'],
      ['an interval of two and a half minutes', 'minutes: 5', 'minutes: 2.5', 'error DTX0022 15:16'],
      ['an interval that is a number', 'interval:\n      minutes: 5', 'interval: 5', 'error DTX0022 14:15'],
      ['an interval in an unknown form', 'interval:\n      minutes: 5', 'interval: often', 'warning DTX0024 14:15'],
      ['a unit that is none', 'unit: Count', 'unit: per second', 'error DTX0024 31:13'],
      ['a unit beside the metadata', '    metadata:', '    unit: Count\n    metadata:', 'warning DTX0027 29:5'],
      [
        'a screen without an entity type',
        'entityType: queue-depth:queue\n    chartsCards',
        'chartsCards',
        'error DTX0021 42:5',
      ],
      ['an unknown property of a card', 'displayName: Depth\n`', '', ''],
    ].slice(0, -1),
  )('%s', async (_, from = '', to = '', expected) => {
    expect(await findings(edit(from, to))).toEqual([expected]);
  });
});

describe('limits', () => {
  const many = (count: number, item: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => item(index)).join('');
  const metrics = (count: number, group: number) =>
    many(count, (index) => `\n      - { key: m${group}.n${index}, value: const:1 }`);
  const snmp = VALID_MANIFEST.slice(VALID_MANIFEST.indexOf('snmp:'), VALID_MANIFEST.indexOf('metrics:\n  - key'));

  it.each([
    [
      '11 dashboards',
      '\n  - path: dashboards/overview.json',
      many(11, () => '\n  - path: dashboards/overview.json'),
      'error DTX0026 10:1',
    ],
    ['11 groups', snmp, `snmp:\n${many(11, (index) => `  - group: g${index}\n`)}`, 'error DTX0026 12:1'],
    ['101 metrics in a group', snmp, `snmp:\n  - group: g\n    metrics:${metrics(101, 0)}\n`, 'error DTX0026 14:5'],
    [
      '501 metrics in all',
      snmp,
      `snmp:\n${many(6, (group) => `  - group: g${group}\n    metrics:${metrics(group < 5 ? 100 : 1, group)}\n`)}`,
      'error DTX0051 12:1',
    ],
    [
      '26 dimensions',
      snmp,
      `snmp:\n  - group: g\n    dimensions:${many(26, (index) => `\n      - { key: d${index}, value: const:1 }`)}\n`,
      'error DTX0026 14:5',
    ],
    [
      'a variable of more than 10,000 characters',
      'type: text',
      'type: text\n    maxLength: 10001',
      'error DTX0025 10:16',
    ],
    ['a feature set of 101 characters', 'featureSet: queues', `featureSet: ${'q'.repeat(101)}`, 'error DTX0025 19:21'],
    [
      'a metric key of 251 characters',
      'key: queue.depth\n            value',
      `key: ${'q'.repeat(251)}\n            value`,
      'error DTX0025 24:18',
    ],
    ['two datasources', 'metrics:\n  - key', 'wmi: []\nmetrics:\n  - key', 'error DTX0050 27:1'],
  ])('%s', async (_, from, to, expected) => {
    expect(await findings(edit(from, to))).toEqual([expected]);
  });

  it('11 alerts where an old Dynatrace is allowed', async () => {
    const alerts = many(11, (index) => `  - path: a${index}.json\n`);
    const manifest = edit('snmp:\n', `alerts:\n${alerts}snmp:\n`);
    const files = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`extension/a${index}.json`, '{}']));

    expect(await findings(manifest, files)).toEqual(['warning DTX0052 12:1']);
    expect(await findings(manifest.replace('"1.285"', '"1.304"'), files)).toEqual([]);
  });
});

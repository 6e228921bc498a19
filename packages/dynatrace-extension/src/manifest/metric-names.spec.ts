import { parseJson, parseYaml } from '@extkit/devkit/documents';
import { describe, expect, it } from 'vitest';
import { allLevels, readCollection } from './collection.ts';
import type { ManifestModel } from './manifest-model.ts';
import { isKnownMetric, unknownOwnMetric } from './metric-names.ts';

function model(yaml: string, files: ManifestModel['files'] = []): ManifestModel {
  const manifest = parseYaml('extension.yaml', yaml);
  const datasources = readCollection(manifest.value);
  const levels = allLevels(datasources);
  return {
    manifest,
    folder: '',
    datasources,
    levels,
    metrics: levels.flatMap(({ metrics }) => metrics),
    sendsMore: datasources.some(({ key }) => key === 'python'),
    files,
    project: { packed: [], activations: [], mibs: new Map(), packaging: new Map() },
  };
}

const QUEUES = `snmp:
  - group: queues
    metrics:
      - { key: acme.queue.depth, type: gauge }
      - { key: acme.queue.messages, type: count }
      - { key: acme.queue.consumer_count, type: gauge }
metrics:
  - key: func:acme.queue.delay
  - key: acme.queue.described
`;

describe('the metrics that an extension makes known', () => {
  const queues = model(QUEUES);

  it.each([
    ['what it collects', 'acme.queue.depth'],
    ['what it calculates', 'func:acme.queue.delay'],
    ['what it describes only, which is reported there', 'acme.queue.described'],
    ['a count with the suffix that Dynatrace appends', 'acme.queue.messages.count'],
    ['a gauge with the suffix that Dynatrace appends', 'acme.queue.consumer_count.gauge'],
  ])('%s', (_, key) => {
    expect(isKnownMetric(queues, key)).toBe(true);
    expect(unknownOwnMetric(queues, key)).toBeUndefined();
  });

  it('are also the parts of a histogram', () => {
    const scraped = model('prometheus: [{ group: g, metrics: [{ key: acme.time, type: histogram }] }]');

    expect(isKnownMetric(scraped, 'acme.time_bucket')).toBe(true);
    expect(isKnownMetric(scraped, 'acme.timeout')).toBe(false);
  });
});

describe('an unknown metric is meant to be of the extension', () => {
  it.each([
    ['where it starts as all of its metrics do', 'acme.queue.age', undefined],
    ['where it is misspelt', 'acme.queue.dpeth', 'acme.queue.depth'],
    ['where it is misspelt before its last part', 'amce.queue.depth', 'acme.queue.depth'],
    ['where it is calculated', 'func:acme.queue.delya', 'func:acme.queue.delay'],
  ])('%s', (_, key, suggestion) => {
    expect(unknownOwnMetric(model(QUEUES), key)).toEqual({ suggestion });
  });

  it.each([
    ['a built-in one', 'builtin:host.cpu.usage'],
    ['one of another extension', 'acme.disk.used'],
    ['one that differs in two sections', 'amce.queue.dpeth'],
    ['one of the vendor', 'com.dynatrace.extension.queue.depth'],
  ])('but %s is not', (_, key) => {
    expect(unknownOwnMetric(model(QUEUES), key)).toBeUndefined();
  });

  it.each([
    ['Python code', 'python: { featureSets: [{ featureSet: f, metrics: [{ key: acme.a.b }] }] }'],
    ['logs', `${QUEUES}logMetrics: []`],
    ['nobody here', 'metrics: [{ key: acme.a.b }]'],
  ])('never where %s sends metrics, too', (_, yaml) => {
    expect(unknownOwnMetric(model(yaml), 'acme.a.c')).toBeUndefined();
  });

  it('not where a pipeline that makes metrics of records cannot be read', () => {
    const pipeline = { at: [], path: 'a.json', purpose: 'pipeline', state: 'present' } as const;
    expect(unknownOwnMetric(model(QUEUES, [pipeline]), 'acme.queue.made')).toBeUndefined();

    const document = parseJson(
      'a.json',
      '{ "m": { "processors": [{ "counterMetric": { "metricKey": "acme.queue.made" } }] } }',
    );
    const readable = model(QUEUES, [{ ...pipeline, document }]);
    expect(unknownOwnMetric(readable, 'acme.queue.made')).toBeUndefined();
    expect(unknownOwnMetric(readable, 'acme.queue.mode')).toEqual({ suggestion: 'acme.queue.made' });
  });

  it('not for sharing a prefix that everybody uses', () => {
    const vendors = model(
      'snmp: [{ group: g, metrics: [{ key: com.dynatrace.queue.depth }, { key: com.dynatrace.disk.used }] }]',
    );

    expect(unknownOwnMetric(vendors, 'com.dynatrace.network.errors')).toBeUndefined();
  });
});

import type { Files } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { alert } from './templates/alert.ts';
import { sampleFiles } from './testing/changed-project.ts';
import { VALID_DASHBOARD } from './testing/samples/queue-depth.ts';
import { temporaryProject } from './testing/temporary-project.ts';
import { verify } from './verify.ts';

/**
 * The limits of facts 3.2 that concern a file. The interval, the length of a feature set's name and that of the
 * extension's, the metrics in all, alerts of old versions and the size of the bundle are in the rules' own cases; what an
 * environment, an ActiveGate or a line of metrics may hold shows nowhere before the extension runs.
 */
type Limit = readonly [what: string, code: string, most: number, project: (amount: number) => Files];

const MANIFEST = 'extension/extension.yaml';
const HEAD = 'name: custom:limits\nversion: 1.0.0\nminDynatraceVersion: "1.310"\nauthor: { name: Example }\n';

const manifest = (text: string): Files => ({ [MANIFEST]: `${HEAD}${text}\n` });
const times = <T>(count: number, item: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => item(index));
const list = (count: number, item: (index: number) => string) => `[${times(count, item).join(', ')}]`;

/** An object of YAML, all of it on one line. */
const metric = (value: string, key = 'limits.value') => `{ key: ${key}, value: "${value}", type: gauge }`;
const metrics = (count: number) =>
  list(count, (index) => metric(`oid:1.3.6.1.4.1.9.${index}.0`, `limits.value${index}`));
const dimensions = (count: number) => list(count, (index) => `{ key: d${index}, value: const:${index} }`);

const groups = (datasource: string, source: string, value: string) => (count: number) =>
  manifest(`${datasource}: ${list(count, (index) => `{ group: g${index}, ${source}, metrics: [${metric(value)}] }`)}`);
const subgroups = (datasource: string, source: string, value: string) => (count: number) =>
  manifest(
    `${datasource}: [{ group: g, subgroups: ${list(count, (index) => `{ subgroup: s${index}, ${source}, metrics: [${metric(value)}] }`)} }]`,
  );
const snmp = (group: string) => manifest(`snmp: [{ group: g, ${group} }]`);

/** Files of one kind, which the manifest names. */
const files = (key: string, count: number, content: (index: number) => string): Files => ({
  ...manifest(`${key}: ${list(count, (index) => `{ path: ${key}/${index}.json }`)}`),
  ...Object.fromEntries(times(count, (index) => [`extension/${key}/${index}.json`, content(index)])),
});
const oneAlert = (index: number) =>
  alert({
    name: `Alert ${index}`,
    description: 'Too many',
    file: `alert-${index}`,
    metric: 'builtin:host.cpu.usage',
    aggregation: 'avg',
    condition: 'ABOVE',
    threshold: 1,
    entityType: 'host',
  });

const type = (index: number) =>
  `{ name: "limits:t${index}", displayName: T, rules: [{ idPattern: "t_{d}", sources: [{ sourceType: Metrics, condition: $prefix(limits.) }] }] }`;
const relationship = (index: number) =>
  `{ fromType: "limits:t0", toType: host, typeOfRelation: CALLS, sources: [{ sourceType: Metrics, condition: $eq(limits.r${index}) }] }`;

/** The pipeline of a sample with another text in one place, in quotes as JSON has it. */
const GATES = 'extension/openpipeline/gates.pipeline.json';
const pipeline = (from: string, to: (amount: number) => string) => (amount: number) => {
  const sample = sampleFiles('turnstile');
  const text = String(sample[GATES]);
  expect(text.split(from)).toHaveLength(2);
  return { ...sample, [GATES]: text.replace(from, () => to(amount)) };
};
const long = (from: string, prefix = '') =>
  pipeline(from, (amount) => from.replace(/[^"]+"$/, () => `${prefix}${'x'.repeat(amount - prefix.length)}"`));
const items = (from: string, item: (index: number) => unknown) =>
  pipeline(from, (amount) => `${from.replace(/\[.*/, '')}${JSON.stringify(times(amount, item))}`);

const devices = (amount: number): Files => {
  const sample = sampleFiles('core-switches');
  const path = 'config/simulator.json';
  const device = { ip: '192.0.2.1', authentication: { type: 'SNMPv2c', community: '{{community}}' } };
  const list = JSON.stringify(times(amount, () => device));
  return { ...sample, [path]: String(sample[path]).replace(/\[\s*\{[^]*\}\s*\]/, () => list) };
};

const limits: readonly Limit[] = [
  ['dashboards', 'DTX0026', 10, (count) => files('dashboards', count, () => VALID_DASHBOARD)],
  ['alerts', 'DTX0026', 100, (count) => files('alerts', count, oneAlert)],
  ['metrics of a group', 'DTX0026', 100, (count) => snmp(`metrics: ${metrics(count)}`)],
  [
    'metrics of a subgroup',
    'DTX0026',
    100,
    (count) => snmp(`subgroups: [{ subgroup: s, table: false, metrics: ${metrics(count)} }]`),
  ],
  ['groups of SNMP', 'DTX0026', 10, groups('snmp', 'interval: { minutes: 1 }', 'this:device.address')],
  ['groups of WMI', 'DTX0026', 10, groups('wmi', 'query: SELECT a FROM b', 'column:a')],
  ['groups of Prometheus', 'DTX0026', 10, groups('prometheus', 'interval: { minutes: 1 }', 'metric:a')],
  ['groups of SQL', 'DTX0026', 20, groups('sqlOracle', 'query: SELECT a FROM b', 'col:a')],
  ['subgroups of SNMP', 'DTX0026', 10, subgroups('snmp', 'table: false', 'this:device.address')],
  ['subgroups of WMI', 'DTX0026', 25, subgroups('wmi', 'query: SELECT a FROM b', 'column:a')],
  ['subgroups of Prometheus', 'DTX0026', 10, subgroups('prometheus', 'interval: { minutes: 1 }', 'metric:a')],
  ['subgroups of SQL', 'DTX0026', 20, subgroups('sqlOracle', 'query: SELECT a FROM b', 'col:a')],
  ['dimensions of a group', 'DTX0026', 25, (count) => snmp(`dimensions: ${dimensions(count)}, metrics: ${metrics(1)}`)],
  [
    'dimensions of a subgroup',
    'DTX0026',
    25,
    (count) =>
      snmp(`subgroups: [{ subgroup: s, table: false, dimensions: ${dimensions(count)}, metrics: ${metrics(1)} }]`),
  ],
  [
    'dimensions of traps',
    'DTX0026',
    5,
    (count) => manifest(`snmptraps: [{ group: g, dimensions: ${dimensions(count)} }]`),
  ],
  [
    'the length of a variable',
    'DTX0025',
    10_000,
    (length) => manifest(`vars: [{ id: a, displayName: A, type: text, maxLength: ${length} }]`),
  ],
  [
    'the key of a metric',
    'DTX0025',
    250,
    (length) => snmp(`metrics: [${metric('oid:1.3.6.1.4.1.9.1.0', 'k'.repeat(length))}]`),
  ],
  [
    'the key of a dimension',
    'DTX0025',
    100,
    (length) => snmp(`dimensions: [{ key: ${'d'.repeat(length)}, value: const:a }], metrics: ${metrics(1)}`),
  ],
  [
    'the value of a dimension',
    'DTX0024',
    255,
    (length) => snmp(`dimensions: [{ key: d, value: const:${'v'.repeat(length)} }], metrics: ${metrics(1)}`),
  ],
  ['entity types', 'DTX0026', 500, (count) => manifest(`topology: { types: ${list(count, type)} }`)],
  [
    'relationships',
    'DTX0026',
    500,
    (count) => manifest(`topology: { types: [${type(0)}], relationships: ${list(count, relationship)} }`),
  ],
  ['the id of a processor', 'DTX0025', 100, long('"id": "drop-tests"')],
  ['the description of a processor', 'DTX0025', 512, long('"description": "Gates that are tested."')],
  ['a matcher', 'DTX0025', 4096, long('"matcher": "isNotNull(gate.station)"')],
  [
    'sample data',
    'DTX0025',
    8192,
    pipeline('"id": "drop-tests",', (length) => `"id": "drop-tests", "sampleData": "${'x'.repeat(length)}",`),
  ],
  [
    'the table of a lookup',
    'DTX0025',
    1_572_864,
    pipeline('"[[[\\"north\\"],\\"Linz\\"]]"', (length) => `"${'x'.repeat(length)}"`),
  ],
  ['the field that a lookup reads', 'DTX0025', 256, long('"sourceField": "gate.station"')],
  ['the field that a lookup fills', 'DTX0025', 256, long('"destinationField": "gate.city"')],
  [
    'the type of a node',
    'DTX0025',
    250,
    pipeline(
      '"EXT_TURNSTILE_STATION",\n          "nodeId',
      (length) => `"EXT_${'X'.repeat(length - 4)}",\n          "nodeId`,
    ),
  ],
  ['the field of an id', 'DTX0025', 264, long('"nodeIdFieldName": "dt.smartscape.turnstile_station"')],
  [
    'the parts of an id',
    'DTX0026',
    10,
    items('"idComponents": [{ "idComponent": "station", "referencedFieldName": "gate.station" }]', (index) => ({
      idComponent: `c${index}`,
      referencedFieldName: 'gate.station',
    })),
  ],
  [
    'the fields of a node',
    'DTX0026',
    32,
    pipeline(
      '"extractNode": false',
      (count) =>
        `"extractNode": true, "fieldsToExtract": ${JSON.stringify(times(count, (index) => ({ fieldName: `f${index}`, referencedFieldName: 'gate.station' })))}`,
    ),
  ],
  [
    'the edges of a node',
    'DTX0026',
    16,
    pipeline(
      '"extractNode": false',
      (count) =>
        `"extractNode": true, "staticEdgesToExtract": ${JSON.stringify(times(count, (index) => ({ edgeType: `e${index}`, targetType: 'HOST', targetIdFieldName: 'dt.smartscape.host' })))}`,
    ),
  ],
  ['the type of an edge', 'DTX0025', 32, long('"edgeType": "belongs_to"')],
  ['devices of a configuration', 'DTX0026', 20_000, devices],
];

describe.each(limits)('the limit of %s', (_, code, most, project) => {
  const codes = async (amount: number) => (await verify(temporaryProject(project(amount)))).map((found) => found.code);

  it(`is ${most}`, async () => {
    const before = await codes(most);
    expect(before).not.toContain(code);
    const above = await codes(most + 1);
    expect(above.filter((some) => some === code)).toEqual([code]);
    expect([code, ...before]).toEqual(expect.arrayContaining(above));
  });
});

it.each([
  ['a feature set called default', 'DTX0024', snmp(`featureSet: default, metrics: ${metrics(1)}`)],
  ['an id of 3 characters', 'DTX0025', pipeline('"id": "drop-tests"', () => '"id": "abc"')(0)],
  ["an id of Dynatrace's", 'DTX0024', pipeline('"id": "drop-tests"', () => '"id": "dt.tests"')(0)],
  ['subgroups of traps', 'DTX0020', manifest('snmptraps: [{ group: g, subgroups: [] }]')],
])('there may not be %s', async (_, code, project) => {
  expect((await verify(temporaryProject(project))).map((found) => found.code)).toContain(code);
});

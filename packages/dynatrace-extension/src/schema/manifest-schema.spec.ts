import { parseYaml } from '@extkit/devkit/documents';
import { describe, expect, it } from 'vitest';
import { datasourceKeys } from '../manifest/datasource-keys.ts';
import { checkSchema } from './check-schema.ts';

const IDENTITY = 'name: custom:x\nversion: 1.0.0\nminDynatraceVersion: "1.285"\n';

function check(yaml: string): string[] {
  const document = parseYaml('extension.yaml', IDENTITY + yaml);
  expect(document.problems).toEqual([]);
  return checkSchema(document).map(({ severity, code, message }) => `${severity} ${code} ${message}`);
}

describe('everything that the vendor documents is accepted', () => {
  it.each([
    ['a legacy interval and ids', 'snmp: [{ group: g, interval: 5m, metrics: [{ id: a.b, value: "oid:1.3" }] }]'],
    [
      'a table of SNMP',
      'snmp: [{ group: g, subgroups: [{ subgroup: s, table: true, dimensions: [{ key: a, value: "oid:1.3", filter: "var:x" }] }] }]',
    ],
    [
      'traps',
      'snmptraps: [{ group: g, featureSet: Events, metrics: [{ key: a.b, value: calculated, type: "count,delta" }] }]',
    ],
    [
      'events of Windows',
      'wmi: [{ group: g, subgroups: [{ subgroup: s, type: logfileEvent, query: SELECT Name FROM X, wmiNamespace: "root\\\\cimv2" }] }]',
    ],
    ['histograms', 'prometheus: [{ group: g, metrics: [{ key: a.b, value: "metric:a_b", type: histogram }] }]'],
    [
      'a database',
      'sqlOracle: [{ group: g, interval: { minutes: "var:m" }, query: SELECT 1, queriesVersioned: [{ minDBVersion: "12.2", query: SELECT 2 }], timeout: "20" }]',
    ],
    [
      'logs of a database',
      'sqlServer: [{ group: g, schedule: "0 * * * ?", ingest: logs, query: SELECT 1, attributes: [{ key: content, value: "col:c" }] }]',
    ],
    [
      'any database',
      'jdbc: { driverClassName: a.B, validationQuery: SELECT 1, groups: [{ group: g, query: SELECT 1 }] }',
    ],
    [
      'MBeans',
      'jmx: { groups: [{ group: g, subgroups: [{ subgroup: s, query: "a:*", queryFilters: [{ field: f, filter: x }], metrics: [{ key: a.b, value: { attribute: A, accessor: b }, type: gauge_statcounter }] }] }] }',
    ],
    [
      'Google Cloud',
      'gcp: [{ service: s, featureSet: f, gcpMonitoringFilter: "var:f", metrics: [{ key: a.b, value: "metric:x", type: "count,delta", gcpOptions: { ingestDelay: 60, unit: "" } }] }]',
    ],
    [
      'Python with a feature set called default',
      'python: { runtime: { module: a }, activation: { remote: { path: a.json }, local: }, featureSets: [{ featureSet: default, metrics: [{ key: a.b }] }] }',
    ],
    ['a datasource without documentation', 'statsd: { anything: goes }'],
    [
      'variables',
      'vars: [{ id: a, displayName: A, type: enum, required: true, defaultValue: 1, availableValues: [{ value: 1, displayName: One }] }]',
    ],
    [
      'calculated metrics',
      'metrics: [{ key: "func:a.b", query: { metricSelector: a.b }, metadata: { displayName: A, unit: "{requests}/s", metricProperties: { valueType: score, latency: 1 } } }]',
    ],
    ['metadata of feature sets', 'featureSetsMetadata: [{ id: a, displayName: A, isRecommended: true }]'],
    [
      'topology',
      'topology: { relationships: [{ fromType: "a:b", toType: host, typeOfRelation: SAME_AS, sources: [{ sourceType: Entities, mappingRules: [{ sourceProperty: a, sourceTransformation: To lower case, destinationProperty: b }] }] }] }',
    ],
    [
      'documents and pipelines',
      'documents: { dashboards: [{ displayName: A, path: a.json }] }\nopenpipeline: { pipelines: [{ displayName: A, pipelinePath: a.json, configScope: logs }] }',
    ],
    [
      'processes',
      'processes: [{ name: P, detection: [{ id: a, processGroupName: G, rules: [{ property: executable, condition: $eq(a) }] }] }]',
    ],
    [
      'logs and templates',
      'logMetrics: []\nlogEvents: {}\nlogProcessingRules: []\neventTemplates: x\nkeywords: [a]\ntechnology: { name: A }',
    ],
    [
      'alert templates',
      'alertTemplates: [{ title: An alert, analyzer: { name: a, input: { query: q } }, eventTemplate: { event.type: CUSTOM_ALERT, event.name: A }, executionSettings: { queryOffset: 2 } }]',
    ],
  ])('%s', (_, yaml) => {
    expect(check(yaml)).toEqual([]);
  });
});

describe('what a datasource does not know', () => {
  it.each([
    ['a histogram of SNMP', 'snmp: [{ group: g, metrics: [{ key: a.b, value: x, type: histogram }] }]', 'DTX0023'],
    [
      'six dimensions of traps',
      'snmptraps: [{ group: g, dimensions: [{ key: a, value: x }, { key: b, value: x }, { key: c, value: x }, { key: d, value: x }, { key: e, value: x }, { key: f, value: x }] }]',
      'DTX0026',
    ],
    [
      'two metrics of traps',
      'snmptraps: [{ group: g, metrics: [{ key: a.b, value: calculated }, { key: a.c, value: calculated }] }]',
      'DTX0026',
    ],
    ['an object of traps', 'snmptraps: [{ group: g, metrics: [{ key: a.b, value: "oid:1.3" }] }]', 'DTX0024'],
    [
      'a gauge of traps',
      'snmptraps: [{ group: g, metrics: [{ key: a.b, value: calculated, type: gauge }] }]',
      'DTX0023',
    ],
    ['subgroups of traps', 'snmptraps: [{ group: g, subgroups: [{ subgroup: s }] }]', 'DTX0020'],
    [
      'an interval of MBeans',
      'jmx: { groups: [{ group: g, subgroups: [{ subgroup: s, interval: { minutes: 1 } }] }] }',
      'DTX0020',
    ],
    ['a variable as minutes outside SQL', 'wmi: [{ group: g, interval: { minutes: "var:m" } }]', 'DTX0022'],
    ['a table of Windows', 'wmi: [{ group: g, subgroups: [{ subgroup: s, table: true }] }]', 'DTX0020'],
  ])('%s', (_, yaml, code) => {
    expect(check(yaml)).toEqual([expect.stringMatching(`^error ${code} `)]);
  });

  it.each(['cimv2', 'root\\\\\\\\cimv2', 'root\\\\', 'root\\\\a b'])(
    'the namespace %s of Windows is doubtful',
    (namespace) => {
      const wmi = `wmi: [{ group: g, wmiNamespace: "${namespace}" }]`;
      expect(check(wmi)).toEqual([expect.stringMatching(/^warning DTX0024 .*wmiNamespace.*one backslash/)]);
    },
  );

  it.each(datasourceKeys.filter((key) => key !== 'statsd'))('%s takes no text for its content', (key) => {
    expect(check(`${key}: text`)).toEqual([expect.stringMatching('^error DTX0022 ')]);
  });
});

describe('what is meant', () => {
  it.each([
    ['dashbords: []', "error DTX0020 Unknown property 'dashbords': did you mean 'dashboards'?"],
    ['sqlserver: []', "error DTX0020 Unknown property 'sqlserver': did you mean 'sqlServer'?"],
    ['sqlMssql: []', "error DTX0020 'sqlMssql' is no datasource (did you mean 'sqlServer'?): rename it."],
    [
      'python: { runtime: { module: a }, featureset: [] }',
      "error DTX0020 Unknown property 'featureset': did you mean 'featureSets'?",
    ],
    [
      'screens: [{ entityType: a:b, chartsCards: [{ key: k, displyName: K, numberOfVisibleCharts: 1 }] }]',
      "warning DTX0020 Unknown property 'displyName': did you mean 'displayName'?",
    ],
  ])('%s', (yaml, message) => {
    expect(check(yaml)).toEqual([message]);
  });
});

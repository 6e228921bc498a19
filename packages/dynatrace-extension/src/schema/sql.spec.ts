import { parseYaml } from '@extkit/devkit/documents';
import { expect, it } from 'vitest';
import { checkSchema } from './check-schema.ts';

function check(datasource: string): string[] {
  const document = parseYaml(
    'extension.yaml',
    `name: custom:x\nversion: 1.0.0\nminDynatraceVersion: "1.285"\n${datasource}`,
  );
  expect(document.problems).toEqual([]);
  return checkSchema(document).map(({ severity, message }) => `${severity}: ${message}`);
}

it.each([
  ['sqlDb2: [{ group: g, timeout: "20 s" }]', 'timeout', "a number of seconds in quotes, such as '20'"],
  ['sqlDb2: [{ group: g, timeout: "0" }]', 'timeout', "a number of seconds in quotes, such as '20'"],
  [
    'sqlHana: [{ group: g, queriesVersioned: [{ minDBVersion: v2, query: SELECT 1 }] }]',
    'minDBVersion',
    "such as '12.2'",
  ],
  ['jdbc: { driverClassName: postgresql.jar/Driver }', 'driverClassName', 'a Java class with its package'],
  [
    'gcp: [{ service: s, metrics: [{ key: a, value: b, gcpOptions: { metricKind: DELAT } }] }]',
    'metricKind',
    "'DELTA'",
  ],
])('%s is a warning', (datasource, key, demand) => {
  expect(check(datasource)).toEqual([expect.stringMatching(/^warning: /)]);
  expect(check(datasource)[0]).toContain(key);
  expect(check(datasource)[0]).toContain(demand);
});

it.each([
  'sqlDb2: [{ group: g, timeout: "20" }]',
  'sqlDb2: [{ group: g, timeout: "var:seconds" }]',
  'jdbc: { driverClassName: org.postgresql.Driver }',
  'jdbc: { driverClassName: com.example.Outer$Driver_2 }',
])('%s is right', (datasource) => {
  expect(check(datasource)).toEqual([]);
});

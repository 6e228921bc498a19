import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Severity } from '@extkit/devkit';
import { parseJson, parseYaml } from '@extkit/devkit/documents';
import { rejectionOf, temporaryFolder, writeFiles } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { officialSchemas, schemaFiles } from '../testing/official-schemas.ts';
import { withOfficialSchemas } from './with-official-schemas.ts';

const MANIFEST = `name: custom:queues
version: 1.0.0
minDynatraceVersion: "1.345"
author:
  name: Zoë Acme
metrics:
  - key: queue.depth
    metadata:
      displayName: Depth
      unit: Count
prometheus:
  - group: queues
    interval:
      minutes: 1
    metrics:
      - key: queue.depth
        value: metric:depth
`;

interface Check {
  readonly from?: string;
  readonly to?: string;
  readonly folder?: string;
  readonly ours?: readonly Diagnostic[];
}

/** What comes to our diagnostics. */
async function findings({ from = '', to = '', folder = temporaryFolder(schemaFiles()), ours = [] }: Check = {}) {
  const manifest = parseYaml('/m/extension.yaml', MANIFEST.replace(from, to));
  const found = await withOfficialSchemas(folder, { manifest, files: [] }, ours);
  return found.filter((diagnostic) => !ours.includes(diagnostic));
}

async function messages(check: Check = {}): Promise<string[]> {
  const found = await findings(check);
  return found.map(({ range: { start }, message }) => `${start.line}:${start.column} ${message}`);
}

function our(line: number, from: number, to: number, message = 'Wrong.', severity: Severity = 'error'): Diagnostic {
  const range = { start: { line, column: from }, end: { line, column: to } };
  return { code: 'DTX0024', severity, message, file: '/m/extension.yaml', range };
}

describe('what Dynatrace’s own schemas find', () => {
  it('is nothing in a manifest that keeps to them', async () => {
    expect(await findings()).toEqual([]);
  });

  it('has one code, and names the schema that demands it', async () => {
    expect(await findings({ from: 'unit: Count', to: 'unit: ""' })).toMatchObject([
      {
        code: 'DTX0028',
        severity: 'error',
        file: '/m/extension.yaml',
        message:
          "'unit' must not be empty: write something or remove it. So says Dynatrace's metric.metadata.schema.json.",
        range: { start: { line: 10, column: 13 } },
      },
    ]);
  });

  it.each([
    ['Zoë Acme', 'Acme_', "5:9 'name' must match the pattern ^[\\p{L}\\p{N} .\\-]+$, not 'Acme_'.", 'extension'],
    [
      'queue.depth',
      '1queue',
      "7:10 'key' must match the pattern ^(func:)?\\p{L}[\\p{L}\\p{N}_.-]*$, not '1queue'.",
      'metric',
    ],
    ['      unit: Count\n', '', "8:5 'unit' is missing in 'metadata': add it.", 'metric.metadata'],
    ['author:', 'autor:', "4:1 Unknown property 'autor': did you mean 'author'?", 'extension'],
    ['minutes: 1', 'minutes: 0', "14:16 'minutes' must be at least 1, not 0.", 'extension'],
    [
      '- group: queues',
      '- group: 5',
      "12:12 'group' must be a text, but 5 is a number: put it in quotes.",
      'prometheus',
    ],
    [
      'version: 1.0.0',
      'version: 1.0.0\nminEECVersion: "1/2"',
      "3:16 'minEECVersion' must match the pattern ^[\\w-.]{1,12}$, not '1/2'.",
      'extension',
    ],
  ])('with %j as %j is: %s', async (from, to, message, schema) => {
    expect(await messages({ from, to })).toEqual([`${message} So says Dynatrace's ${schema}.schema.json.`]);
  });

  it('is a warning where something is deprecated', async () => {
    expect(await findings({ from: /prometheus:[^]*/.exec(MANIFEST)?.[0] ?? '', to: 'snmp: []\n' })).toMatchObject([
      { severity: 'warning', code: 'DTX0028' },
    ]);
  });

  it('is in pipelines, too, once however often the manifest names one', async () => {
    const manifest = parseYaml('/m/extension.yaml', MANIFEST);
    const document = parseJson('/m/a.pipeline.json', '{"customId": "a"}');
    const file = { at: [], path: 'a.pipeline.json', purpose: 'pipeline', state: 'present', document } as const;
    const found = await withOfficialSchemas(temporaryFolder(schemaFiles()), { manifest, files: [file, file] }, []);
    expect(found).toMatchObject([{ file: '/m/a.pipeline.json', code: 'DTX0028' }]);
  });

  it('takes schemas whose names are whole addresses', async () => {
    const text = JSON.stringify(officialSchemas).replaceAll('"$id":"', '"$id":"https://schemas.example.com/1.345/');
    const folder = temporaryFolder(schemaFiles(JSON.parse(text) as Record<string, unknown>));
    expect(await messages({ folder, from: 'unit: Count', to: 'unit: ""' })).toHaveLength(1);
  });
});

describe('a pattern that cannot be read', () => {
  it('is shown where it stands, and any text passes', async () => {
    const key = { type: 'string', pattern: '^\\p{Alnum}+$' };
    const changed = { ...officialSchemas['metric.schema.json'], properties: { key, metadata: true } };
    const folder = temporaryFolder(schemaFiles({ 'metric.schema.json': changed }));
    expect(await findings({ folder })).toMatchObject([
      {
        code: 'DTX0028',
        severity: 'info',
        file: join(folder, 'metric.schema.json'),
        message: expect.stringContaining('The pattern ^\\p{Alnum}+$ cannot be read here') as unknown,
        range: { start: { line: 13, column: 18 } },
      },
    ]);
  });
});

describe('a defect that is known already', () => {
  const from = 'unit: Count';
  const to = 'unit: ""';

  it.each([
    ['at the same place', our(10, 13, 15)],
    ['around it, about the same property', our(10, 7, 15, "The metric has no 'unit'.")],
  ])('is not told twice: %s', async (_, ours) => {
    expect(await findings({ from, to, ours: [ours] })).toEqual([]);
  });

  it.each([
    ['is at another place', our(9, 20, 25)],
    ['is around it, but about something else', our(10, 7, 15, 'Wrong.')],
    ['is in another file', { ...our(10, 13, 15), file: '/m/other.json' }],
  ])('is told where ours %s', async (_, ours) => {
    expect(await findings({ from, to, ours: [ours] })).toHaveLength(1);
  });

  it('is as severe as Dynatrace takes it', async () => {
    expect(await findings({ from, to, ours: [our(10, 13, 15, 'Wrong.', 'warning')] })).toEqual([our(10, 13, 15)]);
  });

  it('is known by a part of the value', async () => {
    const ours = [our(7, 10, 11)];
    expect(await findings({ from: 'queue.depth', to: '1queue', ours })).toEqual([]);
  });

  it('is one of several properties that are missing at one place', async () => {
    const missing = { from: '      displayName: Depth\n      unit: Count\n', to: '      tags: []\n' };
    expect(await messages({ ...missing, ours: [our(8, 5, 13, "'unit' is missing in 'metadata': add it.")] })).toEqual([
      "8:5 'displayName' is missing in 'metadata': add it. So says Dynatrace's metric.metadata.schema.json.",
    ]);
  });
});

describe('a folder', () => {
  it('is read again only when a file in it has changed', async () => {
    const folder = temporaryFolder(schemaFiles());
    expect(await findings({ folder })).toEqual([]);

    writeFiles(folder, schemaFiles({ 'metric.schema.json': { $id: 'metric.schema.json', required: ['owner'] } }));
    utimesSync(join(folder, 'metric.schema.json'), 1, 1);
    expect(await messages({ folder })).toEqual([
      "7:5 'owner' is missing in 'metrics[0]': add it. So says Dynatrace's metric.schema.json.",
    ]);
  });

  it.each([
    [
      'lacks the manifest’s schema',
      { 'extension.schema.json': undefined },
      'holds no extension.schema.json: the option "schemas"',
    ],
    ['has a file that is no JSON', { 'metric.schema.json': '{"$id": ' }, 'metric.schema.json:1:9 is no schema: '],
    [
      'has a file that is a list',
      { 'metric.schema.json': [] },
      'metric.schema.json is no schema: it holds no JSON object',
    ],
    [
      'has a file that is no JSON Schema',
      { 'metric.schema.json': { properties: { key: { type: 'txt' } } } },
      "metric.schema.json cannot be used as a schema: '/properties/key/type' is no JSON Schema.",
    ],
    [
      'lacks a schema that another refers to',
      { 'metric.schema.json': undefined },
      "extension.schema.json cannot be used as a schema: can't resolve reference metric.schema.json",
    ],
  ])('that %s is refused in one line that names the file', async (_, changes, message) => {
    const folder = temporaryFolder(schemaFiles(changes));
    const error = await rejectionOf(findings({ folder }));
    expect(error).toMatchObject({ name: 'UserError', message: expect.stringContaining(message) as unknown });
    expect(String(error)).toContain(folder);
    expect(String(error)).not.toContain('\n');
  });

  it('that does not exist is refused', async () => {
    expect(await rejectionOf(findings({ folder: '/nowhere' }))).toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('The folder of schemas /nowhere cannot be read (ENOENT)') as unknown,
    });
  });
});

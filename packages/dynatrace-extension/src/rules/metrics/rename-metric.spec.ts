import { describe, expect, it } from 'vitest';
import { temporaryProject } from '../../testing/temporary-project.ts';
import { verify } from '../../verify.ts';

const manifest = (more: string) => `name: custom:parcels
version: 1.0.0
minDynatraceVersion: "1.310"
author: { name: Example }
alerts:
  - path: a.json
snmp:
  - group: parcels
    metrics:
      - { key: parcel.scans, value: "oid:1.3.6.1.4.1.99999.1.0", type: count }
      - { key: parcel.scans.late, value: "oid:1.3.6.1.4.1.99999.2.0", type: gauge }
${more}`;

/** What the fix that renames `parcel.scans` replaces, each with what follows it; nothing where there is no fix. */
async function renamed(more: string, alert: string): Promise<string[] | undefined> {
  const files = { 'extension/extension.yaml': manifest(more), 'extension/a.json': alert };
  const extension = temporaryProject(files);
  const found = (await verify(extension)).find(({ code }) => code === 'DTX0060');
  expect(found).toBeDefined();
  return found?.fix?.edits.map(({ file, range: { start }, newText }) => {
    expect(newText).toBe('parcel.scans.count');
    const text = file === extension.manifestPath ? files['extension/extension.yaml'] : alert;
    return (text.split('\n')[start.line - 1] ?? '').slice(start.column - 1).slice(0, 14);
  });
}

describe('a metric is renamed', () => {
  it.each([
    ['where it is collected alone', '', '{}', ['parcel.scans, ']],
    [
      'in selectors, but not within a longer key',
      'metrics:\n  - { key: func:parcel.rate, metadata: { displayName: A, unit: Count }, query: { metricSelector: "parcel.scans.late / parcel.scans:sum" } }\n',
      '{}',
      ['parcel.scans, ', 'parcel.scans:s'],
    ],
    ['in another file', '', '{ "metricSelector": "(parcel.scans:avg) / 2" }', ['parcel.scans, ', 'parcel.scans:a']],
    [
      'in text with escapes around it',
      '',
      '{ "query": "timeseries\\n sum(parcel.scans)" }',
      ['parcel.scans, ', 'parcel.scans)"'],
    ],
    [
      'but not in what holds for many metrics',
      'topology: { types: [{ name: "a:b", displayName: A, rules: [{ idPattern: "{a}", sources: [{ sourceType: Metrics, condition: $prefix(parcel.scans) }] }] }] }\n',
      '{}',
      ['parcel.scans, '],
    ],
    [
      'but not a calculated metric of the same name',
      '',
      '{ "metricSelector": "func:parcel.scans" }',
      ['parcel.scans, '],
    ],
  ])('%s', async (_, more, alert, expected) => {
    expect(await renamed(more, alert)).toEqual(expected);
  });
});

describe('a metric is not renamed', () => {
  it.each([
    ['where its key is written with escapes', '', '{ "metricSelector": "parcel\\u002escans" }'],
    ['where its key names a property', '', '{ "parcel.scans": 1 }'],
    ['where a dimension has the same key', '    dimensions: [{ key: parcel.scans, value: const:1 }]\n', '{}'],
    [
      'where the new key is taken',
      '      - { key: parcel.scans.count, value: "oid:1.3.6.1.4.1.99999.3.0", type: count }\n',
      '{}',
    ],
  ])('%s', async (_, more, alert) => {
    expect(await renamed(more, alert)).toBeUndefined();
  });
});

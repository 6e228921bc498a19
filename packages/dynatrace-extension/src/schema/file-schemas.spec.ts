import { parseJson } from '@extkit/devkit/documents';
import { describe, expect, it } from 'vitest';
import { coldStore } from '../testing/samples/cold-store.ts';
import { turnstile } from '../testing/samples/turnstile.ts';
import { alert } from './alert.ts';
import { checkSchema } from './check-schema.ts';
import { dashboard } from './dashboard.ts';
import { document } from './document.ts';
import { pipeline } from './pipeline.ts';
import { pipelineSource } from './pipeline-source.ts';
import type { Schema } from './schema.ts';

const samples = { ...coldStore, ...turnstile };

/** What is found after one text of a sample's file is replaced: `severity CODE message`. */
function check(file: string, schema: Schema, from: string | RegExp, to: string): string[] {
  const text = String(samples[`extension/${file}`]);
  const changed = text.replace(from, () => to);
  expect(changed).not.toBe(text);
  const parsed = parseJson(file, changed);
  expect(parsed.problems).toEqual([]);
  return checkSchema(parsed, schema).map(({ severity, code, message }) => `${severity} ${code} ${message}`);
}

describe('a pipeline', () => {
  const FORM = 'error DTX0024';

  it.each([
    [
      'a customId of Dynatrace',
      'extension:turnstile-gates',
      'dt.gates',
      `${FORM} 'customId' must not start with 'dt.' or 'dynatrace.' and must have no blanks (found 'dt.gates').`,
    ],
    ['a customId with a blank', 'extension:turnstile-gates', 'my gates', `${FORM} 'customId' must`],
    ['no customId', '"customId": "extension:turnstile-gates",', '', "error DTX0021 'customId' is missing: add it."],
    ['a short id', '"id": "drop-tests"', '"id": "abc"', "error DTX0025 'id' has 3 characters, but needs at least 4"],
    ['an id of Dynatrace', '"id": "drop-tests"', '"id": "Dynatrace.drop"', `${FORM} 'id' must not start with 'dt.'`],
    ['no id', '"id": "drop-tests",', '', "error DTX0021 'id' is missing in 'processors[1]': add it."],
    ['a blank description', 'Gates that are tested.', ' ', `${FORM} 'description' must not be blank (found ' ').`],
    [
      'a long description',
      'Gates that are tested.',
      'x'.repeat(513),
      "error DTX0025 'description' has 513 characters, but at most 512 are allowed: shorten it by 1.",
    ],
    ['a long matcher', 'isNotNull(gate.station)', 'x'.repeat(4097), "error DTX0025 'matcher' has 4097 characters"],
    ['no matcher', '"matcher": "isNotNull(gate.station)",', '', "error DTX0021 'matcher' is missing"],
    ['an unknown type', '"type": "drop"', '"type": "dorp"', "warning DTX0023 'type' must be"],
    [
      'an unknown stage',
      '"smartscapeNodeExtraction"',
      '"smartscapeNodes"',
      "warning DTX0020 Unknown property 'smartscapeNodes'",
    ],
    ['an empty table', /"\[\[\[.*\]\]"/, '""', `${FORM} 'inlineLookupTable' must not be blank (found '').`],
    [
      'a node without a prefix',
      'EXT_TURNSTILE_STATION',
      'TURNSTILE_STATION',
      `${FORM} 'nodeType' must be upper case with`,
    ],
    ['a node in lower case', 'EXT_TURNSTILE_STATION', 'ext_station', `${FORM} 'nodeType' must be upper case with`],
    ['a device', 'EXT_TURNSTILE_STATION', 'CUSTOM_DEVICE', `${FORM} 'nodeType' must be upper case with`],
    ['an edge in upper case', '"belongs_to"', '"Contains"', `${FORM} 'edgeType' must start with a lower-case letter`],
    ['a long edge', '"belongs_to"', `"${'x'.repeat(33)}"`, "error DTX0025 'edgeType' has 33 characters"],
    [
      'a field that Dynatrace fills',
      '"fieldName": "city"',
      '"fieldName": "Name"',
      `${FORM} 'fieldName' must not be 'name'`,
    ],
    ['a field of the system', '"fieldName": "city"', '"fieldName": "dt.system.x"', `${FORM} 'fieldName' must not be`],
    ['no parts of an id', /\[\{ "idComponent": "station".*\]/, '[]', "error DTX0026 'idComponents' has 0 items"],
    ['a name of another kind', '"type": "field", ', '"type": "constant", ', "error DTX0021 'constant' is missing"],
  ])('with %s', (_, from, to, expected) => {
    expect(check('openpipeline/gates.pipeline.json', pipeline, from, to)).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ['the metric of another', 'turnstile.gate.errors', 'dt.gate.errors', `${FORM} 'metricKey' must be sections`],
    ['a metric of one section', 'turnstile.gate.errors', 'errors', `${FORM} 'metricKey' must be sections`],
    ['too much sample data', '[{ \\"content\\"', `[{ \\"${'x'.repeat(8192)}\\"`, "error DTX0025 'sampleData' has"],
    ['braces in a key', '"event.name"', '"{event}"', `${FORM} 'key' must not be blank and have no braces`],
    ['no fields', /\[\{ "fromName".*\]/, '[]', "error DTX0026 'fields' has 0 items, but needs at least 1: add 1."],
  ])('with %s', (_, from, to, expected) => {
    expect(check('openpipeline/journal.pipeline.json', pipeline, from, to)).toEqual([
      expect.stringContaining(expected),
    ]);
  });

  it.each([
    ['a customised type', 'EXT_TURNSTILE_STATION', 'CUSTOM_STATION'],
    ['a stage without anything', '"smartscapeEdgeExtraction": {', '"storage": null, "smartscapeEdgeExtraction": {'],
    ['a reserved word inside a field', '"fieldName": "city"', '"fieldName": "name_of_city"'],
  ])('may have %s', (_, from, to) => {
    expect(check('openpipeline/gates.pipeline.json', pipeline, from, to)).toEqual([]);
  });
});

it.each([
  ['another type', '"extension",', '"http",', "error DTX0023 'sourceType' must be 'extension', not 'http'."],
  ['no name', '"displayName": "Gates",', '', "error DTX0021 'displayName' is missing: add it."],
  ['a misspelt route', '"staticRouting"', '"staticRoute"', "warning DTX0020 Unknown property 'staticRoute'"],
])('a source with %s', (_, from, to, expected) => {
  expect(check('openpipeline/gates.source.json', pipelineSource, from, to)).toEqual([
    expect.stringContaining(expected),
  ]);
});

it.each([
  [
    'no metric',
    '"metricId": "cold.room.temperature",',
    '',
    "error DTX0021 The document needs 'metricId' or 'metricSelector'",
  ],
  ['no name', '"name": "Cold room too warm",', '', "error DTX0021 'name' is missing: add it."],
  [
    'no threshold',
    /\n {4}"threshold": 8.5,/,
    '',
    "error DTX0021 'threshold' is missing in 'monitoringStrategy': add it.",
  ],
  [
    'a threshold as text',
    /\n {2}"threshold": 8.5,/,
    '"threshold": "8.5",',
    "error DTX0022 'threshold' must be a number",
  ],
  [
    'an unknown condition',
    /\n {2}"alertCondition": "ABOVE"/,
    '"alertCondition": "OVER"',
    "error DTX0023 'alertCondition' must",
  ],
  ['an unknown key', '"enabled"', '"enabeld"', "warning DTX0020 Unknown property 'enabeld': did you mean 'enabled'?"],
  ['few samples', /\n {2}"samples": 5/, '"samples": 2', "warning DTX0025 'samples' must be at least 3, not 2."],
])('an alert with %s', (_, from, to, expected) => {
  expect(check('alerts/warm-room.json', alert, from, to)).toEqual([expect.stringContaining(expected)]);
});

it.each([
  ['no tiles', '"tiles"', '"tile"', "warning DTX0021 'tiles' is missing: add it."],
  [
    'a text as its metadata',
    /"dashboardMetadata": .*,/,
    '"dashboardMetadata": "Rooms",',
    "error DTX0022 'dashboardMetadata'",
  ],
  ['no bounds', /"bounds": \{ "top": 0.*\},/, '', "warning DTX0021 'bounds' is missing in 'tiles[0]': add it."],
])('a classic dashboard with %s', (_, from, to, expected) => {
  expect(check('dashboards/rooms.json', dashboard, from, to)).toEqual([expect.stringContaining(expected)]);
});

it.each([
  ['no layouts', '"layouts"', '"layout"', "error DTX0021 'layouts' is missing: add it."],
  ['no version', '"version": 19,', '', "warning DTX0021 'version' is missing: add it."],
  ['half a column', '"w": 24', '"w": 23.5', "error DTX0022 'w' must be a whole number, not 23.5."],
  ['no height', ', "h": 2 }', ' }', "error DTX0021 'h' is missing in '1': add it."],
])('a document with %s', (_, from, to, expected) => {
  expect(check('documents/rooms.dashboard.json', document, from, to)).toEqual([expect.stringContaining(expected)]);
});

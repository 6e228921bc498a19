import { describe, expect, it } from 'vitest';
import type { InvalidChange } from './rules/rule-cases.ts';
import { changedProject } from './testing/changed-project.ts';
import { findings } from './testing/findings.ts';
import { temporaryProject } from './testing/temporary-project.ts';

/** What breaks a rule, and the code that says so at the marked place. */
interface Broken extends InvalidChange {
  readonly sample: string;
  readonly code: string;
}

const schema = { sample: 'ticket-desk', file: 'extension/activationSchema.json' };
const gates = { sample: 'turnstile', file: 'extension/openpipeline/gates.pipeline.json' };
const journal = { sample: 'turnstile', file: 'extension/openpipeline/journal.pipeline.json' };
const source = { sample: 'turnstile', file: 'extension/openpipeline/gates.source.json' };
const document = { sample: 'cold-store', file: 'extension/documents/rooms.dashboard.json' };
const alert = { sample: 'cold-store', file: 'extension/alerts/warm-room.json' };
const dashboard = { sample: 'cold-store', file: 'extension/dashboards/rooms.json' };
const screens = { sample: 'tape-library' };

const TIMEOUT = '          "type": "integer",\n          "nullable": false,\n          "default": 10,';
const LAST_LAYOUT = '"3": { "x": 12, "y": 2, "w": 12, "h": 6 }';

/**
 * The rules that users learned from rejected uploads, by their numbers (facts 3.7). Three of them no single version of an
 * extension can break: a new required property (9) and a feature set for a group that had none (10) show against the
 * version before only, and that an update switches alerts off (11) is what the environment does.
 */
const broken: readonly (readonly [rule: string, Broken])[] = [
  [
    '1: a nullable property has no default',
    {
      ...schema,
      code: 'DTX0250',
      title: 'a default',
      from: TIMEOUT,
      to: TIMEOUT.replace('false', 'true').replace('"default"', '«"default"»'),
    },
  ],
  [
    '2: a property that is not nullable has a default',
    {
      ...schema,
      code: 'DTX0251',
      title: 'no default',
      from: `"timeout": {\n          "displayName": "Timeout",\n${TIMEOUT}`,
      to: `«"timeout"»: {\n          "displayName": "Timeout",\n${TIMEOUT.replace(/\n.*"default": 10,/, '')}`,
    },
  ],
  [
    "3: the settings are 'pythonRemote' or 'pythonLocal'",
    { ...schema, code: 'DTX0254', title: 'python', from: '"pythonRemote"', to: '«"python"»' },
  ],
  [
    '4: pipelines keep to their limits',
    {
      ...gates,
      code: 'DTX0025',
      title: 'a description of 513 characters',
      from: '"Gates that are tested."',
      to: `«"${'x'.repeat(513)}"»`,
    },
  ],
  [
    '4: pipelines keep to their limits',
    {
      ...gates,
      code: 'DTX0024',
      title: 'an empty table',
      from: '"[[[\\"north\\"],\\"Linz\\"]]"',
      to: '«""»',
    },
  ],
  [
    '5: the types of nodes begin with EXT_ or CUSTOM_',
    {
      ...gates,
      code: 'DTX0024',
      title: 'no prefix',
      from: '"EXT_TURNSTILE_STATION",\n          "nodeId',
      to: '«"TURNSTILE_STATION"»,\n          "nodeId',
    },
  ],
  [
    '6: a source routes to a pipeline of the extension',
    { ...source, code: 'DTX0344', title: 'another id', from: '"extension:turnstile-gates"', to: '«"extension:gates"»' },
  ],
  [
    "6: a source has the extension's name",
    { ...source, code: 'DTX0343', title: 'another name', from: '"custom:turnstile"', to: '«"custom:gates"»' },
  ],
  [
    '6: two pipelines have two ids',
    {
      ...journal,
      code: 'DTX0341',
      title: 'one id',
      from: '"extension:turnstile-journal"',
      to: '«"extension:turnstile-gates"»',
    },
  ],
  [
    '7: a pipeline matches metrics that are sent',
    {
      ...gates,
      code: 'DTX0347',
      title: 'another metric',
      from: '"metric.key == \\"turnstile.gate.blocked\\""',
      to: '"metric.key == \\"«turnstile.gate.blokced»\\""',
    },
  ],
  [
    '7: a pipeline reads dimensions that are sent',
    {
      ...gates,
      code: 'DTX0348',
      title: 'another dimension',
      from: '{ "sourceFieldName": "gate.name" }',
      to: '{ "sourceFieldName": "«gate.nmae»" }',
    },
  ],
  [
    "8: 'featureSets' belongs below 'python'",
    { sample: 'ticket-desk', code: 'DTX0020', title: 'at the root', from: 'author:', to: '«featureSets»: []\nauthor:' },
  ],
  [
    '12: a tile has a layout',
    {
      ...document,
      code: 'DTX0309',
      title: 'no layout',
      from: `,\n    ${LAST_LAYOUT}`,
      to: '',
      at: '"3"',
      atFile: document.file,
    },
  ],
  [
    '12: a layout has a tile',
    {
      ...document,
      code: 'DTX0310',
      title: 'no tile',
      from: LAST_LAYOUT,
      to: `${LAST_LAYOUT},\n    «"4"»: { "x": 0, "y": 8, "w": 9, "h": 2 }`,
    },
  ],
  [
    '12: a tile stays within 24 columns',
    {
      ...document,
      code: 'DTX0311',
      title: '25 columns',
      from: '"x": 12, "y": 2, "w": 12',
      to: '"x": 12, "y": 2, "w": «13»',
    },
  ],
  [
    '12: metrics exist',
    {
      ...document,
      code: 'DTX0312',
      title: 'in a document',
      from: 'duty = avg(cold.room.compressor)',
      to: 'duty = avg(«cold.room.compresor»)',
    },
  ],
  [
    '12: metrics exist',
    {
      ...dashboard,
      code: 'DTX0312',
      title: 'in a classic dashboard',
      from: '"metric": "cold.room.compressor"',
      to: '"metric": "«cold.room.compresor»"',
    },
  ],
  [
    '12: metrics exist',
    {
      ...alert,
      code: 'DTX0303',
      title: 'in an alert',
      from: '"cold.room.temperature"',
      to: '"«cold.room.temprature»"',
    },
  ],
  [
    '12: metrics exist',
    {
      ...screens,
      code: 'DTX0226',
      title: 'in a chart',
      from: 'metricSelector: tape.library.temperature:max',
      to: 'metricSelector: «tape.library.temprature»:max',
    },
  ],
];

describe.each(broken)('rule %s', (_, { sample, code, ...change }) => {
  it(`is held by ${code}: ${change.title}`, async () => {
    const { files, marked } = changedProject(sample, change);
    expect(await findings(temporaryProject(files))).toEqual([`${code} ${marked ?? '(no place is marked)'}`]);
  });
});

import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change } from './rules/rule-cases.ts';
import { changedProject } from './testing/changed-project.ts';
import { temporaryProject } from './testing/temporary-project.ts';
import { verify } from './verify.ts';

type Defect = Change & { readonly sample: string; readonly found: string };

/** `CODE line` of each diagnostic, with the file where it is not the manifest. */
async function findings({ sample, ...change }: Defect): Promise<string[]> {
  const extension = temporaryProject(changedProject(sample, change).files);
  const found = await verify(extension);
  return found.map(({ code, file, range: { start } }) => {
    const path = relative(extension.directory, file).replaceAll('\\', '/');
    return `${code} ${path === 'extension/extension.yaml' ? '' : `${path} `}${start.line}`;
  });
}

describe('what is misspelt is not missed elsewhere', () => {
  it.each<Defect>([
    { sample: 'queue-depth', title: 'vars', from: '\nvars:', to: '\nvarss:', found: 'DTX0020 6' },
    { sample: 'queue-depth', title: 'author', from: 'author:', to: 'Author:', found: 'DTX0020 4' },
    { sample: 'queue-depth', title: 'dashboards', from: 'dashboards:', to: 'dashboard:', found: 'DTX0020 10' },
    { sample: 'queue-depth', title: 'subgroups', from: 'subgroups:', to: 'subgoups:', found: 'DTX0020 16' },
    { sample: 'queue-depth', title: 'snmp', from: '\nsnmp:', to: '\nSNMP:', found: 'DTX0020 12' },
    {
      sample: 'turnstile',
      title: 'the id of a pipeline',
      file: 'extension/openpipeline/gates.pipeline.json',
      from: '"customId"',
      to: '"customid"',
      found: 'DTX0020 extension/openpipeline/gates.pipeline.json 2',
    },
    {
      sample: 'ticket-desk',
      title: 'the enums of an activation schema',
      file: 'extension/activationSchema.json',
      from: '"enums": {',
      to: '"enum": {',
      found: 'DTX0020 extension/activationSchema.json 9',
    },
  ])('$sample: $title', async (defect) => {
    expect(await findings(defect)).toEqual([defect.found]);
  });
});

describe('what cannot be read is not missed elsewhere', () => {
  it.each<Defect>([
    {
      sample: 'queue-depth',
      title: 'no list of groups',
      from: 'group: device',
      to: 'group: [device]',
      found: 'DTX0022 13',
    },
    { sample: 'queue-depth', title: 'a variable without an id', from: '- id: queue', to: '- id:', found: 'DTX0022 7' },
    {
      sample: 'queue-depth',
      title: 'no key',
      from: '- key: queue.depth\n    metadata',
      to: '- key: 5\n    metadata',
      found: 'DTX0022 29',
    },
    {
      sample: 'queue-depth',
      title: 'a path that is none',
      from: 'dashboards/overview.json',
      to: 'true',
      found: 'DTX0022 11',
    },
    {
      sample: 'queue-depth',
      title: 'an empty key',
      from: '- key: queue.depth\n            value',
      to: '- key: ""\n            value',
      found: 'DTX0025 25',
    },
    {
      sample: 'queue-depth',
      title: 'an author who is none',
      from: 'author:\n  name: Example',
      to: 'author: []',
      found: 'DTX0022 4',
    },
    {
      sample: 'turnstile',
      title: 'a pipeline that is no JSON',
      file: 'extension/openpipeline/gates.pipeline.json',
      from: '"customId": ',
      to: '"customId" ',
      found: 'DOC0001 extension/openpipeline/gates.pipeline.json 2',
    },
    {
      sample: 'turnstile',
      title: 'a pipeline that is not there',
      from: '',
      to: '',
      remove: ['extension/openpipeline/gates.pipeline.json'],
      found: 'DTX0031 9',
    },
    {
      sample: 'ticket-desk',
      title: 'types that are none',
      file: 'extension/activationSchema.json',
      from: '"$ref": "#/enums/method"',
      to: '"$ref": 7',
      found: 'DTX0022 extension/activationSchema.json 44',
    },
  ])('$sample: $title', async (defect) => {
    expect(await findings(defect)).toEqual([defect.found]);
  });
});

describe('of what does not fit together, one side is reported', () => {
  it.each<Defect>([
    {
      sample: 'queue-depth',
      title: 'a metric and its metadata under different keys',
      from: '- key: queue.depth\n    metadata',
      to: '- key: waiting\n    metadata',
      found: 'DTX0065 29',
    },
    {
      sample: 'queue-depth',
      title: 'a metric that is copied whole',
      from: '          - key: queue.depth\n            value: oid:1.3.6.1.4.1.9.2\n            type: gauge\n',
      to: '          - key: queue.depth\n            value: oid:1.3.6.1.4.1.9.2\n            type: gauge\n'.repeat(2),
      found: 'DTX0062 28',
    },
    {
      sample: 'queue-depth',
      title: 'a prefix in upper case',
      from: 'name: custom:',
      to: 'name: CUSTOM:',
      found: 'DTX0011 1',
    },
    {
      sample: 'ticket-desk',
      title: 'a version that is none',
      from: 'version: 1.4.0',
      to: 'version: one',
      found: 'DTX0013 2',
    },
  ])('$sample: $title', async (defect) => {
    expect(await findings(defect)).toEqual([defect.found]);
  });
});

it('reads no pattern that is too large for JavaScript', async () => {
  const pattern = 'x'.repeat(70_000);
  const change = {
    sample: 'queue-depth',
    title: '',
    from: 'type: text',
    to: `type: text\n    defaultValue: a\n    pattern: ${pattern}`,
  };
  await expect(findings({ ...change, found: '' })).resolves.toEqual(expect.any(Array));
});

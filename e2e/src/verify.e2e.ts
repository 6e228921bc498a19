import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ScratchWorkspace } from './scratch-workspace.ts';

const MANIFEST = 'extensions/queues/extension/extension.yaml';

/** An old extension as its team left it: with comments, legacy spellings and defects of every severity. */
const OLD_MANIFEST = `# The queues of the plant.
name: custom:queues
version: 1.2.0
minDynatraceVersion: 1.310 # since the plant moved
author:
  name: Team Queues

prometheus:
  - group: queues
    interval: 5m
    featureSet: queues
    dimensions:
      - key: queue
        value: label:queue
    metrics:
      - key: queues.messages # all of them
        value: metric:messages_total
        type: count
metrics:
  - key: queues.messages
    metadata:
      displayName: Messages
      description: Messages that came
      unit: Count
`;

/** The tests tell one story and run in order: a team takes over an old extension and verifies it for good. */
describe('a team that verifies', () => {
  let workspace: ScratchWorkspace;
  const read = (path: string) => readFile(join(workspace.root, path), 'utf8');
  const verify = (...args: string[]) => workspace.nx('verify', 'queues', '--outputStyle=static', ...args);

  beforeAll(async () => {
    workspace = await ScratchWorkspace.create(inject('registry'));
    expect(await workspace.nx('add', '@extkit/nx')).toSucceed();
    await workspace.write(MANIFEST, OLD_MANIFEST);
  });

  afterAll(() => workspace.remove());

  test('is told every defect with its place', async () => {
    const { exitCode, output } = await verify();
    expect(exitCode).not.toBe(0);
    for (const line of [4, 10, 16]) expect(output).toContain(`${MANIFEST}:${line}:`);
  });

  test('asks what a code means', async () => {
    const explained = await verify('--explain=DTX0011');
    expect(explained).toSucceed();
    expect(explained.output).toContain('DTX0011');
    expect(explained.output).toMatch(/lower-case letters/);

    const misspelt = await verify('--explain=DTX-0011');
    expect(misspelt.exitCode).not.toBe(0);
    expect(misspelt.output).toContain('DTX0011');
  });

  test('looks at what would be fixed, and nothing is written', async () => {
    const { output } = await workspace.nx('fix', 'queues', '--dryRun', '--outputStyle=static');
    expect(output).toContain('would be fixed');
    expect(await read(MANIFEST)).toBe(OLD_MANIFEST);
  });

  test('has everything fixed that is safe to fix, with comments and references kept', async () => {
    expect(await workspace.nx('fix', 'queues', '--outputStyle=static')).toSucceed();
    expect(await read(MANIFEST)).toBe(
      OLD_MANIFEST.replace('1.310 #', '"1.310" #')
        .replace('interval: 5m', 'interval:\n      minutes: 5')
        .replaceAll('key: queues.messages', 'key: queues.messages.count'),
    );
    expect(await verify()).toSucceed();
  });

  test('fixes it again without any change', async () => {
    const before = await read(MANIFEST);
    const fixed = await workspace.nx('fix', 'queues', '--outputStyle=static');
    expect(fixed).toSucceed();
    expect(fixed.output).toContain('Nothing to fix');
    expect(await read(MANIFEST)).toBe(before);
  });

  test('accepts a finding by a comment with a reason, and hears of a comment that hides nothing', async () => {
    const accepted = (await read(MANIFEST)).replace(
      'name: custom:queues',
      '# extkit-disable-next-line DTX0010 Dynatrace signs this one for us\nname: acme.queues',
    );
    await workspace.write(MANIFEST, accepted);
    const verified = await verify();
    expect(verified).toSucceed();
    expect(verified.output).not.toContain('DTX0010');

    await workspace.write(MANIFEST, accepted.replace('name: acme.queues', 'name: custom:queues'));
    expect((await verify()).output).toContain('DOC0012');
    await workspace.write(MANIFEST, accepted.replace(/#.*DTX0010.*\n/, ''));
  });

  test('makes a warning an error for all extensions, and no result of before is served for it', async () => {
    expect(await verify()).toSucceed();
    await configure({ severities: { DTX0010: 'error' } });
    const strict = await verify();
    expect(strict.exitCode).not.toBe(0);
    expect(strict.output).toMatch(/error +DTX0010/);
    expect((await workspace.nx('build', 'queues', '--outputStyle=static')).exitCode).not.toBe(0);

    await configure({ severities: { DTX0010: 'off' } });
    expect((await verify()).output).not.toContain('DTX0010');
    await configure({ severities: { DTX001O: 'off' } });
    expect((await verify()).output).toContain('DTX0010');
    await configure({});
  });

  test('holds its extensions against each other', async () => {
    expect(await workspace.nx('generate', '@extkit/nx:workspace-check')).toSucceed();
    await workspace.write('extensions/copy/extension/extension.yaml', await read(MANIFEST));

    const checked = await workspace.nx('generate', '@extkit/nx:workspace-check');

    expect(checked.exitCode).not.toBe(0);
    expect(checked.output).toContain('WSP0001');
    expect(checked.output).toContain(`${MANIFEST}:2:7`);
    expect(checked.output).not.toMatch(/^ +at /m);
  });

  test('sets up its editor, twice, and keeps its own settings', async () => {
    await workspace.write('.vscode/settings.json', '{\n  // ours\n  "editor.tabSize": 2\n}\n');
    expect(await workspace.nx('generate', '@extkit/nx:editor-setup')).toSucceed();
    const settings = await read('.vscode/settings.json');
    expect(settings).toContain('// ours');
    expect(settings).toContain('yaml.schemas');
    expect(settings).toContain('json.schemas');

    expect(await workspace.nx('generate', '@extkit/nx:editor-setup')).toSucceed();
    expect(await read('.vscode/settings.json')).toBe(settings);
  });

  async function configure(options: object): Promise<void> {
    const nxJson = JSON.parse(await read('nx.json')) as object;
    await workspace.write('nx.json', JSON.stringify({ ...nxJson, plugins: [{ plugin: '@extkit/nx', options }] }));
  }
});

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, temporaryFolder } from '@extkit/testing';
import { openExtension } from '@extkit/devkit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { acmeFormat } from '../../testing/acme-format.ts';
import { recordedSession } from '../../testing/task-session.ts';
import { diffProject } from './diff-project.ts';
import type { DiffExecutorOptions } from './options.ts';

const { format } = await import('@extkit/dynatrace-extension');

const hasGit = isInstalled('git', '--version');

function manifest(version: string, metric: string): string {
  const head = `name: custom:ups\nversion: "${version}"\nminDynatraceVersion: "1.300"\nauthor: { name: Acme }\n`;
  return `${head}prometheus:\n  - group: g\n    metrics:\n      - { key: ${metric}, value: "metric:x", type: gauge }\n`;
}

function workspace() {
  const root = temporaryFolder({
    ...acmeFormat,
    'ups/extension/extension.yaml': manifest('1.0.0', 'ups.load'),
    'gadgets/acme.txt': '',
  });
  const directory = join(root, 'ups');
  return {
    root,
    directory,
    write: (text: string) => writeFileSync(join(directory, 'extension/extension.yaml'), text),
    diff: (options: DiffExecutorOptions = {}, base?: string) =>
      diffProject(
        { workspaceRoot: root, directory, ...(base !== undefined && { defaultBase: base }) },
        options,
        recordedSession(),
      ),
  };
}

beforeEach(() => {
  vi.stubEnv('NO_COLOR', '1');
  vi.stubEnv('NX_BASE', undefined);
  return () => vi.unstubAllEnvs();
});

describe('diffProject against a bundle', () => {
  async function changed(version: string) {
    const { root, directory, write, diff } = workspace();
    await format.build(await openExtension(format, directory), { outputPath: join(root, 'old') });
    write(manifest(version, 'ups.volts'));
    return diff;
  }

  it('tells what has changed, and does not fail for it', async () => {
    const diff = await changed('1.0.1');
    const { success, stdout } = await diff({ against: 'old/extension.zip' });

    expect(stdout).toContain('- custom:ups 1.0.0  old/extension.zip\n+ custom:ups 1.0.1  ups/extension\n');
    expect(stdout).toContain('breaking  metric-removed ups.load\n');
    expect(stdout).toMatch(/\n1 breaking change, 1 harmless change, with a patch\n$/);
    expect(success).toBe(true);
  });

  it('fails for what breaks without a new major version, if asked to', async () => {
    const options = { against: 'old/extension.zip', failOnBreaking: true };

    expect(await (await changed('1.1.0'))(options)).toMatchObject({
      success: false,
      stderr: 'error: Something breaks where the extension is installed: take it back, or raise the major version.\n',
    });
    expect(await (await changed('2.0.0'))(options)).toMatchObject({ success: true, stderr: '' });
  });

  it('is told as JSON, too', async () => {
    const { stdout } = await (await changed('1.0.1'))({ against: 'old/extension.zip', format: 'json' });
    expect(JSON.parse(stdout)).toMatchObject({ step: 'patch', changes: [{ kind: 'metric-removed' }, {}] });
  });

  it('must find it', async () => {
    await expect(workspace().diff({ against: 'v1.2.0' })).rejects.toThrow(
      'There is no bundle v1.2.0: "against" is the path of one, relative to the workspace root, or a revision such as git:v1.2.0.',
    );
  });
});

describe.skipIf(!hasGit)('diffProject against a revision', () => {
  function repository() {
    const space = workspace();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=e', ...args], { cwd: space.root, stdio: 'pipe' });
    git('init', '--quiet', '--initial-branch=trunk');
    git('add', '.');
    git('commit', '--quiet', '-m', 'one');
    git('tag', 'v1');
    space.write(manifest('1.1.0', 'ups.volts'));
    git('commit', '--quiet', '-am', 'two');
    return { ...space, git };
  }

  it('takes the one that is named', async () => {
    const { diff } = repository();

    expect((await diff({ against: 'git:v1' })).stdout).toContain('metric-removed ups.load');
    expect((await diff({ against: 'git:HEAD' })).stdout).toMatch(/\nNo changes\n$/);
  });

  it('else takes where the base was left: that of NX_BASE, of nx.json, or main', async () => {
    const { diff, git } = repository();

    expect((await diff({}, 'trunk')).stdout).toMatch(/\nNo changes\n$/);
    expect((await diff({}, 'v1')).stdout).toContain('metric-removed ups.load');
    await expect(diff()).rejects.toThrow(/git knows no revision "main\.\.\."/);
    git('branch', 'main', 'v1');
    expect((await diff()).stdout).toContain('metric-removed ups.load');
    vi.stubEnv('NX_BASE', 'trunk');
    expect((await diff({}, 'v1')).stdout).toMatch(/\nNo changes\n$/);
  });
});

it('refuses an extension whose format cannot tell', async () => {
  const { root } = workspace();
  const project = { workspaceRoot: root, directory: join(root, 'gadgets') };
  const options = { extensionFormat: '@acme/extkit-format', against: 'gadgets/acme.txt' };
  await expect(diffProject(project, options, recordedSession())).rejects.toThrow(
    'Two states of a Acme extension cannot be compared.',
  );
});

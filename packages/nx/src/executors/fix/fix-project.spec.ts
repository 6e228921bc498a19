import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { acmeFormat } from '../../testing/acme-format.ts';
import { recordedSession } from '../../testing/task-session.ts';
import { fixProject } from './fix-project.ts';
import type { FixExecutorOptions } from './options.ts';

/** Fixes the project `widgets`, whose findings are the lines of its manifest. */
function project(findings: string) {
  const workspaceRoot = temporaryFolder({ ...acmeFormat, 'widgets/acme.txt': findings });
  const directory = join(workspaceRoot, 'widgets');
  return {
    fix: (options: FixExecutorOptions = {}) =>
      fixProject(
        { workspaceRoot, directory },
        { extensionFormat: '@acme/extkit-format', ...options },
        recordedSession(),
      ),
    read: () => readFileSync(join(directory, 'acme.txt'), 'utf8'),
  };
}

describe('fixProject', () => {
  it('mends what can be mended, and says where it did what', async () => {
    const { fix, read } = project('warning: too old\nfixable: no name\n');

    const { success, stdout } = await fix();

    expect(read()).toBe('warning: too old\n');
    expect(success).toBe(true);
    expect(stdout).toMatch(
      /^widgets\/acme\.txt:2:1 {2}ACM0001 Remove the line\n\n1 fixed\n\nwidgets\/acme\.txt:1:1 {2}warning {2}ACM0001 too old\n/,
    );
  });

  it('does nothing the second time', async () => {
    const { fix } = project('fixable: no name\n');
    await fix();

    await expect(fix()).resolves.toEqual({ success: true, stdout: 'Nothing to fix\n', stderr: '' });
  });

  it('fails where an error is left, whatever it has mended', async () => {
    const { fix, read } = project('error: no version\nfixable: no name\n');

    const { success, stdout } = await fix();

    expect(read()).toBe('error: no version\n');
    expect(success).toBe(false);
    expect(stdout).toMatch(/\n1 fixed\n\n.*error {2}ACM0001 no version\n/);
  });

  it('only shows what it would do, where it is asked to', async () => {
    const { fix, read } = project('fixable: no name\n');

    await expect(fix({ dryRun: true })).resolves.toMatchObject({
      success: true,
      stdout: 'widgets/acme.txt:1:1  ACM0001 Remove the line\n\n1 would be fixed\n',
    });
    expect(read()).toBe('fixable: no name\n');
  });

  it('verifies as the settings say', async () => {
    const { stdout } = await project('settings: ?\n').fix({ severities: { ACM0001: 'info' } });

    expect(stdout).toContain('{"severities":{"ACM0001":"info"}}');
  });
});

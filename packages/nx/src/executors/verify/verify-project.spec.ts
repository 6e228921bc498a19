import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { acmeFormat } from '../../testing/acme-format.ts';
import { recordedSession } from '../../testing/task-session.ts';
import { verifyProject } from './verify-project.ts';
import type { VerifyExecutorOptions } from './options.ts';

/** Verifies the project `widgets`, whose findings are the lines of its manifest. */
function verify(findings: string, options: VerifyExecutorOptions = {}) {
  const workspaceRoot = temporaryFolder({ ...acmeFormat, 'widgets/acme.txt': findings });
  const project = { workspaceRoot, directory: join(workspaceRoot, 'widgets') };
  return {
    workspaceRoot,
    report: verifyProject(project, { extensionFormat: '@acme/extkit-format', ...options }, recordedSession()),
  };
}

describe('verifyProject', () => {
  it('is content with a project without findings', async () => {
    await expect(verify('').report).resolves.toEqual({
      success: true,
      stdout: expect.any(String) as string,
      stderr: '',
    });
  });

  it('fails for an error, and shows every finding with its place, by its path in the workspace', async () => {
    const { report, workspaceRoot } = verify('error: no name\nwarning: too old\n');

    const { success, stdout, stderr } = await report;

    expect(success).toBe(false);
    expect(stdout).toMatch(/^widgets\/acme\.txt:1:1 .*error.*ACM0001 no name$/m);
    expect(stdout).toMatch(/^widgets\/acme\.txt:1:1 .*warning.*ACM0001 too old$/m);
    expect(stdout).not.toContain(workspaceRoot);
    expect(stderr).toBe('');
  });

  it.each(['json', 'sarif', 'github'] as const)('reports as %s where it is asked to', async (format) => {
    const { stdout } = await verify('error: no name', { format }).report;

    if (format === 'github') expect(stdout).toMatch(/^::error file=widgets\/acme\.txt,/);
    else expect(JSON.parse(stdout)).toHaveProperty(format === 'sarif' ? 'runs' : 'diagnostics');
  });

  it('fails for more warnings than are allowed', async () => {
    const findings = 'warning: too old\nwarning: too new';

    await expect(verify(findings).report).resolves.toMatchObject({ success: true });
    await expect(verify(findings, { maxWarnings: 2 }).report).resolves.toMatchObject({ success: true, stderr: '' });
    await expect(verify(findings, { maxWarnings: 1 }).report).resolves.toMatchObject({
      success: false,
      stderr: 'error: 2 warnings, but no more than 1 are allowed.\n',
    });
  });

  it('writes the report to a file instead, relative to the workspace root', async () => {
    const { report, workspaceRoot } = verify('error: no name', { format: 'json', outputFile: 'reports/widgets.json' });

    await expect(report).resolves.toEqual({
      success: false,
      stdout: '',
      stderr: 'The report is in reports/widgets.json.\n',
    });
    expect(JSON.parse(readFileSync(join(workspaceRoot, 'reports/widgets.json'), 'utf8'))).toHaveProperty('diagnostics');
  });

  it('says what to do where the report cannot be written', async () => {
    const { report } = verify('', { outputFile: 'widgets' });

    await expect(report).rejects.toThrow(
      /^The report cannot be written to .*widgets \(EISDIR\): choose another "outputFile"\.$/,
    );
  });

  it('verifies as the settings say, with the schemas by their path in the workspace', async () => {
    const settings = { severities: { ACM0001: 'off' }, schemas: 'schemas/acme' } as const;
    const { report, workspaceRoot } = verify('settings: ?', settings);

    expect((await report).stdout).toContain(
      JSON.stringify({ ...settings, schemas: join(workspaceRoot, 'schemas/acme') }),
    );
  });

  it('explains a rule instead', async () => {
    const { success, stdout } = await verify('error: no name', { explain: 'ACM0001' }).report;

    expect(success).toBe(true);
    expect(stdout).toMatch(/^ACM0001 {2}error\n\nEvery line is fine\.\n/);
  });

  it('finds the format of a target that was written by hand', async () => {
    const workspaceRoot = temporaryFolder({ 'queues/extension/extension.yaml': 'name: [' });
    const project = { workspaceRoot, directory: join(workspaceRoot, 'queues') };

    const { success, stdout } = await verifyProject(project, {}, recordedSession());

    expect(success).toBe(false);
    expect(stdout).toContain('queues/extension/extension.yaml:1:');
  });

  it('says what to do where the project holds no extension', async () => {
    const workspaceRoot = temporaryFolder();
    const project = { workspaceRoot, directory: join(workspaceRoot, 'empty') };
    mkdirSync(project.directory);

    await expect(verifyProject(project, {}, recordedSession())).rejects.toThrow(
      `${project.directory} holds no extension: expected extension/extension.yaml or src/extension.yaml or plugin.json in it, or an "extensionFormat" that is not built in.`,
    );
    await expect(verifyProject(project, { extensionFormat: 'dynatrace-extension' }, recordedSession())).rejects.toThrow(
      'expected extension/extension.yaml or src/extension.yaml in it',
    );
  });
});

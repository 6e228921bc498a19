import { join } from 'node:path';
import { temporaryFolder, type Files } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { simulatedFormat } from '../../testing/simulated-format.ts';
import { recordedSession } from '../../testing/task-session.ts';
import type { UploadExecutorOptions } from './options.ts';
import { uploadProject } from './upload-project.ts';

const BUILT: Files = { 'app/run.json': '{ }', 'app/dist/run.zip': '' };

function upload(options: UploadExecutorOptions = {}, files = BUILT) {
  const workspaceRoot = temporaryFolder({ ...simulatedFormat, ...files });
  const session = recordedSession();
  const project = { workspaceRoot, directory: join(workspaceRoot, 'app') };
  const report = uploadProject(project, { extensionFormat: '@acme/run', ...options }, session);
  return { workspaceRoot, report, told: (): unknown => JSON.parse(session.written.stderr) };
}

describe('uploadProject', () => {
  it('sends what was built: it tells how far it has got, and then how it ended', async () => {
    const { report, told, workspaceRoot } = upload();

    await expect(report).resolves.toEqual({ success: true, stdout: 'That was it.\n', stderr: '' });
    expect(told()).toEqual({ artifact: join(workspaceRoot, 'app/dist/run.zip'), environment: {}, options: {} });
  });

  it('fails where the environment does not take it', async () => {
    await expect(upload({ dryRun: true }).report).resolves.toEqual({
      success: false,
      stdout: '',
      stderr: 'error: That was it.\n',
    });
  });

  it('passes on where to, how, and what only the format knows', async () => {
    const environment = { url: 'https://example.com', verifyCertificates: false };
    const { report, told, workspaceRoot } = upload({
      ...environment,
      tokenFile: 'secrets/token',
      timeout: 100,
      force: 'true',
    });

    await report;
    expect(told()).toMatchObject({
      environment: { ...environment, tokenFile: join(workspaceRoot, 'secrets/token') },
      options: { timeout: 100, force: true },
    });
  });

  it('takes no token, and nothing else that nobody knows', async () => {
    await expect(upload({ token: 'dt0c01.x' }).report).rejects.toThrow('There is no option "token": there are force.');
  });

  it('takes the bundle from where it was built to, the signed one first', async () => {
    const files = { 'app/run.json': '{ }', 'out/run.zip': '', 'out/signed.zip': '' };
    const { report, told, workspaceRoot } = upload({ outputPath: 'out' }, files);

    await report;
    expect(told()).toMatchObject({ artifact: join(workspaceRoot, 'out/signed.zip') });
  });

  it('says what to do where nothing was built, or the format cannot tell what', async () => {
    const advice = 'build the extension first, or set "outputPath" as its build does.';

    await expect(upload({}, { 'app/run.json': '{ }' }).report).rejects.toThrow(
      `There is no signed.zip or run.zip in app/dist: ${advice}`,
    );
    await expect(upload({}, { 'app/run.json': '{}' }).report).rejects.toThrow(
      `There is nothing to upload in app/dist: ${advice}`,
    );
  });

  it('refuses an extension whose format has no upload', async () => {
    const files = { 'app/extension/extension.yaml': 'name: custom:app\n' };

    await expect(upload({ extensionFormat: 'dynatrace-extension' }, files).report).rejects.toThrow(
      'A Dynatrace extension cannot be uploaded yet.',
    );
  });
});

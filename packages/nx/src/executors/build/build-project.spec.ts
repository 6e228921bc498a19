import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildProject } from './build-project.ts';
import type { BuildExecutorOptions } from './options.ts';

const MANIFEST = `name: custom:queue-depth
version: "1.2.3"
minDynatraceVersion: "1.310"
author:
  name: Acme
`;

beforeEach(() => {
  // The key of whoever runs the tests must not get in.
  vi.stubEnv('HOME', temporaryFolder());
  vi.stubEnv('USERPROFILE', process.env.HOME);
  for (const name of ['', '_PASSPHRASE']) vi.stubEnv(`EXTKIT_SIGNING_KEY${name}`, undefined);
  vi.stubEnv('EXTKIT_SIGNING_CERTIFICATE', undefined);
  return () => vi.unstubAllEnvs();
});

function build(options: BuildExecutorOptions = {}, manifest = MANIFEST) {
  const workspaceRoot = temporaryFolder({
    'queues/extension/extension.yaml': manifest,
    'queues/extension/notes.md': 'notes',
  });
  const project = { workspaceRoot, directory: join(workspaceRoot, 'queues') };
  return { workspaceRoot, report: buildProject(project, options) };
}

describe('buildProject', () => {
  it('says where the bundle is, how large, and which; and how to get a key where it could not be signed', async () => {
    const { workspaceRoot, report } = build();

    const { success, stdout, stderr } = await report;

    const bundle = readFileSync(join(workspaceRoot, 'queues/dist/extension.zip'));
    expect(success).toBe(true);
    expect(stderr).toBe('');
    expect(stdout).toBe(
      [
        'queues/dist/extension.zip',
        `${bundle.length} bytes, SHA-256 ${createHash('sha256').update(bundle).digest('hex')}`,
        'Unsigned: to sign it, set EXTKIT_SIGNING_KEY to the path of a developer.pem ("dt-sdk gencerts" makes one).',
        '',
      ].join('\n'),
    );
  });

  it('signs with the configured key', async () => {
    const { createCertificates } = await import('@extkit/dynatrace-extension');
    const { developerPem } = await createCertificates({ keyBits: 2048 });
    const key = join(temporaryFolder(), 'developer.pem');
    writeFileSync(key, developerPem.reveal());
    const { workspaceRoot, report } = build({ signingKey: key, outputPath: 'out' });

    expect((await report).stdout).toMatch(/^out\/custom_queue-depth-1\.2\.3\.zip\n\d+ bytes, SHA-256 [0-9a-f]{64}\n$/);
    expect(existsSync(join(workspaceRoot, 'out/custom_queue-depth-1.2.3.zip'))).toBe(true);
  });

  it('leaves out what it is told to', async () => {
    const [all, fewer] = await Promise.all([build().report, build({ exclude: ['*.md'] }).report]);

    expect(fewer.stdout).not.toBe(all.stdout);
  });

  it('fails with a report, and no bundle, where the project has errors', async () => {
    const { workspaceRoot, report } = build({}, 'name: [');

    const { success, stdout } = await report;

    expect(success).toBe(false);
    expect(stdout).toMatch(/^queues\/extension\/extension\.yaml:\d+:\d+ /);
    expect(existsSync(join(workspaceRoot, 'queues/dist'))).toBe(false);
  });

  it('says what to do about a key that is not there, and a bundle that is too large', async () => {
    await expect(build({ signingKey: 'keys/none.pem' }).report).rejects.toThrow(/keys\/none\.pem does not exist/);
    await expect(build({ sizeLimit: 10 }).report).rejects.toMatchObject({ name: 'UserError' });
  });

  it('takes no file for a folder to write to, for the cache would not know of it', async () => {
    await expect(build({ outputPath: 'out/queues.zip' }).report).rejects.toThrow(
      '"outputPath" names a file, out/queues.zip: give the folder that the bundle is to be written to.',
    );
  });

  it('writes nothing outside of the workspace, for Nx would refuse it afterwards', async () => {
    await expect(build({ outputPath: '../out' }).report).rejects.toThrow(
      '"outputPath" leaves the workspace, ../out: give a folder in it, for Nx caches no other.',
    );
  });
});

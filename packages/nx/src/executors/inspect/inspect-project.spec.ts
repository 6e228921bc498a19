import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import { openExtension } from '@extkit/devkit';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { acmeFormat } from '../../testing/acme-format.ts';
import { recordedSession } from '../../testing/task-session.ts';
import { inspectProject } from './inspect-project.ts';
import type { InspectExecutorOptions } from './options.ts';

const { createCertificates, format } = await import('@extkit/dynatrace-extension');
type Certificates = Awaited<ReturnType<typeof createCertificates>>;

const MANIFEST = 'name: custom:ups\nversion: "1.0.0"\nminDynatraceVersion: "1.300"\nauthor: { name: Acme }\n';

beforeEach(() => {
  vi.stubEnv('NO_COLOR', '1');
  return () => vi.unstubAllEnvs();
});

describe('inspectProject', () => {
  let certificates: Certificates;

  beforeAll(async () => {
    certificates = await createCertificates({ curve: 'P-256', days: 400 });
  });

  /** A workspace with one extension that was built, unless `built` says otherwise. */
  async function workspace(built = true) {
    const root = temporaryFolder({
      ...acmeFormat,
      'ups/extension/extension.yaml': MANIFEST,
      'ca.pem': certificates.rootCertificate,
      'other.pem': (await createCertificates({ curve: 'P-256' })).rootCertificate,
      'gadgets/acme.txt': '',
    });
    const directory = join(root, 'ups');
    if (built) {
      const extension = await openExtension(format, directory);
      await format.build(extension, { outputPath: join(directory, 'dist'), signingKey: certificates.developerPem });
    }
    const inspect = (options: InspectExecutorOptions = {}, project = 'ups') =>
      inspectProject({ workspaceRoot: root, directory: join(root, project) }, options, recordedSession());
    return { root, inspect };
  }

  it('tells what is in the bundle that was built', async () => {
    const { inspect } = await workspace();
    const { success, stdout } = await inspect({ rootCertificate: 'ca.pem' });

    expect(stdout).toMatch(/^custom:ups 1\.0\.0\n {2}file +ups\/dist\/custom_ups-1\.0\.0\.zip\n/);
    expect(stdout).toContain('\nSignature  valid\n  algorithm    ECDSA with SHA-256\n');
    expect(stdout).toMatch(/\nNo problems found\n$/);
    expect(success).toBe(true);
  });

  it('fails for an error in it', async () => {
    const { inspect } = await workspace();
    const { success, stdout } = await inspect({ rootCertificate: 'other.pem' });

    expect(stdout).toContain('error  DTX0602 The signature leads back to "CN=Extension Developer CA"');
    expect(success).toBe(false);
  });

  it('writes JSON into a file', async () => {
    const { root, inspect } = await workspace();
    const { stdout, stderr } = await inspect({ format: 'json', outputFile: 'a.json' });

    expect([stdout, stderr]).toEqual(['', 'The report is in a.json.\n']);
    expect(JSON.parse(readFileSync(join(root, 'a.json'), 'utf8'))).toMatchObject({
      path: 'ups/dist/custom_ups-1.0.0.zip',
      signature: { verdict: 'valid' },
    });
  });

  it('says what to do where nothing was built, or the format cannot tell', async () => {
    const { inspect } = await workspace(false);

    await expect(inspect()).rejects.toThrow('There is no custom_ups-1.0.0.zip or extension.zip in ups/dist: build');
    await expect(inspect({ extensionFormat: '@acme/extkit-format' }, 'gadgets')).rejects.toThrow(/to inspect/);
  });
});

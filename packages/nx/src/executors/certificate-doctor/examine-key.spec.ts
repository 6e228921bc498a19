import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rejectionOf, temporaryFolder } from '@extkit/testing';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { acmeFormat } from '../../testing/acme-format.ts';
import { recordedSession } from '../../testing/task-session.ts';
import { examineKey } from './examine-key.ts';
import type { CertificateDoctorExecutorOptions } from './options.ts';

const { createCertificates } = await import('@extkit/dynatrace-extension');
type Certificates = Awaited<ReturnType<typeof createCertificates>>;

const DAY = 24 * 60 * 60 * 1000;

beforeEach(() => {
  vi.stubEnv('EXTKIT_SIGNING_KEY', undefined);
  vi.stubEnv('EXTKIT_SIGNING_KEY_PASSPHRASE', undefined);
  vi.stubEnv('NO_COLOR', '1');
  return () => vi.unstubAllEnvs();
});

describe('examineKey', () => {
  let certificates: Certificates;
  let others: Certificates;
  let expired: Certificates;

  beforeAll(async () => {
    const notBefore = new Date(Date.now() - 400 * DAY);
    certificates = await createCertificates({ curve: 'P-256', days: 400 });
    others = await createCertificates({ curve: 'P-256', days: 400 });
    expired = await createCertificates({ curve: 'P-256', notBefore, days: 300 });
  });

  /** A workspace with one extension, and keys beside it. */
  function workspace() {
    const root = temporaryFolder({
      ...acmeFormat,
      'ups/extension/extension.yaml': 'name: custom:ups\nversion: 1.0.0\n',
      'gadgets/acme.txt': '',
      'keys/developer.pem': certificates.developerPem.reveal(),
      'keys/other-ca.pem': others.rootCertificate,
      'keys/expired.pem': expired.developerPem.reveal(),
    });
    const examine = (options: CertificateDoctorExecutorOptions = {}, project = 'ups') =>
      examineKey({ workspaceRoot: root, directory: join(root, project) }, options, recordedSession());
    return { root, examine };
  }

  it('succeeds where nothing is wrong with the key that a build would take', async () => {
    vi.stubEnv('EXTKIT_SIGNING_KEY', certificates.developerPem.reveal());
    const { success, stdout } = await workspace().examine({ signingKey: 'keys/none.pem' });
    expect(stdout).toMatch(/^No problems/);
    expect(success).toBe(true);
  });

  it('fails for an error, and tells it', async () => {
    const { success, stdout } = await workspace().examine({ signingKey: 'keys/expired.pem' });
    expect(stdout).toMatch(/keys\/expired\.pem:1:1 {2}error {2}DTX0505 The developer's certificate has expired on/);
    expect(stdout).not.toContain('BEGIN');
    expect(success).toBe(false);
  });

  it('takes the root certificate that it is told of, from the workspace root', async () => {
    const options = { signingKey: 'keys/developer.pem', rootCertificate: 'keys/other-ca.pem' };
    const { success, stdout } = await workspace().examine(options);
    expect(stdout).toContain('DTX0504');
    expect(success).toBe(false);
  });

  it('fails for more warnings than are allowed', async () => {
    vi.stubEnv('EXTKIT_SIGNING_KEY', certificates.developerPem.reveal());
    const { examine } = workspace();
    expect(await examine({ minimumDays: 500 })).toMatchObject({ success: true });
    expect(await examine({ minimumDays: 500, maxWarnings: 0 })).toMatchObject({
      success: false,
      stderr: 'error: 1 warnings, but no more than 0 are allowed.\n',
    });
  });

  it('writes a report for machines, with what is known of the rules', async () => {
    const { root, examine } = workspace();
    await examine({ signingKey: 'keys/expired.pem', format: 'sarif', outputFile: 'doctor.sarif' });
    const report = readFileSync(join(root, 'doctor.sarif'), 'utf8');
    expect(report).toContain('"text": "The certificates have not expired."');
  });

  it('says what to do where there is no key, or nothing to examine it', async () => {
    const { examine } = workspace();
    await expect(examine({ signingKey: false })).rejects.toThrow('There is no signing key to examine: set');
    const error = await rejectionOf(examine({ extensionFormat: '@acme/extkit-format' }, 'gadgets'));
    expect(error).toMatchObject({ message: 'What a Acme extension is signed with cannot be examined.' });
  });

  it('shows no secret', async () => {
    vi.stubEnv('EXTKIT_SIGNING_KEY', certificates.developerKey.reveal());
    const { stdout, stderr } = await workspace().examine();
    for (const line of certificates.developerKey.reveal().split('\n').slice(1, -2)) {
      expect(stdout + stderr).not.toContain(line);
    }
  });
});

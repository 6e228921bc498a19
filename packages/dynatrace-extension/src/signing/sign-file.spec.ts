import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, temporaryFolder } from '@extkit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCertificates, type Certificates } from '../certificates/create-certificates.ts';
import { loadSigningKey } from './load-signing-key.ts';
import { signFile } from './sign-file.ts';

const golden = fileURLToPath(new URL('../../../../../shared/golden/dynatrace-extension/', import.meta.url));
const hasGolden = existsSync(golden);
if (!hasGolden) process.stderr.write('../shared is absent: the golden signature is not compared\n');

describe('signFile', () => {
  const folder = temporaryFolder({ 'extension.zip': Buffer.alloc(300_000, 'signed') }, afterAll);
  const content = join(folder, 'extension.zip');
  let certificates: Certificates;

  beforeAll(async () => {
    certificates = await createCertificates({ keyBits: 2048 });
    await writeFile(join(folder, 'root.pem'), certificates.rootCertificate);
  });

  it.skipIf(!hasGolden || !isInstalled('unzip', '-v'))(
    'writes byte for byte what dt-cli writes for the same file and key',
    async () => {
      const identity = await loadSigningKey(join(golden, 'developer.pem'));
      const ours = await signFile(join(golden, 'extension.zip'), identity);
      const bundle = join(golden, 'custom_my-extension-0.0.1.zip');
      expect(ours).toBe(execFileSync('unzip', ['-p', bundle, 'extension.zip.sig'], { encoding: 'utf8' }));
    },
  );

  it('writes the same at every run', async () => {
    const identity = await loadSigningKey(certificates.developerPem);
    expect(await signFile(content, identity)).toBe(await signFile(content, identity));
  });

  it('holds the certificate of the developer only, whatever stands beside it', async () => {
    const alone = await loadSigningKey(certificates.developerPem);
    const chain = await loadSigningKey(certificates.rootCertificate + certificates.developerPem.reveal());
    expect(await signFile(content, chain)).toBe(await signFile(content, alone));
  });

  describe.skipIf(!isInstalled('openssl', 'version'))('by openssl cms', () => {
    const verify = (file: string) => {
      const inputs = ['-CAfile', 'root.pem', '-in', 'extension.zip.sig', '-inform', 'PEM', '-binary', '-content', file];
      return spawnSync('openssl', ['cms', '-verify', ...inputs, '-purpose', 'any', '-out', 'verified'], {
        cwd: folder,
      });
    };

    beforeAll(async () => {
      const identity = await loadSigningKey(certificates.developerPem);
      await writeFile(join(folder, 'extension.zip.sig'), await signFile(content, identity));
    });

    it('is accepted for the signed file', () => {
      expect(verify('extension.zip').status).toBe(0);
    });

    it('is refused for any other', async () => {
      await writeFile(join(folder, 'forged.zip'), Buffer.alloc(300_000, 'forged'));
      expect(verify('forged.zip').status).not.toBe(0);
    });
  });
});

import { X509Certificate } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readZipEntry } from '@extkit/devkit/archive';
import { Certificate, ContentInfo, SignedData } from 'pkijs';
import { describe, expect, it } from 'vitest';
import { createCertificates } from '../create-certificates.ts';
import { checkCertificates } from './check-certificates.ts';
import { checkValidity } from './check-validity.ts';
import { examineSigningKey } from './examine-signing-key.ts';

const shared = fileURLToPath(new URL('../../../../../../shared/', import.meta.url));
const golden = join(shared, 'golden', 'dynatrace-extension');
const bundles = join(shared, 'bundles', 'dynatrace-extension');
const isThere = existsSync(golden) && existsSync(bundles);
if (!isThere) process.stderr.write('../shared is absent: no real certificate is examined\n');

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** The certificates in the signature of a bundle. */
async function certificatesOf(bundle: string): Promise<X509Certificate[]> {
  const pem = (await readZipEntry(join(bundles, bundle), 'extension.zip.sig')).toString();
  const der = Buffer.from(pem.replace(/-----.*-----/g, ''), 'base64');
  const { certificates = [] } = new SignedData({ schema: ContentInfo.fromBER(der).content });
  return certificates.flatMap((found) =>
    found instanceof Certificate ? [new X509Certificate(Buffer.from(found.toSchema().toBER()))] : [],
  );
}

describe.skipIf(!isThere)('real certificates', () => {
  it('finds nothing wrong with what dt-cli makes', async () => {
    const certificate = readFileSync(join(golden, 'developer.pem'), 'utf8');
    const now = new Date(Date.parse(new X509Certificate(certificate).validFrom) + YEAR);
    const found = await examineSigningKey(join(golden, 'developer.pem'), { now });
    // The material lies there for everybody to read.
    expect(found.filter(({ code }) => code !== 'DTX0513')).toEqual([]);
  });

  it('finds that the VS Code add-on makes certificates that outlive their roots', async () => {
    const signers = (
      await Promise.all(
        readdirSync(bundles)
          .filter((name) => name.endsWith('.zip'))
          .map(certificatesOf),
      )
    ).flat();
    const made = signers.filter(({ subject, issuer }) => subject.endsWith(' Dev') && issuer.endsWith(' Root'));
    expect(made.length).toBeGreaterThanOrEqual(3);
    for (const certificate of made) {
      const notBefore = new Date(certificate.validFrom);
      // Their roots are in no bundle: the add-on gives them three years from the same day.
      const root = await createCertificates({ curve: 'P-256', notBefore, days: 3 * 365 });
      const examined = {
        developer: { certificate, file: 'developer.pem' },
        root: { certificate: new X509Certificate(root.rootCertificate), file: 'ca.pem' },
      };
      const codes = checkValidity(examined, new Date(notBefore.getTime() + YEAR), 30).map(({ code }) => code);
      expect(codes).toEqual(['DTX0508']);
      expect(checkCertificates({ developer: examined.developer })).toEqual([]);
    }
  });
});

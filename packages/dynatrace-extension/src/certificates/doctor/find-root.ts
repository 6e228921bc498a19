import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { X509Certificate } from 'node:crypto';
import { parseCertificates } from '../../signing/parse-certificates.ts';
import { readPem, type PemText } from '../../signing/read-pem.ts';
import type { SigningMaterial } from '../../signing/signing-material.ts';
import type { LocatedCertificate } from './examined.ts';
import { fileOf } from './finding.ts';
import { isIssuedBy } from './is-issued-by.ts';

/** Where dt-sdk leaves the root certificate, beside the developer's (facts 1.1). */
const ROOT_CERTIFICATE = 'ca.pem';

/**
 * Finds the root certificate: in the named file, else with the developer's certificate, else beside the key.
 *
 * @throws {UserError} where the file cannot be read or holds no certificate
 */
export async function findRoot(
  { certificatePem, keyPem, passphraseOf }: SigningMaterial,
  developer: X509Certificate,
  named: string | undefined,
): Promise<LocatedCertificate | undefined> {
  const choose = (pem: PemText): LocatedCertificate | undefined => {
    const others = parseCertificates(pem).filter(({ raw }) => !raw.equals(developer.raw));
    const certificate = others.find((other) => isIssuedBy(developer, other)) ?? others.find(({ ca }) => ca);
    return certificate && { certificate, file: fileOf(pem) };
  };
  const given = named === undefined ? choose(certificatePem) : undefined;
  const path = named ?? (keyPem.path && join(dirname(keyPem.path), ROOT_CERTIFICATE));
  if (given !== undefined || path === undefined || (named === undefined && !existsSync(path))) return given;
  const pem = await readPem(path, 'signing certificate', passphraseOf);
  // Even where it is none: that is then said.
  const [first = developer] = parseCertificates(pem);
  return choose(pem) ?? { certificate: first, file: fileOf(pem) };
}

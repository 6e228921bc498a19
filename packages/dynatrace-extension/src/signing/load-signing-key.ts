import type { KeyObject, X509Certificate } from 'node:crypto';
import { UserError, type AskPassphrase, type SigningKey } from '@extkit/devkit';
import { parseCertificates } from './parse-certificates.ts';
import { parsePrivateKey } from './parse-private-key.ts';
import { signatureAlgorithm, type SignatureAlgorithm } from './signature-algorithm.ts';
import { readSigningMaterial } from './signing-material.ts';

/** Who signs: a developer's certificate and the private key that belongs to it. */
export interface DeveloperIdentity {
  readonly certificate: X509Certificate;
  readonly privateKey: KeyObject;
  /** How the key signs. */
  readonly algorithm: SignatureAlgorithm;
}

/**
 * Reads a developer's certificate and key. They may come in any order, the key as PKCS#1, PKCS#8 or SEC1, encrypted or
 * not, or both as PFX; of several certificates, the developer's is the one that fits the key. Nothing here depends on the
 * clock: whether the certificate has expired cannot change what a build gives.
 *
 * @throws {UserError} where there is no certificate and key that Dynatrace would take; it shows no key material
 */
export async function loadSigningKey(source: SigningKey, ask?: AskPassphrase): Promise<DeveloperIdentity> {
  const { certificatePem, keyPem, passphraseOf } = await readSigningMaterial(source, ask);
  const certificates = parseCertificates(certificatePem);
  const privateKey = await parsePrivateKey(keyPem, passphraseOf);
  const algorithm = signatureAlgorithm(privateKey, keyPem.name);
  const certificate = certificates.find((candidate) => candidate.checkPrivateKey(privateKey));
  if (certificate === undefined) {
    throw new UserError(
      `${keyPem.name} does not hold the key of the certificate${certificatePem === keyPem ? ' in it' : ` in ${certificatePem.name}`}: give the key and the certificate that were made together.`,
    );
  }
  assertDeveloper(certificate, certificatePem.name);
  return { certificate, privateKey, algorithm };
}

/** Facts 1.6: a developer's certificate is issued by a root, and its subject differs from its issuer. */
function assertDeveloper(certificate: X509Certificate, name: string): void {
  if (certificate.ca || certificate.subject === certificate.issuer) {
    throw new UserError(
      `${name} holds the root certificate and its key: sign with the developer's, which the root has issued.`,
    );
  }
}

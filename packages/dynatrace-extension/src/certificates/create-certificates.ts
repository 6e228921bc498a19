import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { Secret } from '@extkit/devkit';
import { authorityExtensions, developerExtensions, keyIdentifier } from './certificate-extensions.ts';
import { issueCertificate, type DistinguishedName } from './issue-certificate.ts';

export interface CertificateOptions {
  /** The developer's common name; the root's is the same with ` CA` behind it. */
  readonly commonName?: string;
  readonly organization?: string;
  /** How long both certificates are valid, counted from `notBefore`. */
  readonly days?: number;
  /** One day back unless given, for a host whose clock is behind. */
  readonly notBefore?: Date;
  /** 4096 unless given. */
  readonly keyBits?: 2048 | 3072 | 4096;
}

/** All of it is PEM; keys are PKCS#1, which every one of the vendor's tools reads. */
export interface Certificates {
  /** What the environment's credential vault and the hosts that run the extension are given. */
  readonly rootCertificate: string;
  readonly rootKey: Secret;
  readonly developerCertificate: string;
  readonly developerKey: Secret;
  /** The developer's certificate, then its key: what a build signs with. */
  readonly developerPem: Secret;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Makes a root certificate and a developer's certificate that it has issued, as Dynatrace demands them (facts 1.6). Both
 * are valid for the same time, so that the developer's never outlives its root.
 */
export async function createCertificates(options: CertificateOptions = {}): Promise<Certificates> {
  const { commonName = 'Extension Developer', organization, days = 1095, keyBits = 4096 } = options;
  const notBefore = options.notBefore ?? new Date(Date.now() - DAY);
  const validity = { notBefore, notAfter: new Date(notBefore.getTime() + days * DAY) };
  const named = (name: string): DistinguishedName => ({ commonName: name, ...(organization && { organization }) });

  const [root, developer] = await Promise.all([rsaKeyPair(keyBits), rsaKeyPair(keyBits)]);
  const issuer = { name: named(`${commonName} CA`), privateKey: root.privateKey };
  const rootCertificate = issueCertificate({
    ...validity,
    issuer,
    subject: issuer.name,
    publicKey: root.publicKey,
    extensions: authorityExtensions(keyIdentifier(root.publicKey)),
  });
  const developerCertificate = issueCertificate({
    ...validity,
    issuer,
    subject: named(commonName),
    publicKey: developer.publicKey,
    extensions: developerExtensions(keyIdentifier(developer.publicKey), keyIdentifier(root.publicKey)),
  });

  return {
    rootCertificate,
    rootKey: new Secret(root.privateKey),
    developerCertificate,
    developerKey: new Secret(developer.privateKey),
    developerPem: new Secret(developerCertificate + developer.privateKey),
  };
}

function rsaKeyPair(modulusLength: number): Promise<{ publicKey: Buffer; privateKey: string }> {
  return promisify(generateKeyPair)('rsa', {
    modulusLength,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
}

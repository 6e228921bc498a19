import { Secret, UserError } from '@extkit/devkit';
import { authorityExtensions, developerExtensions, keyIdentifier } from './certificate-extensions.ts';
import { issueCertificate, type DistinguishedName } from './issue-certificate.ts';
import { createKeyPair, privateKeyPem, type KeyPairOptions } from './key-pair.ts';

export interface CertificateOptions extends KeyPairOptions {
  /** The developer's common name; the root's is the same with ` CA` behind it. */
  readonly commonName?: string;
  readonly organization?: string;
  /** How long both certificates are valid, counted from `notBefore`. */
  readonly days?: number;
  /** One day back unless given, for a host whose clock is behind. */
  readonly notBefore?: Date;
  /** Encrypts the root's key, and only that: every build needs the developer's. */
  readonly rootKeyPassphrase?: Secret | undefined;
}

/** All of it is PEM; RSA keys are PKCS#1, which every one of the vendor's tools reads, unless they are encrypted. */
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
/** The characters of a name in a certificate (RFC 5280, appendix A: ub-common-name, ub-organization-name). */
const LONGEST_NAME = 64;
const ROOT_SUFFIX = ' CA';

/**
 * Makes a root certificate and a developer's certificate that it has issued, as Dynatrace demands them (facts 1.6). Both
 * are valid for the same time, so that the developer's never outlives its root.
 *
 * @throws {UserError} for a name or a number of days that no certificate can have
 */
export async function createCertificates(options: CertificateOptions = {}): Promise<Certificates> {
  const { commonName = 'Extension Developer', organization, days = 1095, rootKeyPassphrase } = options;
  assertName('common name', commonName, LONGEST_NAME - ROOT_SUFFIX.length);
  if (organization !== undefined) assertName('organization', organization, LONGEST_NAME);
  const validity = validityOf(options.notBefore ?? new Date(Date.now() - DAY), days);
  const named = (name: string): DistinguishedName => ({ commonName: name, ...(organization && { organization }) });

  const [root, developer] = await Promise.all([createKeyPair(options), createKeyPair(options)]);
  const issuer = { name: named(commonName + ROOT_SUFFIX), privateKey: root.privateKey };
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

  const developerKey = privateKeyPem(developer.privateKey);
  return {
    rootCertificate,
    rootKey: new Secret(privateKeyPem(root.privateKey, rootKeyPassphrase)),
    developerCertificate,
    developerKey: new Secret(developerKey),
    developerPem: new Secret(developerCertificate + developerKey),
  };
}

function assertName(what: string, name: string, longest: number): void {
  if (name.trim() === '') throw new UserError(`The ${what} is empty: give one that says who signs.`);
  if (name.length <= longest) return;
  throw new UserError(`The ${what} has ${name.length} characters: a certificate has room for ${longest}.`);
}

/** Both dates of a certificate have a year of four digits (RFC 5280, 4.1.2.5). */
function validityOf(notBefore: Date, days: number): { notBefore: Date; notAfter: Date } {
  const notAfter = new Date(notBefore.getTime() + days * DAY);
  if (Number.isInteger(days) && days >= 1 && notAfter.getUTCFullYear() <= 9999) return { notBefore, notAfter };
  throw new UserError(`A certificate cannot be valid for ${days} days: give a whole number such as 1095.`);
}

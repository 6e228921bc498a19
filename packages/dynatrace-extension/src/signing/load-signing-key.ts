import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { Secret, UserError, type SigningKey } from '@extkit/devkit';
import { isCertificate, isEncrypted, isPrivateKey, pemBlocks } from '@extkit/devkit/signing';
import { readPem, type PemText } from './read-pem.ts';

/** Who signs: a developer's certificate and the private key that belongs to it. */
export interface DeveloperIdentity {
  readonly certificate: X509Certificate;
  /** RSA, at least 2048 bits. */
  readonly privateKey: KeyObject;
}

const PASSPHRASE_VARIABLE = 'EXTKIT_SIGNING_KEY_PASSPHRASE';
const MINIMUM_BITS = 2048;

/**
 * Reads a developer's certificate and key. They may come in any order, the key as PKCS#1 or PKCS#8, encrypted or not;
 * of several certificates, the developer's is the one that fits the key. Nothing here depends on the clock: whether the
 * certificate has expired cannot change what a build gives.
 *
 * @throws {UserError} where there is no certificate and key that Dynatrace would take; it shows no key material
 */
export async function loadSigningKey(source: SigningKey): Promise<DeveloperIdentity> {
  const { certificatePem, keyPem, passphrase } = await readSource(source);
  const certificates = parseCertificates(certificatePem);
  const privateKey = parsePrivateKey(keyPem, passphrase);
  assertSigns(privateKey, keyPem.name);
  const certificate = certificates.find((candidate) => candidate.checkPrivateKey(privateKey));
  if (certificate === undefined) {
    throw new UserError(
      `${keyPem.name} does not hold the key of the certificate${certificatePem === keyPem ? ' in it' : ` in ${certificatePem.name}`}: give the key and the certificate that were made together.`,
    );
  }
  assertDeveloper(certificate, certificatePem.name);
  return { certificate, privateKey };
}

async function readSource(
  source: SigningKey,
): Promise<{ certificatePem: PemText; keyPem: PemText; passphrase?: Secret | undefined }> {
  if (typeof source === 'string' || source instanceof Secret) {
    const fused = await readPem(source, 'signing key');
    return { certificatePem: fused, keyPem: fused };
  }
  return {
    certificatePem: await readPem(source.certificate, 'signing certificate'),
    keyPem: await readPem(source.key, 'signing key'),
    passphrase: source.passphrase,
  };
}

function parseCertificates({ name, text }: PemText): X509Certificate[] {
  const blocks = pemBlocks(text).filter(isCertificate);
  if (blocks.length === 0) {
    throw new UserError(
      `${name} holds no certificate: add the developer's (-----BEGIN CERTIFICATE-----), with its line breaks kept.`,
    );
  }
  return blocks.map((block) => {
    try {
      return new X509Certificate(block.text);
    } catch {
      throw new UserError(
        `${name} holds a certificate that is damaged: make it anew from the original, with its line breaks kept.`,
      );
    }
  });
}

function parsePrivateKey({ name, text }: PemText, passphrase: Secret | undefined): KeyObject {
  const [block, ...others] = pemBlocks(text).filter(isPrivateKey);
  if (block === undefined) {
    throw new UserError(
      `${name} holds no private key: add the developer's (-----BEGIN PRIVATE KEY-----), with its line breaks kept.`,
    );
  }
  if (others.length > 0) {
    throw new UserError(`${name} holds ${others.length + 1} private keys: leave only the developer's in it.`);
  }
  const encrypted = isEncrypted(block);
  if (encrypted && passphrase === undefined) {
    throw new UserError(`${name} holds an encrypted private key: set ${PASSPHRASE_VARIABLE} to its passphrase.`);
  }
  try {
    return createPrivateKey({ key: block.text, ...(encrypted && { passphrase: passphrase?.reveal() }) });
  } catch {
    throw new UserError(
      encrypted
        ? `${name} cannot be decrypted: check the passphrase in ${PASSPHRASE_VARIABLE}.`
        : `${name} holds a private key that is damaged or of an unknown kind: make it anew, as PKCS#1 or PKCS#8, with its line breaks kept.`,
    );
  }
}

/** Only RSA with PKCS#1 v1.5 padding gives the same signature at every run, and with it a build that can be cached. */
function assertSigns(key: KeyObject, name: string): void {
  if (key.asymmetricKeyType !== 'rsa') {
    const type = key.asymmetricKeyType?.toUpperCase() ?? 'unknown';
    throw new UserError(
      `${name} holds a key of type ${type}, but bundles are signed with RSA: make an RSA key and certificate.`,
    );
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < MINIMUM_BITS) {
    throw new UserError(`${name} holds an RSA key of ${bits} bits: make one of at least ${MINIMUM_BITS} bits.`);
  }
}

/** Facts 1.6: a developer's certificate is issued by a root, and its subject differs from its issuer. */
function assertDeveloper(certificate: X509Certificate, name: string): void {
  if (certificate.ca || certificate.subject === certificate.issuer) {
    throw new UserError(
      `${name} holds the root certificate and its key: sign with the developer's, which the root has issued.`,
    );
  }
}

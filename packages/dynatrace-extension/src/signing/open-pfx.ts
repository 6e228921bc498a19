import { createPrivateKey } from 'node:crypto';
import { errorCode, Secret, UserError, type AskPassphrase } from '@extkit/devkit';
import { toPem } from '@extkit/devkit/signing';
import { OctetString } from 'asn1js';
import {
  AuthenticatedSafe,
  CertBag,
  ContentInfo,
  EncryptedData,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeContents,
  type SafeBag,
} from 'pkijs';
import { missingPassphrase, wrongPassphrase } from './passphrase.ts';

const PBES2 = '1.2.840.113549.1.5.13';

/**
 * Gives the certificates and keys of a PFX (PKCS#12, RFC 7292) file as PEM text, decrypted. Its checksum is not asked: what
 * a wrong passphrase gives is no ASN.1, and the key and its certificate are held against each other anyway.
 *
 * @param name the file's, as messages begin with it
 * @throws {UserError} where it is damaged, or neither its passphrase nor its encryption can be used
 */
export async function openPfx(bytes: Buffer, name: string, passphraseOf: AskPassphrase): Promise<string> {
  const parts = read(bytes, name);
  if (parts.some(isOutdated)) throw outdated(name);
  const given = await passphraseOf(name);
  // Without a passphrase, it may still be one that has an empty one, or that is not encrypted at all.
  const passphrase = given ?? new Secret('');
  try {
    const safes = await Promise.all(parts.map((part) => decrypt(part, passphrase)));
    return safes.flatMap(({ safeBags }) => safeBags.map((bag) => toPemText(bag, passphrase))).join('');
  } catch (error) {
    // What Node's own OpenSSL refuses: RC2, DES and their kin.
    if (errorCode(error) === 'ERR_OSSL_EVP_UNSUPPORTED') throw outdated(name);
    throw given === undefined ? missingPassphrase(name) : wrongPassphrase(name);
  }
}

/** The parts of a file: each is what has been encrypted, or the bytes of what has not. */
function read(bytes: Buffer, name: string): (EncryptedData | ArrayBuffer)[] {
  try {
    const { safeContents } = AuthenticatedSafe.fromBER(octets(PFX.fromBER(bytes).authSafe.content));
    return safeContents.map(({ contentType, content }) =>
      contentType === ContentInfo.ENCRYPTED_DATA ? new EncryptedData({ schema: content }) : octets(content),
    );
  } catch {
    throw new UserError(`${name} is a PFX (PKCS#12) file that is damaged: export it anew.`);
  }
}

function isOutdated(part: EncryptedData | ArrayBuffer): boolean {
  if (part instanceof ArrayBuffer) return false;
  return part.encryptedContentInfo.contentEncryptionAlgorithm.algorithmId !== PBES2;
}

function outdated(name: string): UserError {
  return new UserError(
    `${name} is a PFX (PKCS#12) file with an encryption that is out of use, such as RC2 or triple DES: convert it with "openssl pkcs12 -legacy -nodes -in FILE -out developer.pem".`,
  );
}

async function decrypt(part: EncryptedData | ArrayBuffer, passphrase: Secret): Promise<SafeContents> {
  if (part instanceof ArrayBuffer) return SafeContents.fromBER(part);
  const password = Uint8Array.from(Buffer.from(passphrase.reveal())).buffer;
  return SafeContents.fromBER(await part.decrypt({ password }));
}

/** Node decrypts a key itself, with whatever its OpenSSL knows. What is neither a certificate nor a key gives nothing. */
function toPemText({ bagValue }: SafeBag, passphrase: Secret): string {
  if (bagValue instanceof CertBag) return toPem('CERTIFICATE', new Uint8Array(octets(bagValue.certValue)));
  if (!(bagValue instanceof PrivateKeyInfo || bagValue instanceof PKCS8ShroudedKeyBag)) return '';
  const key = Buffer.from(bagValue.toSchema().toBER());
  const opened = createPrivateKey({ key, format: 'der', type: 'pkcs8', passphrase: passphrase.reveal() });
  return opened.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function octets(value: unknown): ArrayBuffer {
  if (value instanceof OctetString) return value.getValue();
  throw new TypeError('no OCTET STRING');
}

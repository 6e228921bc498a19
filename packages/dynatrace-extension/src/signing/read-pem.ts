import { open } from 'node:fs/promises';
import { errorCode, Secret, UserError } from '@extkit/devkit';
import { isPemText } from '@extkit/devkit/signing';

/** What a PEM text is for: it names the text in messages. */
export type PemPurpose = 'signing key' | 'signing certificate';

export interface PemText {
  /** How messages name it, at the start of a sentence: the path, or what the text is for. Never any of the text. */
  readonly name: string;
  readonly text: string;
}

/** Bytes. A key with a whole chain of certificates takes less than a tenth of this. */
const SIZE_LIMIT = 256 * 1024;

/**
 * Gives a PEM text: of the file where the source is a path, the source itself where it holds `-----BEGIN`.
 *
 * @throws {UserError} where there is no such text file; the message never shows what could be key material
 */
export async function readPem(source: string | Secret, purpose: PemPurpose): Promise<PemText> {
  const value = source instanceof Secret ? source.reveal() : source;
  const unnamed = `The ${purpose}`;
  if (isPemText(value)) return { name: unnamed, text: value };
  if (value.trim() === '') throw new UserError(`${unnamed} is empty: give the path of a PEM file, or its text.`);
  if (!looksLikePath(value)) {
    throw new UserError(`${unnamed} is neither a path nor PEM text: PEM text has its -----BEGIN and -----END lines.`);
  }
  const name = source instanceof Secret ? unnamed : value;
  const bytes = await read(value, name);
  assertText(bytes, name);
  return { name, text: bytes.toString('utf8') };
}

/** A PEM text that lost its first line or its line breaks must not be taken for a path, and so get into a message. */
function looksLikePath(value: string): boolean {
  const base64Der = /^\s*M[\w+/=\s]{40,}$/;
  return value.length <= 1024 && !/[\0\r\n]/.test(value) && !base64Der.test(value);
}

async function read(path: string, name: string): Promise<Buffer> {
  const file = await open(path).catch((error: unknown) => {
    throw unreadable(name, error);
  });
  try {
    const status = await file.stat();
    if (status.isDirectory()) {
      throw new UserError(`${name} is a folder: give the PEM file in it, such as its developer.pem.`);
    }
    if (status.size > SIZE_LIMIT) {
      throw new UserError(`${name} is too large for a PEM file: ${status.size} bytes, at most ${SIZE_LIMIT} are read.`);
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function unreadable(name: string, error: unknown): UserError {
  const code = errorCode(error) ?? 'unknown error';
  return code === 'ENOENT'
    ? new UserError(`${name} does not exist: give the path of a PEM file with the developer's certificate and key.`)
    : new UserError(`${name} cannot be read (${code}): check its permissions and those of its folder.`);
}

/** DER and PFX are binary ASN.1, and always begin with the tag of a SEQUENCE (0x30) and its length. */
function assertText(bytes: Buffer, name: string): void {
  if (bytes[0] !== 0x30 || (bytes[1] ?? 0) < 0x80) return;
  const pfxVersion = Buffer.from([0x02, 0x01, 0x03]);
  if (bytes.subarray(0, 12).includes(pfxVersion)) {
    throw new UserError(
      `${name} is a PFX (PKCS#12) file, but PEM is needed: convert it with "openssl pkcs12 -in FILE -nodes -out developer.pem".`,
    );
  }
  throw new UserError(
    `${name} is a DER file, but PEM is needed: convert it with "openssl x509 -inform DER -in FILE" for a certificate, "openssl pkey -inform DER -in FILE" for a key.`,
  );
}

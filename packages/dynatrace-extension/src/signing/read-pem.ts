import { open } from 'node:fs/promises';
import { errorCode, Secret, UserError, type AskPassphrase } from '@extkit/devkit';
import { isBinaryAsn1, isPemText, isPfx } from '@extkit/devkit/signing';
import { openPfx } from './open-pfx.ts';

/** What a PEM text is for: it names the text in messages. */
export type PemPurpose = 'signing key' | 'signing certificate';

export interface PemText {
  /** How messages name it, at the start of a sentence: the path, or what the text is for. Never any of the text. */
  readonly name: string;
  readonly text: string;
  /** The file that it was read from. */
  readonly path?: string;
  /** The file is a PFX, whose content this is. */
  readonly fromPfx?: true;
}

/** Bytes. A key with a whole chain of certificates takes less than a tenth of this. */
const SIZE_LIMIT = 256 * 1024;

/**
 * Gives a PEM text: of the file where the source is a path, the source itself where it holds `-----BEGIN`. A PFX file is
 * opened.
 *
 * @throws {UserError} where there is no such file; the message never shows what could be key material
 */
export async function readPem(
  source: string | Secret,
  purpose: PemPurpose,
  passphraseOf: AskPassphrase,
): Promise<PemText> {
  const value = source instanceof Secret ? source.reveal() : source;
  const unnamed = `The ${purpose}`;
  if (isPemText(value)) return { name: unnamed, text: value };
  if (value.trim() === '') throw new UserError(`${unnamed} is empty: give the path of a PEM file, or its text.`);
  if (!looksLikePath(value)) {
    throw new UserError(`${unnamed} is neither a path nor PEM text: PEM text has its -----BEGIN and -----END lines.`);
  }
  const name = source instanceof Secret ? unnamed : value;
  const bytes = await read(value, name);
  if (isPfx(bytes)) return { name, text: await openPfx(bytes, name, passphraseOf), path: value, fromPfx: true };
  assertText(bytes, name);
  return { name, text: bytes.toString('utf8'), path: value };
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

function assertText(bytes: Buffer, name: string): void {
  if (!isBinaryAsn1(bytes)) return;
  throw new UserError(
    `${name} is a DER file, but PEM is needed: convert it with "openssl x509 -inform DER -in FILE" for a certificate, "openssl pkey -inform DER -in FILE" for a key.`,
  );
}

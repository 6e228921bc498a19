import { createSign } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { toPem } from '@extkit/devkit/signing';
import { detachedSignature } from './detached-signature.ts';
import type { DeveloperIdentity } from './load-signing-key.ts';

/**
 * Gives the content of a file's `.sig`: a detached CMS signature in PEM armour. The same file and identity always give
 * the same text. The file is streamed, its size does not matter.
 */
export async function signFile(path: string, { certificate, privateKey }: DeveloperIdentity): Promise<string> {
  const signer = createSign('sha256');
  await pipeline(createReadStream(path), signer);
  return toPem('CMS', detachedSignature(certificate.raw, signer.sign(privateKey)));
}

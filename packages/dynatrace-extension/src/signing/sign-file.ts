import { createReadStream } from 'node:fs';
import { toPem } from '@extkit/devkit/signing';
import { detachedSignature } from './detached-signature.ts';
import type { DeveloperIdentity } from './load-signing-key.ts';

/**
 * Gives the content of a file's `.sig`: a detached CMS signature in PEM armour. The same file and identity always give
 * the same text. The file is streamed, its size does not matter.
 */
export async function signFile(
  path: string,
  { certificate, privateKey, algorithm }: DeveloperIdentity,
): Promise<string> {
  const signature = await algorithm.sign(createReadStream(path), privateKey);
  return toPem('CMS', detachedSignature(certificate.raw, signature, algorithm));
}

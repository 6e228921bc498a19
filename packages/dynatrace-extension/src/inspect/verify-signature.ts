import { createHash, createVerify, verify, type KeyObject } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { CmsSignature } from './cms-signature.ts';

/**
 * Says what stands against a signature as that of a file: `undefined` where nothing does. The file is streamed. Whether
 * the certificate is to be trusted is another question.
 */
export async function signatureFault(signature: CmsSignature, file: string): Promise<string | undefined> {
  const { signer, scheme, value, signedAttributes } = signature;
  if (signer === undefined) return 'The certificate of the signer is not in it, or damaged: sign the extension anew.';
  const key = signer.publicKey;
  if (key.asymmetricKeyType !== (scheme.kind === 'RSA' ? 'rsa' : 'ec')) {
    return "The signer's certificate has a key of another kind: sign the extension anew.";
  }
  if (signedAttributes === undefined) {
    return (await verifies(file, signature, key))
      ? undefined
      : "It is not the signature of this content by the certificate's key: one of the two was changed. Sign the extension anew.";
  }
  const { bytes, hash, messageDigest } = signedAttributes;
  const digest = createHash(hash);
  await pipeline(createReadStream(file), digest);
  if (messageDigest?.equals(digest.digest()) !== true) {
    return 'It is the signature of another content: the packed extension was changed after it was signed. Sign it anew.';
  }
  return verify(scheme.hash, bytes, key, value)
    ? undefined
    : "The certificate's key has not made it: sign the extension anew.";
}

async function verifies(file: string, { scheme, value }: CmsSignature, key: KeyObject): Promise<boolean> {
  const verifier = createVerify(scheme.hash);
  await pipeline(createReadStream(file), verifier);
  return verifier.verify(key, value);
}

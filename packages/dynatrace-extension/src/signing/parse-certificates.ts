import { X509Certificate } from 'node:crypto';
import { UserError } from '@extkit/devkit';
import { isCertificate, pemBlocks } from '@extkit/devkit/signing';
import type { PemText } from './read-pem.ts';

/**
 * Gives the certificates of a PEM text, in its order; at least one.
 *
 * @throws {UserError} where there is none, or one is damaged
 */
export function parseCertificates({ name, text }: PemText): X509Certificate[] {
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

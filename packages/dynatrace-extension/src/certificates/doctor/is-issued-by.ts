import type { X509Certificate } from 'node:crypto';

/** By the names and the key alone: what else the certificate of an issuer has to say is checked apart. */
export function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return certificate.issuer === issuer.subject && certificate.verify(issuer.publicKey);
}

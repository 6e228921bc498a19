import type { X509Certificate } from 'node:crypto';
import type { InspectedCertificate } from '@extkit/devkit';
import { isIssuedBy } from '../certificates/doctor/is-issued-by.ts';

/** The certificate and those that have issued it, one after the other, as far as they are there. */
export function certificateChain(
  signer: X509Certificate,
  certificates: readonly X509Certificate[],
): readonly X509Certificate[] {
  const chain = [signer];
  const rest = new Set(certificates);
  for (let last = signer; ;) {
    rest.delete(last);
    const issuer = [...rest].find((candidate) => isIssuedBy(last, candidate));
    if (issuer === undefined) return chain;
    chain.push(issuer);
    last = issuer;
  }
}

export function inspectedCertificate(certificate: X509Certificate, now: Date): InspectedCertificate {
  const [from, to] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    validFrom: from.toISOString(),
    validTo: to.toISOString(),
    state: now < from ? 'not yet valid' : now > to ? 'expired' : 'valid',
  };
}

/** Node gives each part of a name a line of its own. */
function oneLine(name: string): string {
  return name.split('\n').join(', ');
}

import type { X509Certificate } from 'node:crypto';
import { UserError, type Diagnostic, type InspectOptions } from '@extkit/devkit';
import { certificateRules } from '../certificates/doctor/certificate-rules.ts';
import { checkCertificates } from '../certificates/doctor/check-certificates.ts';
import { checkValidity } from '../certificates/doctor/check-validity.ts';
import { finding } from '../certificates/doctor/finding.ts';
import { isIssuedBy } from '../certificates/doctor/is-issued-by.ts';
import { parseCertificates } from '../signing/parse-certificates.ts';
import { readPem } from '../signing/read-pem.ts';
import { bundleRules } from './bundle-rules.ts';

/**
 * What the certificate doctor says of the certificates in a bundle, shown at the bundle.
 *
 * @param chain the signer's first
 * @param stamped when the signature was there already
 * @throws {UserError} where the root certificate that the options name cannot be read
 */
export async function certificateFindings(
  chain: readonly X509Certificate[],
  stamped: Date | undefined,
  file: string,
  { now = new Date(), minimumDays = 30, rootCertificate }: InspectOptions,
): Promise<Diagnostic[]> {
  const [signer, issuer] = chain;
  const top = chain.at(-1);
  if (signer === undefined || top === undefined) return [];
  const trusted = rootCertificate === undefined ? undefined : await rootOf(top, rootCertificate);
  const root = issuer ?? trusted?.root;
  const examined = { developer: { certificate: signer, file }, root: root && { certificate: root, file } };
  return [
    ...(trusted?.issued === false ? [finding(bundleRules.untrusted, file, untrusted(top))] : []),
    ...checkValidity(examined, now, minimumDays).map((found) => excused(found, signer, stamped)),
    ...contents(() => checkCertificates(examined)),
  ];
}

/** The root that the user trusts, and whether what is in the bundle leads to it. */
async function rootOf(
  top: X509Certificate,
  path: string,
): Promise<{ readonly root?: X509Certificate; readonly issued: boolean }> {
  const roots = parseCertificates(await readPem(path, 'signing certificate', () => Promise.resolve(undefined)));
  const root = roots.find((candidate) => candidate.raw.equals(top.raw) || isIssuedBy(top, candidate));
  return { ...(root && { root }), issued: root !== undefined };
}

function untrusted({ issuer }: X509Certificate): string {
  return `The signature leads back to "${issuer.split('\n').join(', ')}", and not to the root certificate that is named: name the one that the environment has, or sign anew.`;
}

/** A time stamp says that the signature was made while the certificate was valid; whether Dynatrace looks is not known. */
function excused(found: Diagnostic, { validTo }: X509Certificate, stamped: Date | undefined): Diagnostic {
  const excuse = found.code === certificateRules.expired.code && stamped !== undefined && stamped <= new Date(validTo);
  return excuse ? { ...found, severity: 'info' } : found;
}

/** Whatever pkijs does not understand was no reason for OpenSSL, which has verified the signature, to refuse it. */
function contents(check: () => Diagnostic[]): Diagnostic[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

import type { CertificateOptions, Certificates } from './certificates/create-certificates.ts';

export { format } from './format.ts';
export type { CertificateOptions, Certificates };

/**
 * Makes a root certificate and a developer's certificate that it has issued, to sign bundles with. What it stands on is
 * heavy, and so is imported only when it is called.
 */
export async function createCertificates(options?: CertificateOptions): Promise<Certificates> {
  const certificates = await import('./certificates/create-certificates.ts');
  return certificates.createCertificates(options);
}

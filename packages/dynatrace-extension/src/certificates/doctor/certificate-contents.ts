import type { X509Certificate } from 'node:crypto';
import { UserError } from '@extkit/devkit';
import { BitString } from 'asn1js';
import {
  BasicConstraints,
  Certificate,
  id_AuthorityKeyIdentifier,
  id_BasicConstraints,
  id_KeyUsage,
  id_SubjectKeyIdentifier,
} from 'pkijs';

/** What Node's own class does not tell of a certificate. */
export interface CertificateContents {
  readonly subjectKeyIdentifier: boolean;
  readonly authorityKeyIdentifier: boolean;
  readonly basicConstraints?: { readonly authority: boolean };
  /** Absent where the certificate does not say what it is for. */
  readonly keyUsage?: { readonly digitalSignature: boolean; readonly keyCertSign: boolean };
  /** The object identifier of the algorithm that it is signed with. */
  readonly signatureAlgorithm: string;
}

/** Bits of the first byte of KeyUsage (RFC 5280, 4.2.1.3). */
const DIGITAL_SIGNATURE = 0x80;
const KEY_CERT_SIGN = 0x04;

/** @throws {UserError} for a certificate that OpenSSL understands and pkijs does not */
export function certificateContents({ raw }: X509Certificate): CertificateContents {
  const { extensions = [], signatureAlgorithm } = parse(raw);
  const find = (id: string) => extensions.find(({ extnID }) => extnID === id);
  const constraints: unknown = find(id_BasicConstraints)?.parsedValue;
  const usage: unknown = find(id_KeyUsage)?.parsedValue;
  const bits = usage instanceof BitString ? (usage.valueBlock.valueHexView[0] ?? 0) : undefined;
  return {
    subjectKeyIdentifier: find(id_SubjectKeyIdentifier) !== undefined,
    authorityKeyIdentifier: find(id_AuthorityKeyIdentifier) !== undefined,
    signatureAlgorithm: signatureAlgorithm.algorithmId,
    ...(constraints instanceof BasicConstraints && { basicConstraints: { authority: constraints.cA } }),
    ...(bits !== undefined && {
      keyUsage: { digitalSignature: (bits & DIGITAL_SIGNATURE) !== 0, keyCertSign: (bits & KEY_CERT_SIGN) !== 0 },
    }),
  };
}

function parse(raw: Buffer): Certificate {
  try {
    return Certificate.fromBER(raw);
  } catch {
    throw new UserError('A certificate has parts that cannot be understood: make it anew.');
  }
}

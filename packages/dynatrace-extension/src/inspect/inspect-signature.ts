import type { X509Certificate } from 'node:crypto';
import { UserError, type Diagnostic, type InspectedSignature, type InspectOptions } from '@extkit/devkit';
import { finding } from '../certificates/doctor/finding.ts';
import { bundleRules as rules } from './bundle-rules.ts';
import { certificateChain, inspectedCertificate } from './certificate-chain.ts';
import { certificateFindings } from './certificate-findings.ts';
import { readCmsSignature, type CmsSignature } from './cms-signature.ts';
import type { OpenBundle } from './open-bundle.ts';
import { schemeText } from './signature-scheme.ts';
import { readTimestamp, type Timestamp } from './timestamp.ts';
import { signatureFault } from './verify-signature.ts';

export interface SignatureInspection {
  /** Absent where the bundle is not signed. */
  readonly signature?: InspectedSignature;
  readonly findings: readonly Diagnostic[];
}

/** Says whether a bundle's signature is right, who has made it, and what there is to say of the certificates. */
export async function inspectSignature(bundle: OpenBundle, options: InspectOptions): Promise<SignatureInspection> {
  const { path, packed, signature: bytes } = bundle;
  if (bytes === undefined) return { findings: [finding(rules.unsigned, path, unsigned(bundle))] };
  const stamp = bundle.timestamp && readTimestamp(bundle.timestamp, bytes);
  const misplaced = bundle.timestamp && stamp?.fits !== true ? [finding(rules.timestamp, path, MISPLACED)] : [];
  const { reason, ...read } = await attempt(async () => {
    const cms = readCmsSignature(bytes);
    return { cms, reason: await signatureFault(cms, packed) };
  });
  const verdict = read.cms === undefined ? 'unreadable' : reason === undefined ? 'valid' : 'invalid';
  const broken = reason === undefined ? [] : [finding(rules.signature, path, `The signature cannot count. ${reason}`)];
  const chain = read.cms === undefined ? [] : chainOf(read.cms);
  const fitting = stamp?.fits === true ? stamp : undefined;
  return {
    signature: { verdict, ...(reason && { reason }), ...described(read.cms, chain, fitting, options) },
    findings: [...broken, ...misplaced, ...(await certificateFindings(chain, fitting?.time, path, options))],
  };
}

const MISPLACED = 'The time stamp is damaged, or that of another signature: leave it out, or have it made anew.';

function unsigned({ envelope }: OpenBundle): string {
  return envelope === undefined
    ? 'This is the packed extension without a signature: build it with a signing key before you upload it.'
    : 'There is no extension.zip.sig beside the packed extension: build it with a signing key.';
}

interface Read {
  readonly cms?: CmsSignature;
  readonly reason: string | undefined;
}

async function attempt(read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) return { reason: error.message };
    throw error;
  }
}

function chainOf({ signer, certificates }: CmsSignature): readonly X509Certificate[] {
  return signer === undefined ? [] : certificateChain(signer, certificates);
}

function described(
  cms: CmsSignature | undefined,
  chain: readonly X509Certificate[],
  stamp: Timestamp | undefined,
  { now = new Date() }: InspectOptions,
): Omit<InspectedSignature, 'verdict'> {
  const signingTime = cms?.signedAttributes?.signingTime;
  return {
    ...(cms && { algorithm: schemeText(cms.scheme) }),
    ...(signingTime && { signingTime: signingTime.toISOString() }),
    ...(stamp && { timestamp: stamp.time.toISOString() }),
    certificates: chain.map((certificate) => inspectedCertificate(certificate, now)),
  };
}

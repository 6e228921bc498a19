import { X509Certificate } from 'node:crypto';
import { UserError } from '@extkit/devkit';
import { pemBlocks } from '@extkit/devkit/signing';
import { GeneralizedTime, OctetString, Primitive, UTCTime } from 'asn1js';
import {
  Certificate,
  ContentInfo,
  id_SubjectKeyIdentifier,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs';
import { digestName, signatureScheme, type SignatureScheme } from './signature-scheme.ts';

/** A detached signature as CMS SignedData has it (RFC 5652), not yet verified. */
export interface CmsSignature {
  readonly scheme: SignatureScheme;
  readonly value: Buffer;
  /** What is signed instead of the content, where there are such attributes: the content's digest is one of them. */
  readonly signedAttributes?: SignedAttributes;
  /** Absent where it is not among the certificates, or damaged. */
  readonly signer?: X509Certificate;
  readonly certificates: readonly X509Certificate[];
}

export interface SignedAttributes {
  /** As they are signed. */
  readonly bytes: Buffer;
  /** By which hash the content was digested, as Node calls it. */
  readonly hash: string;
  readonly messageDigest: Buffer | undefined;
  readonly signingTime: Date | undefined;
}

const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';

/**
 * Reads the content of an `extension.zip.sig`: PEM or DER.
 *
 * @throws {UserError} where it is no signature, or made in a way that is not known; without the name of the file
 */
export function readCmsSignature(bytes: Buffer): CmsSignature {
  const { signerInfos, certificates: items = [] } = parse(bytes);
  const [info] = signerInfos;
  if (info === undefined) throw new UserError('It holds no signature at all: sign the extension anew.');
  const found = items.flatMap((item) => {
    if (!(item instanceof Certificate)) return [];
    const certificate = soundCertificate(item);
    return certificate === undefined ? [] : [{ certificate, isSigner: isSignedBy(info, item) }];
  });
  const signer = found.find(({ isSigner }) => isSigner)?.certificate;
  const hash = digestName(info.digestAlgorithm.algorithmId);
  const signedAttributes = readSignedAttributes(info, hash);
  return {
    scheme: signatureScheme(info.signatureAlgorithm.algorithmId, hash),
    value: Buffer.from(info.signature.getValue()),
    certificates: found.map(({ certificate }) => certificate),
    ...(signer && { signer }),
    ...(signedAttributes && { signedAttributes }),
  };
}

function parse(bytes: Buffer): SignedData {
  const pem = pemBlocks(bytes.toString('latin1').replaceAll('\r', ''))[0];
  try {
    const der = pem === undefined ? bytes : Buffer.from(pem.text.replace(/-----[^-]+-----/g, ''), 'base64');
    const info: { contentType: string; content: unknown } = ContentInfo.fromBER(der);
    if (info.contentType === ContentInfo.SIGNED_DATA) return new SignedData({ schema: info.content });
  } catch {
    // Whatever pkijs stumbles over: it is damaged.
  }
  throw new UserError('It is no CMS signature, or a damaged one: sign the extension anew.');
}

/** Whatever is asked of the certificate later, it has an answer; one that is damaged counts as none. */
function soundCertificate(item: Certificate): X509Certificate | undefined {
  try {
    const certificate = new X509Certificate(Buffer.from(item.toSchema().toBER()));
    const { publicKey, validFrom, validTo } = certificate;
    const isDated = [validFrom, validTo].every((date) => !Number.isNaN(Date.parse(date)));
    return isDated && publicKey.type === 'public' ? certificate : undefined;
  } catch {
    return undefined;
  }
}

function isSignedBy({ sid }: SignerInfo, { issuer, serialNumber, extensions = [] }: Certificate): boolean {
  if (sid instanceof IssuerAndSerialNumber) {
    return sid.issuer.isEqual(issuer) && sid.serialNumber.isEqual(serialNumber);
  }
  const identifier: unknown = extensions.find(({ extnID }) => extnID === id_SubjectKeyIdentifier)?.parsedValue;
  return sid instanceof Primitive && (octets(identifier)?.equals(sid.valueBlock.valueHexView) ?? false);
}

function readSignedAttributes({ signedAttrs }: SignerInfo, hash: string): SignedAttributes | undefined {
  if (signedAttrs === undefined) return undefined;
  const valueOf = (type: string): unknown =>
    signedAttrs.attributes.find((attribute) => attribute.type === type)?.values[0];
  const time = valueOf(SIGNING_TIME);
  return {
    bytes: Buffer.from(signedAttrs.encodedValue),
    hash,
    messageDigest: octets(valueOf(MESSAGE_DIGEST)),
    signingTime: time instanceof UTCTime || time instanceof GeneralizedTime ? time.toDate() : undefined,
  };
}

function octets(value: unknown): Buffer | undefined {
  return value instanceof OctetString ? Buffer.from(value.getValue()) : undefined;
}

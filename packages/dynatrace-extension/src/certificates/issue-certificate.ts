import { randomBytes, sign, type KeyObject } from 'node:crypto';
import { toPem } from '@extkit/devkit/signing';
import { BitString, Integer, Null, Sequence, Set as AsnSet, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  Certificate,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
  TimeType,
  type Extension,
} from 'pkijs';

export interface DistinguishedName {
  readonly commonName: string;
  readonly organization?: string;
}

export interface CertificateRequest {
  readonly issuer: {
    readonly name: DistinguishedName;
    /** RSA, or EC on P-256 or P-384. */
    readonly privateKey: KeyObject;
  };
  readonly subject: DistinguishedName;
  /** SubjectPublicKeyInfo, in DER. */
  readonly publicKey: Buffer;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: Extension[];
}

const COMMON_NAME = '2.5.4.3';
const ORGANIZATION = '2.5.4.10';

/** Gives an X.509 v3 certificate in PEM, with a random serial number. */
export function issueCertificate(request: CertificateRequest): string {
  const { hash, algorithm } = signatureOf(request.issuer.privateKey);
  const certificate = new Certificate({
    version: 2, // counted from 0: v3
    serialNumber: new Integer({ valueHex: serialNumber() }),
    signature: algorithm,
    issuer: distinguishedName(request.issuer.name),
    notBefore: time(request.notBefore),
    notAfter: time(request.notAfter),
    subject: distinguishedName(request.subject),
    subjectPublicKeyInfo: PublicKeyInfo.fromBER(request.publicKey),
    extensions: request.extensions,
    signatureAlgorithm: algorithm,
  });
  const signed = Buffer.from(certificate.encodeTBS().toBER());
  certificate.signatureValue = new BitString({ valueHex: sign(hash, signed, request.issuer.privateKey) });
  return toPem('CERTIFICATE', new Uint8Array(certificate.toSchema(true).toBER()));
}

/** RFC 4055 for RSA, whose parameters are NULL; RFC 5758 for EC, which has none. */
function signatureOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject) {
  if (asymmetricKeyType === 'rsa') {
    const algorithmParams = new Null();
    return {
      hash: 'sha256',
      algorithm: new AlgorithmIdentifier({ algorithmId: '1.2.840.113549.1.1.11', algorithmParams }),
    };
  }
  return asymmetricKeyDetails?.namedCurve === 'secp384r1'
    ? { hash: 'sha384', algorithm: new AlgorithmIdentifier({ algorithmId: '1.2.840.10045.4.3.3' }) }
    : { hash: 'sha256', algorithm: new AlgorithmIdentifier({ algorithmId: '1.2.840.10045.4.3.2' }) };
}

/** 20 bytes at most and positive (RFC 5280, 4.1.2.2); the second highest bit is set, so that the length is always the same. */
function serialNumber(): Buffer {
  const bytes = randomBytes(20);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes;
}

/** pkijs would write all attributes as one multi-valued name; each has to be a relative name of its own (RFC 5280, 4.1.2.4). */
function distinguishedName({ commonName, organization }: DistinguishedName): RelativeDistinguishedNames {
  const relativeName = (type: string, value: string) =>
    new AsnSet({ value: [new AttributeTypeAndValue({ type, value: new Utf8String({ value }) }).toSchema()] });
  const name = new Sequence({
    value: [
      relativeName(COMMON_NAME, commonName),
      ...(organization === undefined ? [] : [relativeName(ORGANIZATION, organization)]),
    ],
  });
  return RelativeDistinguishedNames.fromBER(name.toBER());
}

/** UTCTime has two digits for the year: it ends with 2049 (RFC 5280, 4.1.2.5). Neither has fractions of a second. */
function time(date: Date): Time {
  const value = new Date(Math.floor(date.getTime() / 1000) * 1000);
  return new Time({ type: value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime, value });
}

import { OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { SignatureAlgorithm } from './signature-algorithm.ts';

/**
 * Wraps a signature value as CMS SignedData (RFC 5652), in DER: detached, with the signer's certificate only and without
 * signed attributes, for these would hold the time of signing. This is what dt-cli writes (facts 1.5).
 *
 * @param certificate the signer's, in DER
 * @param signature over the content itself, as the algorithm makes it
 */
export function detachedSignature(
  certificate: Buffer,
  signature: Buffer,
  { digestId, signatureId, signatureParameters }: SignatureAlgorithm,
): Buffer {
  const signer = Certificate.fromBER(certificate);
  const digestAlgorithm = new AlgorithmIdentifier({ algorithmId: digestId });
  const signatureAlgorithm = new AlgorithmIdentifier({
    algorithmId: signatureId,
    ...(signatureParameters && { algorithmParams: signatureParameters }),
  });
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: ContentInfo.DATA }),
    certificates: [signer],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: signer.issuer, serialNumber: signer.serialNumber }),
        digestAlgorithm,
        signatureAlgorithm,
        signature: new OctetString({ valueHex: signature }),
      }),
    ],
  });
  const content = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signedData.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}

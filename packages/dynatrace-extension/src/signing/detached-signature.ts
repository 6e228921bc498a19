import { Null, OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  SignerInfo,
} from 'pkijs';

const SHA256 = '2.16.840.1.101.3.4.2.1';
const RSA_ENCRYPTION = '1.2.840.113549.1.1.1';

/**
 * Wraps a signature value as CMS SignedData (RFC 5652), in DER: detached, with the signer's certificate only and without
 * signed attributes, for these would hold the time of signing. This is what dt-cli writes (facts 1.5).
 *
 * @param certificate the signer's, in DER
 * @param signature RSA PKCS#1 v1.5 over the content's SHA-256
 */
export function detachedSignature(certificate: Buffer, signature: Buffer): Buffer {
  const signer = Certificate.fromBER(certificate);
  const digestAlgorithm = new AlgorithmIdentifier({ algorithmId: SHA256 });
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
        signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: RSA_ENCRYPTION, algorithmParams: new Null() }),
        signature: new OctetString({ valueHex: signature }),
      }),
    ],
  });
  const content = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signedData.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}

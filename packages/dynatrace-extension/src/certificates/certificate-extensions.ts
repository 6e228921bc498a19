import { createHash } from 'node:crypto';
import { BitString, OctetString, type BaseBlock } from 'asn1js';
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  Extension,
  id_AuthorityKeyIdentifier,
  id_BasicConstraints,
  id_KeyUsage,
  id_SubjectKeyIdentifier,
  PublicKeyInfo,
} from 'pkijs';

/** What makes a root: it may issue certificates, but none that issue others (facts 1.6). */
export function authorityExtensions(ownKey: Buffer): Extension[] {
  const constraints = new BasicConstraints({ cA: true, pathLenConstraint: 0 });
  return [
    extension(id_BasicConstraints, constraints.toSchema(), true),
    ...keyIdentifiers(ownKey, ownKey),
    keyUsage(KEY_CERT_SIGN),
  ];
}

/** What makes a developer's certificate: it signs, and names the key of its issuer (facts 1.6). */
export function developerExtensions(ownKey: Buffer, issuerKey: Buffer): Extension[] {
  return [...keyIdentifiers(ownKey, issuerKey), keyUsage(DIGITAL_SIGNATURE)];
}

/** SHA-1 of the key itself: a name, not a protection (RFC 5280, 4.2.1.2, method 1). */
export function keyIdentifier(publicKey: Buffer): Buffer {
  const { subjectPublicKey } = PublicKeyInfo.fromBER(publicKey);
  return createHash('sha1').update(subjectPublicKey.valueBlock.valueHexView).digest();
}

/** Bits of KeyUsage, with how many bits of the byte are not used (RFC 5280, 4.2.1.3). */
const DIGITAL_SIGNATURE = { bits: 0x80, unusedBits: 7 };
const KEY_CERT_SIGN = { bits: 0x04, unusedBits: 2 };

function keyUsage({ bits, unusedBits }: { bits: number; unusedBits: number }): Extension {
  return extension(id_KeyUsage, new BitString({ valueHex: Uint8Array.of(bits), unusedBits }));
}

function keyIdentifiers(ownKey: Buffer, issuerKey: Buffer): Extension[] {
  const authority = new AuthorityKeyIdentifier({ keyIdentifier: new OctetString({ valueHex: issuerKey }) });
  return [
    extension(id_SubjectKeyIdentifier, new OctetString({ valueHex: ownKey })),
    extension(id_AuthorityKeyIdentifier, authority.toSchema()),
  ];
}

function extension(extnID: string, value: BaseBlock, critical = false): Extension {
  return new Extension({ extnID, critical, extnValue: value.toBER() });
}

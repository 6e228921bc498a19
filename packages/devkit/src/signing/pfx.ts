/** The version of every PFX, an INTEGER of 3, which is the first that stands in it (RFC 7292, section 4). */
const VERSION = Buffer.from([0x02, 0x01, 0x03]);

/** Whether these bytes are binary ASN.1, DER or BER: the tag of a SEQUENCE and a length of more than 127. */
export function isBinaryAsn1(bytes: Buffer): boolean {
  return bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80;
}

/** Whether these bytes are a PFX (PKCS#12) file, rather than a certificate or a key in DER. */
export function isPfx(bytes: Buffer): boolean {
  return isBinaryAsn1(bytes) && bytes.subarray(0, 12).includes(VERSION);
}

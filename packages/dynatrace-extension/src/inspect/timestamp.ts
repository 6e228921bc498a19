import { createHash } from 'node:crypto';
import { OctetString } from 'asn1js';
import { SignedData, TimeStampResp, TSTInfo } from 'pkijs';
import { digestName } from './signature-scheme.ts';

/** What a time stamp says (RFC 3161). */
export interface Timestamp {
  readonly time: Date;
  /** Whether it is for these bytes. */
  readonly fits: boolean;
}

/**
 * Reads the content of an `extension.zip.sig.tsr`, which stamps the signature, armour and all, as official bundles show.
 * Gives nothing where it cannot be understood. Who issued it is not looked at.
 */
export function readTimestamp(bytes: Buffer, stamped: Buffer): Timestamp | undefined {
  try {
    const token = new SignedData({ schema: TimeStampResp.fromBER(bytes).timeStampToken?.content });
    const content = token.encapContentInfo.eContent;
    if (!(content instanceof OctetString)) return undefined;
    const { genTime, messageImprint } = TSTInfo.fromBER(content.getValue());
    const digest = createHash(digestName(messageImprint.hashAlgorithm.algorithmId)).update(stamped).digest();
    return { time: genTime, fits: digest.equals(Buffer.from(messageImprint.hashedMessage.getValue())) };
  } catch {
    // Whatever pkijs stumbles over: it is damaged.
    return undefined;
  }
}

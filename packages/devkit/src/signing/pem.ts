/** Whether a text is PEM, rather than the path of a file that holds it, as `SigningKey` has it. */
export function isPemText(text: string): boolean {
  return text.includes('-----BEGIN');
}

/** One block of a PEM text. */
export interface PemBlock {
  /** Such as `CERTIFICATE` or `RSA PRIVATE KEY`. */
  readonly label: string;
  /** The whole block, from its `BEGIN` line to its `END` line. */
  readonly text: string;
}

const BOUNDARY = '-----';

/** Gives the complete blocks of a text, in its order; what stands between them is skipped, as RFC 7468 has it. */
export function pemBlocks(text: string): PemBlock[] {
  const parts = text.split(BOUNDARY);
  return parts.flatMap((part, index) => {
    const label = /^BEGIN (.+)$/.exec(part)?.[1];
    if (label === undefined || parts[index + 2] !== `END ${label}`) return [];
    return { label, text: ['', part, parts[index + 1], parts[index + 2], '\n'].join(BOUNDARY) };
  });
}

export function isCertificate(block: PemBlock): boolean {
  return block.label === 'CERTIFICATE';
}

export function isPrivateKey(block: PemBlock): boolean {
  return block.label.endsWith('PRIVATE KEY');
}

/** Whether a private key is protected by a passphrase, be it as PKCS#8 or in the traditional way (RFC 1421). */
export function isEncrypted(block: PemBlock): boolean {
  return block.label === 'ENCRYPTED PRIVATE KEY' || block.text.includes('Proc-Type: 4,ENCRYPTED');
}

/** Armours DER bytes: lines of 64 characters and a newline at the end. */
export function toPem(label: string, der: Uint8Array): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .replace(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}

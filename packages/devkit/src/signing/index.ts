export { isCertificate, isEncrypted, isPemText, isPrivateKey, pemBlocks, toPem, type PemBlock } from './pem.ts';
export { isBinaryAsn1, isPfx } from './pfx.ts';
export { signingKeyFingerprint } from './signing-key-fingerprint.ts';

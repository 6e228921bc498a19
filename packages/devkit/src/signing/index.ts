export { isCertificate, isEncrypted, isPemText, isPrivateKey, pemBlocks, toPem, type PemBlock } from './pem.ts';
export { signingKeyFingerprint } from './signing-key-fingerprint.ts';

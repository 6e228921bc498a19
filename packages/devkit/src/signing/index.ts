export * from './signing-key-fingerprint.ts';

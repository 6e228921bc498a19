import { describe, expect, it } from 'vitest';
import { isEncrypted, pemBlocks, toPem } from './pem.ts';

describe('pemBlocks', () => {
  it('gives the blocks in their order, and skips what stands between them', () => {
    const certificate = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
    const key = '-----BEGIN PRIVATE KEY-----\nBBBB\n-----END PRIVATE KEY-----\n';
    expect(pemBlocks(`\uFEFFBag Attributes: <none>\n${key}subject=CN = Ada\n${certificate}`)).toEqual([
      { label: 'PRIVATE KEY', text: key },
      { label: 'CERTIFICATE', text: certificate },
    ]);
  });

  it.each([
    ['no block at all', 'hello'],
    ['a block that has no end', '-----BEGIN CERTIFICATE-----\nAAAA\n'],
    ['a block that ends as another one', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END PRIVATE KEY-----\n'],
  ])('finds nothing in %s', (_, text) => {
    expect(pemBlocks(text)).toEqual([]);
  });
});

describe('isEncrypted', () => {
  it.each([
    ['-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----', true],
    [
      '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\nAA\n-----END RSA PRIVATE KEY-----',
      true,
    ],
    ['-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----', false],
  ])('%j: %s', (text, expected) => {
    expect(pemBlocks(text).map(isEncrypted)).toEqual([expected]);
  });
});

describe('toPem', () => {
  it('breaks lines after 64 characters and ends with a newline', () => {
    const pem = toPem('CMS', new Uint8Array(96));
    expect(pem).toBe(`-----BEGIN CMS-----\n${'A'.repeat(64)}\n${'A'.repeat(64)}\n-----END CMS-----\n`);
    expect(pemBlocks(pem)).toEqual([{ label: 'CMS', text: pem }]);
  });
});

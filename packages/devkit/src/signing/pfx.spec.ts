import { describe, expect, it } from 'vitest';
import { isBinaryAsn1, isPfx } from './pfx.ts';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

describe('isPfx', () => {
  it.each([
    ['in DER', hex('30 82 09d1 020103 3082')],
    ['of indefinite length, as some exports are', hex('30 80 020103 3080')],
  ])('knows a PFX %s', (_, bytes) => {
    expect(isPfx(bytes)).toBe(true);
  });

  it.each([
    ['a key in PKCS#8', hex('30 8204bd 020100 300d')],
    ['a certificate', hex('30 820303 308201eb a003020102')],
    ['PEM text', Buffer.from('-----BEGIN CERTIFICATE-----')],
    ['text that begins as ASN.1 does', Buffer.from('0\u0002\u0001\u0003')],
    ['nothing', Buffer.alloc(0)],
  ])('does not take %s for one', (_, bytes) => {
    expect(isPfx(bytes)).toBe(false);
  });
});

it('tells DER from text', () => {
  expect(isBinaryAsn1(hex('30 8204bd 020100'))).toBe(true);
  expect(isBinaryAsn1(Buffer.from('0123'))).toBe(false);
});

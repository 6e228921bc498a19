import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deterministicEcdsa, type Curve } from './deterministic-ecdsa.ts';

/** RFC 6979, A.2.5 and A.2.6, for the hash of the curve's size. */
const vectors = [
  {
    curve: 'P-256',
    hash: 'sha256',
    message: 'sample',
    x: 'c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721',
    publicX: '60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6',
    publicY: '7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299',
    r: 'efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716',
    s: 'f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8',
  },
  {
    curve: 'P-256',
    hash: 'sha256',
    message: 'test',
    x: 'c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721',
    publicX: '60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6',
    publicY: '7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299',
    r: 'f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367',
    s: '019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083',
  },
  {
    curve: 'P-384',
    hash: 'sha384',
    message: 'sample',
    x: '6b9d3dad2e1b8c1c05b19875b6659f4de23c3b667bf297ba9aa47740787137d896d5724e4c70a825f872c9ea60d2edf5',
    publicX: 'ec3a4e415b4e19a4568618029f427fa5da9a8bc4ae92e02e06aae5286b300c64def8f0ea9055866064a254515480bc13',
    publicY: '8015d9b72d7d57244ea8ef9ac0c621896708a59367f9dfb9f54ca84b3f1c9db1288b231c3ae0d4fe7344fd2533264720',
    r: '94edbb92a5ecb8aad4736e56c691916b3f88140666ce9fa73d64c4ea95ad133c81a648152e44acf96e36dd1e80fabe46',
    s: '99ef4aeb15f178cea1fe40db2603138f130e740a19624526203b6351d0a3a94fa329c145786e679e7b82c71a38628ac8',
  },
  {
    curve: 'P-384',
    hash: 'sha384',
    message: 'test',
    x: '6b9d3dad2e1b8c1c05b19875b6659f4de23c3b667bf297ba9aa47740787137d896d5724e4c70a825f872c9ea60d2edf5',
    publicX: 'ec3a4e415b4e19a4568618029f427fa5da9a8bc4ae92e02e06aae5286b300c64def8f0ea9055866064a254515480bc13',
    publicY: '8015d9b72d7d57244ea8ef9ac0c621896708a59367f9dfb9f54ca84b3f1c9db1288b231c3ae0d4fe7344fd2533264720',
    r: '8203b63d3c853e8d77227fb377bcf7b7b772e97892a80f36ab775d509d7a5feb0542a7f0812998da8f1dd3ca3cf023db',
    s: 'ddd0760448d42d8a43af45af836fce4de8be06b485e9b61b827c2f13173923e06a739f040649a667bf3b828246baa5a5',
  },
] as const;

const base64url = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');

/** An INTEGER in DER. */
function integer(hex: string): string {
  const bytes = hex.replace(/^(?:00)+/, '');
  const padded = Number.parseInt(bytes.slice(0, 2), 16) >= 0x80 ? `00${bytes}` : bytes;
  return `02${(padded.length / 2).toString(16).padStart(2, '0')}${padded}`;
}

describe('deterministicEcdsa', () => {
  it.each(vectors)(
    'signs "$message" on $curve as RFC 6979 does',
    ({ curve, hash, message, x, publicX, publicY, r, s }) => {
      const jwk = { kty: 'EC', crv: curve, d: base64url(x), x: base64url(publicX), y: base64url(publicY) };
      const key = createPrivateKey({ key: jwk, format: 'jwk' });

      const signature = deterministicEcdsa(curve, createHash(hash).update(message).digest(), key);

      const value = integer(r) + integer(s);
      expect(signature.toString('hex')).toBe(`30${(value.length / 2).toString(16)}${value}`);
    },
  );

  it.each<[Curve, string]>([
    ['P-256', 'sha256'],
    ['P-384', 'sha384'],
  ])('makes signatures on %s that Node accepts, whatever the key and the content', (curve, hash) => {
    for (let round = 0; round < 25; round += 1) {
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: curve });
      const content = Buffer.from(`content ${round}`);
      const digest = createHash(hash).update(content).digest();

      const signature = deterministicEcdsa(curve, digest, privateKey);

      expect(verify(hash, content, createPublicKey(privateKey), signature)).toBe(true);
      expect(verify(hash, Buffer.from('forged'), createPublicKey(privateKey), signature)).toBe(false);
      expect(deterministicEcdsa(curve, digest, privateKey)).toEqual(signature);
    }
  });
});

import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, temporaryFolder } from '@extkit/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { Secret } from '../secret.ts';
import { signingKeyFingerprint } from './signing-key-fingerprint.ts';

const folder = temporaryFolder({}, afterAll);

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const pkcs1 = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

describe('signingKeyFingerprint', () => {
  it('is the same for the same key, however it is written down', () => {
    const path = join(folder, 'developer.pem');
    writeFileSync(path, `# my key\r\n${pkcs1.replaceAll('\n', '\r\n')}`);

    const fingerprint = signingKeyFingerprint(pkcs8);

    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(signingKeyFingerprint(pkcs1)).toBe(fingerprint);
    expect(signingKeyFingerprint(new Secret(pkcs8))).toBe(fingerprint);
    expect(signingKeyFingerprint(path)).toBe(fingerprint);
  });

  it('differs for another key', () => {
    expect(signingKeyFingerprint(other)).not.toBe(signingKeyFingerprint(pkcs8));
  });

  it.each([
    ['PKCS#8', { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'one' } as const],
    ['traditional', { type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'one' } as const],
  ])('takes an encrypted %s key as it lies there, without its passphrase', (_, format) => {
    const encrypted = privateKey.export(format).toString();
    const again = privateKey.export(format).toString();

    expect(signingKeyFingerprint(encrypted)).toMatch(/^[0-9a-f]{64}$/);
    expect(signingKeyFingerprint(encrypted)).not.toBe(signingKeyFingerprint(again));
  });

  it('takes a PFX file as it lies there', () => {
    const path = join(folder, 'developer.pfx');
    const pfx = (content: string) => Buffer.concat([Buffer.from('308209d1020103', 'hex'), Buffer.from(content)]);
    writeFileSync(path, pfx('one'));
    const fingerprint = signingKeyFingerprint(path);
    writeFileSync(path, pfx('another'));

    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(signingKeyFingerprint(path)).not.toBe(fingerprint);
  });

  it('gives `none` where no key is wanted, and `unreadable` where there is no key to read, but never fails', () => {
    const der = join(folder, 'developer.der');
    writeFileSync(der, privateKey.export({ type: 'pkcs8', format: 'der' }));

    expect(signingKeyFingerprint(undefined)).toBe('none');
    expect(signingKeyFingerprint(join(folder, 'missing.pem'))).toBe('unreadable');
    expect(signingKeyFingerprint(join(der, 'developer.pem'))).toBe('unreadable');
    expect(signingKeyFingerprint(der)).toBe('unreadable');
    expect(signingKeyFingerprint(folder)).toBe('unreadable');
    expect(signingKeyFingerprint('no\0path')).toBe('unreadable');
    expect(signingKeyFingerprint('-----BEGIN PRIVATE KEY-----\nnothing\n-----END PRIVATE KEY-----')).toBe('unreadable');
  });

  it.skipIf(!isInstalled('openssl', 'version'))(
    'changes with the certificate, and not with the order of certificate and key',
    () => {
      const key = join(folder, 'key.pem');
      writeFileSync(key, pkcs8);
      const certify = (name: string) => {
        const path = join(folder, `${name}.crt`);
        execFileSync('openssl', ['req', '-x509', '-key', key, '-subj', `/CN=${name}`, '-out', path]);
        return readFileSync(path, 'utf8');
      };
      const first = certify('first');

      const fingerprint = signingKeyFingerprint(first + pkcs8);

      expect(fingerprint).not.toBe(signingKeyFingerprint(pkcs8));
      expect(fingerprint).not.toBe(signingKeyFingerprint(certify('second') + pkcs8));
      expect(signingKeyFingerprint(pkcs8 + first)).toBe(fingerprint);
      expect(signingKeyFingerprint({ certificate: first, key })).toBe(fingerprint);
    },
  );
});

import { createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { Secret, UserError, type SigningKey } from '@extkit/devkit';
import { asOrdinaryUser, rejectionOf, temporaryFolder } from '@extkit/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCertificates, type Certificates } from '../certificates/create-certificates.ts';
import { loadSigningKey } from './load-signing-key.ts';

const passphrase = new Secret('correct horse');

let certificates: Certificates;
let others: Certificates;
/** PEM texts of the same key. */
let pkcs1: string;
let pkcs8: string;
let encryptedPkcs8: string;
let encryptedPkcs1: string;

beforeAll(async () => {
  certificates = await createCertificates({ keyBits: 2048 });
  others = await createCertificates({ keyBits: 2048 });
  pkcs1 = certificates.developerKey.reveal();
  const key = createPrivateKey(pkcs1);
  const encryption = { format: 'pem', cipher: 'aes-256-cbc', passphrase: passphrase.reveal() } as const;
  pkcs8 = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  encryptedPkcs8 = key.export({ type: 'pkcs8', ...encryption }).toString();
  encryptedPkcs1 = key.export({ type: 'pkcs1', ...encryption }).toString();
});

function file(name: string, content: string | Buffer): string {
  return join(temporaryFolder({ [name]: content }), name);
}

describe('loadSigningKey', () => {
  const sources: [string, () => SigningKey][] = [
    ['a fused file', () => file('developer.pem', certificates.developerPem.reveal())],
    ['the key before the certificate', () => pkcs1 + certificates.developerCertificate],
    ['a root certificate besides', () => certificates.rootCertificate + pkcs1 + certificates.developerCertificate],
    ['a secret', () => certificates.developerPem],
    ['a secret path', () => new Secret(file('hidden.pem', certificates.developerPem.reveal()))],
    [
      'Windows line ends and a BOM',
      () => file('crlf.pem', `\uFEFF${certificates.developerPem.reveal().replaceAll('\n', '\r\n')}`),
    ],
    [
      'certificate and key apart',
      () => ({ certificate: certificates.developerCertificate, key: file('a.key', pkcs1) }),
    ],
    ['a PKCS#8 key', () => ({ certificate: certificates.developerCertificate, key: new Secret(pkcs8) })],
    [
      'an encrypted PKCS#8 key',
      () => ({ certificate: certificates.developerCertificate, key: encryptedPkcs8, passphrase }),
    ],
    [
      'an encrypted PKCS#1 key',
      () => ({ certificate: certificates.developerCertificate, key: encryptedPkcs1, passphrase }),
    ],
    [
      'a passphrase that is not needed',
      () => ({ certificate: certificates.developerCertificate, key: pkcs1, passphrase }),
    ],
  ];

  it.each(sources)('reads %s', async (_, source) => {
    const { certificate, privateKey } = await loadSigningKey(source());
    expect(certificate.raw).toEqual(new X509Certificate(certificates.developerCertificate).raw);
    expect(privateKey.equals(createPrivateKey(pkcs1))).toBe(true);
  });

  it('reads a certificate that has expired, for a build must not depend on the clock', async () => {
    const { developerPem } = await createCertificates({ keyBits: 2048, notBefore: new Date('2001-01-01'), days: 1 });
    await expect(loadSigningKey(developerPem)).resolves.toBeDefined();
  });
});

describe('loadSigningKey says what to do about', () => {
  const certificate = () => certificates.developerCertificate;
  const pemOf = (type: 'ec' | 'ed25519' | 'dsa' | 'small') => {
    const { privateKey } =
      type === 'ec'
        ? generateKeyPairSync('ec', { namedCurve: 'P-521' })
        : type === 'ed25519'
          ? generateKeyPairSync('ed25519')
          : type === 'dsa'
            ? generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 })
            : generateKeyPairSync('rsa', { modulusLength: 1024 });
    return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  };
  const der = (pem: string) => Buffer.from(pem.replace(/-----.*-----/g, ''), 'base64');
  const damage = (pem: string) => pem.replace(/\n[^-]{64}\n/, '\n');

  const broken: [string, () => SigningKey, RegExp][] = [
    ['a file that is missing', () => join(temporaryFolder(), 'none.pem'), /none\.pem does not exist: give the path/],
    ['a file below a file', () => join(file('f', ''), 'x.pem'), /cannot be read \(ENOTDIR\): check/],
    ['a folder', () => temporaryFolder(), /extkit-\w+ is a folder: give the PEM file in it/],
    ['a monster', () => file('large.pem', 'x'.repeat(300_000)), /large\.pem is too large for a PEM file: 300000 bytes/],
    ['no source', () => '', /^The signing key is empty/],
    ['an empty file', () => file('empty.pem', ''), /empty\.pem holds no certificate: add/],
    ['a key without a certificate', () => pkcs1, /^The signing key holds no certificate: add/],
    ['a certificate without a key', () => file('c.pem', certificate()), /c\.pem holds no private key: add/],
    ['two keys', () => file('2.pem', certificate() + pkcs1 + pkcs8), /2\.pem holds 2 private keys: leave only/],
    [
      'a DER certificate',
      () => ({ certificate: file('c.der', der(certificate())), key: pkcs1 }),
      /c\.der is a DER file.*openssl x509 -inform DER/,
    ],
    [
      'a DER key',
      () => ({ certificate: certificate(), key: file('k.der', der(pkcs8)) }),
      /k\.der is a DER file.*openssl pkey -inform DER/,
    ],
    [
      'a damaged PFX file',
      () => file('d.pfx', Buffer.from('308209d102010330820997', 'hex')),
      /d\.pfx is a PFX.*damaged: export it anew/,
    ],
    [
      'an encrypted key and no passphrase',
      () => file('e.pem', certificate() + encryptedPkcs8),
      /e\.pem holds an encrypted private key: set EXTKIT_SIGNING_KEY_PASSPHRASE/,
    ],
    [
      'a traditionally encrypted key and no passphrase',
      () => file('t.pem', certificate() + encryptedPkcs1),
      /t\.pem holds an encrypted private key: set EXTKIT_SIGNING_KEY_PASSPHRASE/,
    ],
    [
      'a wrong passphrase',
      () => ({ certificate: certificate(), key: encryptedPkcs8, passphrase: new Secret('wrong') }),
      /cannot be decrypted: check the passphrase in EXTKIT_SIGNING_KEY_PASSPHRASE/,
    ],
    [
      'a key of another certificate',
      () => others.developerKey.reveal() + certificate(),
      /does not hold the key of the certificate in it: give/,
    ],
    [
      'a key of a certificate elsewhere',
      () => ({ certificate: file('o.crt', certificate()), key: others.developerKey }),
      /^The signing key does not hold the key of the certificate in .*o\.crt: give/,
    ],
    ['a damaged certificate', () => damage(certificate()) + pkcs1, /holds a certificate that is damaged/],
    ['a damaged key', () => certificate() + damage(pkcs1), /holds a private key that is damaged or of an unknown kind/],
    [
      'a key on a curve that is too large',
      () => certificate() + pemOf('ec'),
      /a key on the curve secp521r1: make one on P-256 or P-384/,
    ],
    [
      'an Ed25519 key',
      () => certificate() + pemOf('ed25519'),
      /a key of type ED25519, but bundles are signed with RSA or EC/,
    ],
    ['a DSA key', () => certificate() + pemOf('dsa'), /a key of type DSA, but bundles are signed with RSA or EC/],
    [
      'a short RSA key',
      () => certificate() + pemOf('small'),
      /an RSA key of 1024 bits: make one of at least 2048 bits/,
    ],
    [
      'the root',
      () => certificates.rootCertificate + certificates.rootKey.reveal(),
      /holds the root certificate.*sign with the developer's/,
    ],
    [
      'PEM text without line breaks',
      () => certificate() + pkcs8.replaceAll('\n', '\\n').replace('-----END', 'END'),
      /no private key.*line breaks kept/,
    ],
    ['a key that lost its BEGIN line', () => pkcs8.split('\n').slice(1).join('\n'), /neither a path nor PEM text/],
    ['a key that lost all but its base64', () => der(pkcs8).toString('base64'), /neither a path nor PEM text/],
    ['a text that is no PEM', () => file('text.pem', 'correct horse'), /text\.pem holds no certificate/],
  ];

  it.each(broken)('%s', async (_, source, message) => {
    const error = await rejectionOf(loadSigningKey(source()));
    expect(error).toBeInstanceOf(UserError);
    const text = error instanceof UserError ? error.message : '';
    expect(text).toMatch(message);
    expect(text).not.toContain('\n');
    for (const line of [pkcs1, pkcs8, encryptedPkcs1, encryptedPkcs8].join('\n').split('\n')) {
      if (line.length >= 16 && !line.startsWith('-----')) expect(text).not.toContain(line);
    }
    expect(text).not.toContain(passphrase.reveal());
    expect(error).not.toHaveProperty('cause');
  });

  it('a file that may not be read', async () => {
    const path = file('locked.pem', certificates.developerPem.reveal());
    await chmod(path, 0);
    const load = asOrdinaryUser(() => loadSigningKey(path));
    await expect(load).rejects.toThrow(/locked\.pem cannot be read \(EACCES\): check its permissions/);
  });
});

import { execFileSync } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { Secret } from '@extkit/devkit';
import { isInstalled, temporaryFolder, writeFiles } from '@extkit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSigningKey } from '../signing/load-signing-key.ts';
import { createCertificates, type Certificates } from './create-certificates.ts';

const hasOpenssl = isInstalled('openssl', 'version');

const notBefore = new Date('2030-06-15T10:20:30.999Z');

describe('createCertificates', () => {
  let certificates: Certificates;
  let root: X509Certificate;
  let developer: X509Certificate;
  const folder = temporaryFolder({}, afterAll);

  beforeAll(async () => {
    certificates = await createCertificates({
      commonName: 'Ada',
      organization: 'Acmé',
      days: 30,
      notBefore,
      keyBits: 2048,
    });
    root = new X509Certificate(certificates.rootCertificate);
    developer = new X509Certificate(certificates.developerCertificate);
    writeFiles(folder, {
      'root.pem': certificates.rootCertificate,
      'developer.pem': certificates.developerCertificate,
    });
  });

  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, encoding: 'utf8' });

  it('names the developer and the root differently, as Dynatrace demands', () => {
    expect(developer.subject).toBe('CN=Ada\nO=Acmé');
    expect(developer.issuer).toBe('CN=Ada CA\nO=Acmé');
    expect(root.subject).toBe(developer.issuer);
    expect(root.issuer).toBe(root.subject);
  });

  it('makes a root that issued the developer certificate and is no developer itself', () => {
    expect(root.ca).toBe(true);
    expect(developer.ca).toBe(false);
    expect(developer.checkIssued(root)).toBe(true);
    expect(developer.verify(root.publicKey)).toBe(true);
    expect(root.verify(root.publicKey)).toBe(true);
  });

  it('lets both end together, in whole seconds', () => {
    for (const certificate of [root, developer]) {
      expect(certificate.validFrom).toBe('Jun 15 10:20:30 2030 GMT');
      expect(certificate.validTo).toBe('Jul 15 10:20:30 2030 GMT');
    }
  });

  it('has both begin a day ago unless told otherwise', async () => {
    const before = Date.now();
    const { developerCertificate } = await createCertificates({ keyBits: 2048 });
    const validFrom = Date.parse(new X509Certificate(developerCertificate).validFrom);
    const day = 24 * 60 * 60 * 1000;
    expect(validFrom).toBeGreaterThanOrEqual(before - day - 1000);
    expect(validFrom).toBeLessThanOrEqual(Date.now() - day);
  });

  it('writes years after 2049 so that they are not taken for the last century', async () => {
    const { rootCertificate } = await createCertificates({ days: 30 * 365, notBefore, keyBits: 2048 });
    expect(new X509Certificate(rootCertificate).validTo).toBe('Jun  7 10:20:30 2060 GMT');
  });

  it('gives every certificate a serial number of its own', () => {
    expect(root.serialNumber).toMatch(/^[4-7][0-9A-F]{39}$/);
    expect(developer.serialNumber).toMatch(/^[4-7][0-9A-F]{39}$/);
    expect(root.serialNumber).not.toBe(developer.serialNumber);
  });

  it('fuses certificate and key, certificate first, in the form that the vendor tools read', () => {
    const pem = certificates.developerPem.reveal();
    expect(pem).toBe(certificates.developerCertificate + certificates.developerKey.reveal());
    expect(pem.match(/-----BEGIN .*-----/g)).toEqual([
      '-----BEGIN CERTIFICATE-----',
      '-----BEGIN RSA PRIVATE KEY-----',
    ]);
  });

  it('is what the build signs with', async () => {
    const { certificate } = await loadSigningKey(certificates.developerPem);
    expect(certificate.raw).toEqual(developer.raw);
  });

  it('keeps its keys secret', () => {
    expect(JSON.stringify(certificates)).not.toContain('PRIVATE KEY');
  });

  it.skipIf(!hasOpenssl)('is a chain that openssl accepts, strictly', () => {
    const time = String(Math.ceil(notBefore.getTime() / 1000));
    const answer = openssl('verify', '-x509_strict', '-attime', time, '-CAfile', 'root.pem', 'developer.pem');
    expect(answer).toContain('developer.pem: OK');
  });

  it.skipIf(!hasOpenssl)('has the extensions that Dynatrace documents, and no others', () => {
    const extensions = (file: string) =>
      openssl('x509', '-in', file, '-noout', '-text')
        .split('\n')
        .filter((line) => /^ {12}X509v3/.test(line) || /CA:(TRUE|FALSE)|Digital|Certificate Sign/.test(line))
        .map((line) => line.trim());
    expect(extensions('root.pem')).toEqual([
      'X509v3 Basic Constraints: critical',
      'CA:TRUE, pathlen:0',
      'X509v3 Subject Key Identifier:',
      'X509v3 Authority Key Identifier:',
      'X509v3 Key Usage:',
      'Certificate Sign',
    ]);
    expect(extensions('developer.pem')).toEqual([
      'X509v3 Subject Key Identifier:',
      'X509v3 Authority Key Identifier:',
      'X509v3 Key Usage:',
      'Digital Signature',
    ]);
  });
});

describe('createCertificates, for EC keys', () => {
  it.each([
    ['P-256', 'prime256v1'],
    ['P-384', 'secp384r1'],
  ] as const)('makes both on %s, and they fit together', async (curve, namedCurve) => {
    const made = await createCertificates({ curve });
    const root = new X509Certificate(made.rootCertificate);
    const developer = new X509Certificate(made.developerCertificate);
    expect(developer.checkIssued(root) && developer.verify(root.publicKey)).toBe(true);
    expect(developer.publicKey.asymmetricKeyDetails).toEqual({ namedCurve });
    expect(made.developerKey.reveal()).toMatch(/^-----BEGIN EC PRIVATE KEY-----/);
    await expect(loadSigningKey(made.developerPem)).resolves.toBeDefined();
  });

  it.skipIf(!hasOpenssl)('is a chain that openssl accepts, strictly', async () => {
    const made = await createCertificates({ curve: 'P-384' });
    const cwd = temporaryFolder({ 'root.pem': made.rootCertificate, 'developer.pem': made.developerCertificate });
    const args = ['verify', '-x509_strict', '-CAfile', 'root.pem', 'developer.pem'];
    expect(execFileSync('openssl', args, { cwd, encoding: 'utf8' })).toContain('developer.pem: OK');
  });
});

it('encrypts the key of the root where it is told to, and only that', async () => {
  const rootKeyPassphrase = new Secret('open sesame');
  const { rootKey, rootCertificate, developerKey } = await createCertificates({ curve: 'P-256', rootKeyPassphrase });
  const key = createPrivateKey({ key: rootKey.reveal(), passphrase: 'open sesame' });
  expect(new X509Certificate(rootCertificate).checkPrivateKey(key)).toBe(true);
  expect(() => createPrivateKey({ key: rootKey.reveal(), passphrase: 'wrong' })).toThrow();
  expect(() => createPrivateKey(developerKey.reveal())).not.toThrow();
});

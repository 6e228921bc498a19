import { createPrivateKey } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { Secret, type ExamineOptions } from '@extkit/devkit';
import { temporaryFolder } from '@extkit/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCertificates, type Certificates } from '../create-certificates.ts';
import { examine, PASSPHRASE } from '../../testing/examine.ts';
import { examineSigningKey } from './examine-signing-key.ts';

const DAY = 24 * 60 * 60 * 1000;
const notBefore = new Date('2030-01-01T00:00:00Z');
const after = (days: number) => new Date(notBefore.getTime() + days * DAY);

/** A folder as our own generator leaves it, but for what is given. */
function keyFolder(certificates: Certificates, files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder({
    'ca.pem': certificates.rootCertificate,
    'ca.key': certificates.rootKey.reveal(),
    'developer.pem': certificates.developerPem.reveal(),
    ...files,
  });
  for (const name of ['ca.key', 'developer.pem', ...Object.keys(files)]) chmodSync(join(folder, name), 0o600);
  return folder;
}

describe('examineSigningKey', () => {
  let certificates: Certificates;
  let others: Certificates;
  let ec: Certificates;

  beforeAll(async () => {
    certificates = await createCertificates({ keyBits: 2048, notBefore, days: 1000 });
    others = await createCertificates({ keyBits: 2048, notBefore, days: 1000 });
    ec = await createCertificates({ curve: 'P-256', notBefore, days: 1000 });
  });

  it('finds nothing wrong with what we make, for as long as it is valid', async () => {
    for (const made of [certificates, ec]) {
      const path = join(keyFolder(made), 'developer.pem');
      expect(await examine(path, { now: after(0) })).toEqual([]);
      expect(await examine(path, { now: after(970) })).toEqual([]);
    }
  });

  describe('asks the clock that it is given', () => {
    it.each<[string, ExamineOptions, string[]]>([
      ['the day before', { now: after(-1) }, ['DTX0506 error developer.pem']],
      ['less than 30 days before the end', { now: after(971) }, ['DTX0507 warning developer.pem']],
      ['the last moment', { now: after(1000) }, ['DTX0507 warning developer.pem']],
      ['after the end', { now: new Date(after(1000).getTime() + 1) }, ['DTX0505 error developer.pem']],
      ['in time, for one who wants more', { now: after(900), minimumDays: 365 }, ['DTX0507 warning developer.pem']],
      ['soon, for one who does not mind', { now: after(990), minimumDays: 0 }, []],
    ])('%s', async (_, options, expected) => {
      expect(await examine(join(keyFolder(certificates), 'developer.pem'), options)).toEqual(expected);
    });

    it('says when it is and what to do', async () => {
      const [found] = await examineSigningKey(certificates.developerPem, { now: after(995) });
      expect(found?.message).toBe(
        `The developer's certificate expires on 2032-09-27, in 5 days: in good time, make new ones with "nx g @extkit/nx:certificates --force", and distribute the root.`,
      );
    });
  });

  describe('looks at the key', () => {
    const now = after(1);
    const pem = (key: string) => certificates.developerCertificate + key;
    const as = (type: 'pkcs1' | 'pkcs8', passphrase?: string) => {
      const key = createPrivateKey(certificates.developerKey.reveal());
      return key
        .export({ type, format: 'pem', ...(passphrase !== undefined && { cipher: 'aes-256-cbc', passphrase }) })
        .toString();
    };

    it.each<[string, () => string | Secret, string[]]>([
      ['in PKCS#8', () => pem(as('pkcs8')), ['DTX0515 info x.pem']],
      ['before the certificate', () => as('pkcs1') + certificates.developerCertificate, ['DTX0516 info x.pem']],
      ['that is another', () => pem(others.developerKey.reveal()), ['DTX0501 error x.pem']],
      ['of the root', () => certificates.rootCertificate + certificates.rootKey.reveal(), ['DTX0502 error x.pem']],
      ['that is missing', () => certificates.developerCertificate, ['DTX0500 error x.pem']],
      ['that is damaged', () => pem(as('pkcs1').replace(/\n[^-]{64}\n/, '\n')), ['DTX0500 error x.pem']],
      ['without a certificate', () => as('pkcs1'), ['DTX0500 error x.pem']],
      ['that is encrypted, without its passphrase', () => pem(as('pkcs8', PASSPHRASE)), ['DTX0500 error x.pem']],
      ['that is no key', () => 'nothing', ['DTX0500 error x.pem', 'DTX0500 error x.pem']],
    ])('%s', async (_, content, expected) => {
      const text = String(content());
      expect(await examine(join(keyFolder(certificates, { 'x.pem': text }), 'x.pem'), { now })).toEqual(expected);
    });

    it('that is encrypted, and says no more than that where it could be opened', async () => {
      for (const type of ['pkcs1', 'pkcs8'] as const) {
        const path = join(keyFolder(certificates, { 'x.pem': pem(as(type, PASSPHRASE)) }), 'x.pem');
        const key = { certificate: path, key: path, passphrase: new Secret(PASSPHRASE) };
        expect(await examine(key, { now })).toEqual(['DTX0514 info x.pem']);
        const askPassphrase = () => Promise.resolve(new Secret(PASSPHRASE));
        expect(await examine(path, { now, askPassphrase })).toEqual(['DTX0514 info x.pem']);
        expect(await examine({ ...key, passphrase: new Secret('wrong') }, { now })).toEqual(['DTX0500 error x.pem']);
      }
    });

    it('that is not in a file', async () => {
      expect(await examine(new Secret(pem(as('pkcs8'))), { now })).toEqual(['DTX0515 info signing key']);
    });

    it('that is not there, or cannot be one', async () => {
      expect(await examine(join(temporaryFolder(), 'x.pem'), { now })).toEqual(['DTX0500 error x.pem']);
      expect(await examine('', { now })).toHaveLength(1);
      expect(await examine(new Secret('\0'), { now })).toEqual(['DTX0500 error signing key']);
    });

    it.skipIf(process.platform === 'win32')('and who may read it, and that of the root', async () => {
      const folder = keyFolder(certificates);
      chmodSync(join(folder, 'ca.key'), 0o644);
      chmodSync(join(folder, 'developer.pem'), 0o440);
      const found = await examineSigningKey(join(folder, 'developer.pem'), { now });
      expect(found.map(({ code, file, message }) => [code, file, message])).toEqual([
        ['DTX0513', join(folder, 'ca.key'), expect.stringContaining('its mode is 0644') as string],
        ['DTX0513', join(folder, 'developer.pem'), expect.stringContaining('its mode is 0440') as string],
      ]);
      chmodSync(join(folder, 'ca.key'), 0o400);
      chmodSync(join(folder, 'developer.pem'), 0o400);
      expect(await examine(join(folder, 'developer.pem'), { now })).toEqual([]);
    });
  });

  describe('looks for the root certificate', () => {
    const now = after(1);

    it('beside the key', async () => {
      const folder = keyFolder(certificates, { 'ca.pem': others.rootCertificate });
      expect(await examine(join(folder, 'developer.pem'), { now })).toEqual(['DTX0504 error developer.pem']);
    });

    it('in the same file, whatever is beside it', async () => {
      const chain = others.rootCertificate + certificates.rootCertificate;
      const folder = keyFolder(certificates, {
        'x.pem': chain + certificates.developerPem.reveal(),
        'ca.pem': others.rootCertificate,
      });
      expect(await examine(join(folder, 'x.pem'), { now })).toEqual([]);
    });

    it('where it is told to', async () => {
      const folder = keyFolder(certificates, { 'other.pem': others.rootCertificate, 'ec.pem': ec.rootCertificate });
      const named = (name: string) => ({ now, rootCertificate: join(folder, name) });
      const path = join(folder, 'developer.pem');
      expect(await examine(path, named('ca.pem'))).toEqual([]);
      expect(await examine(path, named('other.pem'))).toEqual(['DTX0504 error developer.pem']);
      expect(await examine(path, named('ec.pem'))).toEqual(['DTX0504 error developer.pem']);
      expect(await examine(path, named('developer.pem'))).toContain('DTX0504 error developer.pem');
      expect(await examine(path, named('none.pem'))).toEqual(['DTX0500 error none.pem']);
    });

    it('and does without', async () => {
      expect(await examine(certificates.developerPem, { now })).toEqual([]);
    });
  });
});

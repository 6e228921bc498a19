import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret } from '@extkit/devkit';
import { isInstalled, temporaryFolder } from '@extkit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examine, PASSPHRASE } from '../../testing/examine.ts';
import { examineSigningKey } from './examine-signing-key.ts';

describe.skipIf(!isInstalled('openssl', 'version'))('examineSigningKey, with certificates of OpenSSL', () => {
  const folder = temporaryFolder({}, afterAll);
  const path = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const ROOT = ['basicConstraints=critical,CA:true,pathlen:0', 'subjectKeyIdentifier=hash', 'keyUsage=keyCertSign'];
  const DEVELOPER = ['subjectKeyIdentifier=hash', 'authorityKeyIdentifier=keyid', 'keyUsage=digitalSignature'];

  const BY_SERIAL_NUMBER = [DEVELOPER[0], 'authorityKeyIdentifier=issuer:always', DEVELOPER[2]].map(String);

  beforeAll(() => {
    for (const name of ['root', 'developer']) {
      openssl('genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', `${name}.pkcs8`);
      openssl('rsa', '-traditional', '-in', `${name}.pkcs8`, '-out', `${name}.key`);
      openssl('req', '-new', '-key', `${name}.key`, '-subj', `/CN=${name}`, '-out', `${name}.csr`);
    }
  });

  interface Case {
    readonly root?: readonly string[];
    readonly developer?: readonly string[];
    readonly rootDays?: number;
    readonly hash?: string;
    readonly selfIssued?: boolean;
  }

  async function examineCase({ root = ROOT, developer = DEVELOPER, rootDays = 60, hash, selfIssued }: Case) {
    writeFileSync(path('root.ext'), root.join('\n'));
    writeFileSync(path('developer.ext'), developer.join('\n'));
    const self = (name: string) => ['-signkey', `${name}.key`];
    const sign = (name: string, days: number, ...issuer: string[]) =>
      openssl(
        'x509',
        '-req',
        '-in',
        `${name}.csr`,
        ...issuer,
        '-days',
        String(days),
        '-extfile',
        `${name}.ext`,
        '-out',
        `${name}.crt`,
      );
    sign('root', rootDays, ...self('root'));
    const issuer = selfIssued ? self('developer') : ['-CA', 'root.crt', '-CAkey', 'root.key', '-CAcreateserial'];
    sign('developer', 60, ...issuer, ...(hash === undefined ? [] : [`-${hash}`]));
    const pem = readFileSync(path('developer.crt'), 'utf8') + readFileSync(path('developer.key'), 'utf8');
    return examine(new Secret(pem), selfIssued ? {} : { rootCertificate: path('root.crt') });
  }

  it.each<[string, Case, string[]]>([
    ['nothing', {}, []],
    ['a root that ends before', { rootDays: 40 }, ['DTX0508 warning signing key']],
    [
      'a root that ends before, and soon',
      { rootDays: 20 },
      ['DTX0507 warning root.crt', 'DTX0508 warning signing key'],
    ],
    ['a root that ends later', { rootDays: 90 }, []],
    ['an issuer that names its own serial number, as VS Code does', { developer: BY_SERIAL_NUMBER }, []],
    ['a certificate that has issued itself', { selfIssued: true }, ['DTX0503 error signing key']],
    [
      'no extensions',
      { developer: ['subjectKeyIdentifier=none', 'authorityKeyIdentifier=none'] },
      ['DTX0509 warning signing key'],
    ],
    [
      'another usage',
      { developer: [...DEVELOPER.slice(0, 2), 'keyUsage=keyEncipherment'] },
      ['DTX0509 warning signing key'],
    ],
    ['a second usage', { developer: [...DEVELOPER.slice(0, 2), 'keyUsage=digitalSignature,nonRepudiation'] }, []],
    [
      'a root without extensions',
      { root: ['subjectKeyIdentifier=none'], developer: BY_SERIAL_NUMBER },
      ['DTX0510 warning root.crt'],
    ],
    [
      'a root that may not issue',
      { root: [...ROOT.slice(0, 2), 'keyUsage=digitalSignature'] },
      ['DTX0510 warning root.crt'],
    ],
    ['basic constraints', { developer: [...DEVELOPER, 'basicConstraints=CA:false'] }, ['DTX0511 info signing key']],
    [
      'a developer who may issue',
      { developer: [...DEVELOPER.slice(0, 2), 'keyUsage=digitalSignature,keyCertSign', 'basicConstraints=CA:true'] },
      ['DTX0502 error signing key'],
    ],
    ['SHA-1', { hash: 'sha1' }, ['DTX0512 warning signing key']],
    ['MD5', { hash: 'md5' }, ['DTX0512 warning signing key']],
  ])('finds: %s', async (_, given, expected) => {
    expect((await examineCase(given)).sort()).toEqual([...expected].sort());
  });

  it('names what is missing', async () => {
    await examineCase({ developer: ['authorityKeyIdentifier=none', 'keyUsage=keyEncipherment'] });
    const pem = readFileSync(path('developer.crt'), 'utf8') + readFileSync(path('developer.key'), 'utf8');
    const messages = (await examineSigningKey(new Secret(pem))).map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringMatching(
        /^The developer's certificate has no (subjectKeyIdentifier, no )?authorityKeyIdentifier, no keyUsage digitalSignature: make it anew/,
      ),
    ]);
  });

  it.each<[string, string[]]>([
    ['a key that is too short', ['RSA', '-pkeyopt', 'rsa_keygen_bits:1024']],
    ['a key of another kind', ['ED25519']],
    ['a curve that is not used', ['EC', '-pkeyopt', 'ec_paramgen_curve:P-521']],
  ])('finds %s', async (_, algorithm) => {
    await examineCase({});
    openssl('genpkey', '-algorithm', ...algorithm, '-out', 'odd.key');
    openssl('req', '-new', '-key', 'odd.key', '-subj', '/CN=odd', '-out', 'odd.csr');
    openssl(
      'x509',
      '-req',
      '-in',
      'odd.csr',
      '-CA',
      'root.crt',
      '-CAkey',
      'root.key',
      '-CAcreateserial',
      '-days',
      '60',
      '-extfile',
      'developer.ext',
      '-out',
      'odd.crt',
    );
    const pem = readFileSync(path('odd.crt'), 'utf8') + readFileSync(path('odd.key'), 'utf8');
    const found = await examine(new Secret(pem), { rootCertificate: path('root.crt') });
    expect(found.filter((line) => !line.startsWith('DTX0515'))).toEqual(['DTX0500 error signing key']);
  });

  it('looks into a PFX file, and finds that only Extkit reads it', async () => {
    await examineCase({});
    openssl(
      'pkcs12',
      '-export',
      '-in',
      'developer.crt',
      '-inkey',
      'developer.key',
      '-certfile',
      'root.crt',
      '-passout',
      `pass:${PASSPHRASE}`,
      '-out',
      'developer.pfx',
    );
    chmodSync(path('developer.pfx'), 0o600);
    const pfx = path('developer.pfx');
    expect(await examine({ certificate: pfx, key: pfx, passphrase: new Secret(PASSPHRASE) })).toEqual([
      'DTX0515 info developer.pfx',
    ]);
    expect(await examine(pfx)).toEqual(['DTX0500 error developer.pfx']);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret, type SigningKey } from '@extkit/devkit';
import { isInstalled, rejectionOf, temporaryFolder } from '@extkit/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadSigningKey } from './load-signing-key.ts';
import { signFile } from './sign-file.ts';

const PASSPHRASE = 'correct horse, blåbær';
const passphrase = new Secret(PASSPHRASE);

/** How OpenSSL makes a key of each kind, and the same key in the form that is older than PKCS#8. */
const kinds = [
  { kind: 'RSA of 2048 bits', algorithm: ['RSA', '-pkeyopt', 'rsa_keygen_bits:2048'], traditional: 'rsa' },
  { kind: 'EC on P-256', algorithm: ['EC', '-pkeyopt', 'ec_paramgen_curve:P-256'], traditional: 'ec' },
  { kind: 'EC on P-384', algorithm: ['EC', '-pkeyopt', 'ec_paramgen_curve:P-384'], traditional: 'ec' },
] as const;

/** What the files are made with; each is the arguments of OpenSSL that make `made.pem` or `made.pfx`. */
const PEM_FORMS: readonly [form: string, args: readonly string[]][] = [
  ['PKCS#8', ['pkey']],
  ['PKCS#1 or SEC1', ['TRADITIONAL']],
  ['encrypted PKCS#8', ['pkcs8', '-topk8', '-v2', 'aes-256-cbc', '-passout', 'env:PASSPHRASE']],
  ['PKCS#8 encrypted with scrypt', ['pkcs8', '-topk8', '-scrypt', '-passout', 'env:PASSPHRASE']],
  ['PKCS#8 encrypted with triple DES', ['pkcs8', '-topk8', '-v1', 'PBE-SHA1-3DES', '-passout', 'env:PASSPHRASE']],
  ['encrypted PKCS#1 or SEC1', ['TRADITIONAL', '-aes256', '-passout', 'env:PASSPHRASE']],
];
const PFX_FORMS: readonly [form: string, args: readonly string[]][] = [
  ['a PFX file', ['-passout', 'env:PASSPHRASE']],
  ['a PFX file with the root in it', ['-certfile', 'root.pem', '-passout', 'env:PASSPHRASE']],
  ['a PFX file with an encrypted key only', ['-certpbe', 'NONE', '-passout', 'env:PASSPHRASE']],
  ['a PFX file that is not encrypted', ['-certpbe', 'NONE', '-keypbe', 'NONE', '-passout', 'env:PASSPHRASE']],
];

const ROOT = `[req]
distinguished_name = subject
x509_extensions = root
prompt = no
[subject]
CN = Root
[root]
basicConstraints = critical,CA:true,pathlen:0
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
keyUsage = keyCertSign
`;
const DEVELOPER = 'subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\nkeyUsage=digitalSignature\n';

describe.skipIf(!isInstalled('openssl', 'version'))('with keys and certificates of OpenSSL', () => {
  const folder = temporaryFolder({ 'extension.zip': Buffer.alloc(200_000, 'signed'), 'ca.cnf': ROOT }, afterAll);
  const path = (name: string) => join(folder, name);
  const environment = { ...process.env, PASSPHRASE };
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });

  beforeAll(() => {
    openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'root.key',
      '-out',
      'root.pem',
      '-config',
      'ca.cnf',
    );
  });

  describe.each(kinds)('$kind', ({ algorithm, traditional }) => {
    beforeAll(() => {
      writeFileSync(path('developer.ext'), DEVELOPER);
      openssl('genpkey', '-algorithm', ...algorithm, '-out', 'developer.key');
      openssl('req', '-new', '-key', 'developer.key', '-subj', '/CN=Developer', '-out', 'developer.csr');
      const issuer = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial', '-extfile', 'developer.ext'];
      openssl('x509', '-req', '-in', 'developer.csr', ...issuer, '-days', '30', '-out', 'developer.crt');
    });

    async function expectSigns(source: SigningKey): Promise<void> {
      const identity = await loadSigningKey(source);
      expect(identity.certificate.raw).toEqual(new X509Certificate(readFileSync(path('developer.crt'))).raw);
      expect(identity.privateKey.equals(createPrivateKey(readFileSync(path('developer.key'))))).toBe(true);
      const signature = await signFile(path('extension.zip'), identity);
      expect(await signFile(path('extension.zip'), identity)).toBe(signature);
      writeFileSync(path('extension.zip.sig'), signature);
      const inputs = ['-CAfile', 'root.pem', '-in', 'extension.zip.sig', '-inform', 'PEM', '-binary'];
      openssl('cms', '-verify', ...inputs, '-content', 'extension.zip', '-purpose', 'any', '-out', 'verified');
      writeFileSync(path('forged.zip'), Buffer.alloc(200_000, 'forged'));
      const forged = ['cms', '-verify', ...inputs, '-content', 'forged.zip', '-purpose', 'any', '-out', 'verified'];
      expect(spawnSync('openssl', forged, { cwd: folder }).status).not.toBe(0);
    }

    it.each(PEM_FORMS)('signs with %s, in any order with certificates', async (_, args) => {
      const [command = '', ...options] = args;
      const made =
        command === 'TRADITIONAL' ? [traditional, ...(traditional === 'rsa' ? ['-traditional'] : [])] : [command];
      openssl(...made, '-in', 'developer.key', ...options, '-out', 'made.key');
      const [key, developer, root] = ['made.key', 'developer.crt', 'root.pem'].map((name) => readFileSync(path(name)));
      for (const parts of [
        [developer, key],
        [key, developer],
        [root, key, developer],
      ]) {
        writeFileSync(path('made.pem'), parts.join(''));
        await expectSigns({ certificate: path('made.pem'), key: path('made.pem'), passphrase });
      }
    });

    it.each(PFX_FORMS)('signs with %s', async (_, args) => {
      openssl('pkcs12', '-export', '-in', 'developer.crt', '-inkey', 'developer.key', ...args, '-out', 'made.pfx');
      await expectSigns({ certificate: path('made.pfx'), key: path('made.pfx'), passphrase });
    });
  });

  it('opens a PFX file with an empty passphrase without being told', async () => {
    openssl(
      'pkcs12',
      '-export',
      '-in',
      'developer.crt',
      '-inkey',
      'developer.key',
      '-passout',
      'pass:',
      '-out',
      'empty.pfx',
    );
    await expect(loadSigningKey(path('empty.pfx'))).resolves.toBeDefined();
  });

  it('takes a key with its EC PARAMETERS before it', async () => {
    openssl('ecparam', '-name', 'secp384r1', '-genkey', '-out', 'parameters.key');
    openssl('req', '-x509', '-key', 'parameters.key', '-subj', '/CN=Other', '-out', 'other.crt');
    expect(readFileSync(path('parameters.key'), 'utf8')).toContain('BEGIN EC PARAMETERS');
    const error = await rejectionOf(loadSigningKey({ certificate: path('other.crt'), key: path('parameters.key') }));
    // The certificate has issued itself, which is looked at last.
    expect(error).toMatchObject({ message: expect.stringContaining('holds the root certificate') as string });
  });

  it('asks once for a passphrase that it was not given, and only for what is encrypted', async () => {
    openssl(
      'pkcs12',
      '-export',
      '-in',
      'developer.crt',
      '-inkey',
      'developer.key',
      '-passout',
      'env:PASSPHRASE',
      '-out',
      'asked.pfx',
    );
    const ask = vi.fn(() => Promise.resolve(passphrase));

    await loadSigningKey(path('asked.pfx'), ask);
    expect(ask.mock.calls).toEqual([[path('asked.pfx')]]);

    await loadSigningKey({ certificate: path('developer.crt'), key: path('developer.key') }, ask);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  const legacy = ['-provider', 'legacy', '-provider', 'default'];
  const hasLegacy = isInstalled('openssl', 'list', '-providers', '-provider', 'legacy');

  describe('says what to do about', () => {
    const pfx = (name: string, ...args: string[]) => {
      openssl(
        'pkcs12',
        '-export',
        '-in',
        'developer.crt',
        '-inkey',
        'developer.key',
        ...args,
        '-passout',
        'env:PASSPHRASE',
        '-out',
        name,
      );
      return path(name);
    };
    const loaded = async (source: string, word?: string) => {
      const key = word === undefined ? source : { certificate: source, key: source, passphrase: new Secret(word) };
      const error = await rejectionOf(loadSigningKey(key));
      const message = error instanceof Error ? error.message : '';
      expect(message).not.toContain(PASSPHRASE);
      return message.replace(`${folder}/`, '');
    };

    it('a PFX file and no passphrase', async () => {
      expect(await loaded(pfx('locked.pfx'))).toBe(
        'locked.pfx holds an encrypted private key: set EXTKIT_SIGNING_KEY_PASSPHRASE to its passphrase.',
      );
    });

    it('a PFX file and a wrong passphrase', async () => {
      expect(await loaded(pfx('wrong.pfx'), 'wrong')).toBe(
        'wrong.pfx cannot be decrypted: check the passphrase in EXTKIT_SIGNING_KEY_PASSPHRASE.',
      );
    });

    it('a PFX file without a key', async () => {
      openssl(
        'pkcs12',
        '-export',
        '-nokeys',
        '-in',
        'developer.crt',
        '-passout',
        'env:PASSPHRASE',
        '-out',
        'keyless.pfx',
      );
      expect(await loaded(path('keyless.pfx'), PASSPHRASE)).toMatch(/^keyless\.pfx holds no private key/);
    });

    it('a PFX file that is cut off', async () => {
      writeFileSync(path('cut.pfx'), readFileSync(pfx('whole.pfx')).subarray(0, 900));
      expect(await loaded(path('cut.pfx'), PASSPHRASE)).toBe(
        'cut.pfx is a PFX (PKCS#12) file that is damaged: export it anew.',
      );
    });

    it.skipIf(!hasLegacy)('a PFX file encrypted with RC2, and the advice works', async () => {
      const source = pfx('old.pfx', '-legacy');
      expect(await loaded(source, PASSPHRASE)).toMatch(
        /^old\.pfx is a PFX \(PKCS#12\) file with an encryption that is out of use.*"openssl pkcs12 -legacy -nodes -in FILE -out developer\.pem"\.$/,
      );
      openssl('pkcs12', '-legacy', '-nodes', '-in', 'old.pfx', '-out', 'developer.pem', '-passin', 'env:PASSPHRASE');
      await expect(loadSigningKey(path('developer.pem'))).resolves.toBeDefined();
    });

    it.skipIf(!hasLegacy)('a key encrypted with DES, and the advice works', async () => {
      openssl(
        'pkcs8',
        '-topk8',
        '-v1',
        'PBE-MD5-DES',
        ...legacy,
        '-in',
        'developer.key',
        '-passout',
        'env:PASSPHRASE',
        '-out',
        'des.key',
      );
      const crt = readFileSync(path('developer.crt'), 'utf8');
      writeFileSync(path('des.pem'), crt + readFileSync(path('des.key'), 'utf8'));
      expect(await loaded(path('des.pem'), PASSPHRASE)).toMatch(
        /^des\.pem holds a private key with an encryption that is out of use.*"openssl pkey -provider legacy -provider default -aes256 -in FILE -out developer\.key"\.$/,
      );
      openssl(
        'pkey',
        ...legacy,
        '-aes256',
        '-in',
        'des.pem',
        '-out',
        'new.key',
        '-passin',
        'env:PASSPHRASE',
        '-passout',
        'env:PASSPHRASE',
      );
      const mended = { certificate: path('developer.crt'), key: path('new.key'), passphrase };
      await expect(loadSigningKey(mended)).resolves.toBeDefined();
    });
  });
});

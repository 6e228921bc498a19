import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InspectOptions, Inspection } from '@extkit/devkit';
import { writeZip } from '@extkit/devkit/archive';
import { isInstalled, rejectionOf, temporaryFolder, type Files } from '@extkit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCertificates, type Certificates } from '../certificates/create-certificates.ts';
import { loadSigningKey } from '../signing/load-signing-key.ts';
import { signFile } from '../signing/sign-file.ts';
import { inspectBundle } from './inspect-bundle.ts';

const MANIFEST = 'name: custom:cache\nversion: 1.2.3\nminDynatraceVersion: "1.300"\nauthor: { name: Acme }\n';
const NOT_BEFORE = new Date('2026-01-01T00:00:00Z');
const NOW = new Date('2026-06-01T00:00:00Z');

type Content = string | Uint8Array;

async function zip(entries: Readonly<Record<string, Content>>): Promise<string> {
  const path = join(temporaryFolder(), 'a.zip');
  await writeZip(
    path,
    Object.entries(entries).map(([entry, content]) => ({ path: entry, content: Buffer.from(content) })),
  );
  return path;
}

async function packed(files: Readonly<Record<string, Content>> = {}): Promise<Buffer> {
  return readFileSync(await zip({ 'extension.yaml': MANIFEST, ...files }));
}

async function signature(content: Uint8Array, certificates: Certificates): Promise<string> {
  const folder = temporaryFolder({ 'extension.zip': content });
  return signFile(join(folder, 'extension.zip'), await loadSigningKey(certificates.developerPem));
}

async function bundle(further: Readonly<Record<string, Content>>, content: Content): Promise<string> {
  return zip({ 'extension.zip': content, ...further });
}

function inspect(path: string, options: InspectOptions = {}): Promise<Inspection> {
  return inspectBundle(path, { now: NOW, ...options });
}

function codes({ findings }: Inspection): string[] {
  return findings.map(({ code, severity }) => `${severity} ${code}`);
}

async function complaint(path: string): Promise<string> {
  return String(await rejectionOf(inspect(path)));
}

let rsa: Certificates;
let ec: Certificates;

beforeAll(async () => {
  rsa = await createCertificates({ keyBits: 2048, notBefore: NOT_BEFORE, days: 365, organization: 'Acme' });
  ec = await createCertificates({ curve: 'P-384', notBefore: NOT_BEFORE, days: 365 });
});

describe('a bundle', () => {
  it('is told with all that is in it', async () => {
    const content = await packed({ 'alerts/a.json': '{}', 'lib/a-1-py3-none-any.whl': 'PK' });
    const path = await bundle({ 'extension.zip.sig': await signature(content, rsa) }, content);

    expect(await inspect(path)).toMatchObject({
      path,
      name: 'custom:cache',
      version: '1.2.3',
      facts: [
        { label: 'author', value: 'Acme' },
        { label: 'minDynatraceVersion', value: '1.300' },
      ],
      envelope: [
        { path: 'extension.zip', size: content.length, compression: 'deflated' },
        { path: 'extension.zip.sig' },
      ],
      files: [
        { path: 'alerts/a.json', size: 2 },
        { path: 'extension.yaml', size: MANIFEST.length },
        { path: 'lib/a-1-py3-none-any.whl' },
      ],
      signature: {
        verdict: 'valid',
        algorithm: 'RSA with SHA-256',
        certificates: [
          {
            subject: 'CN=Extension Developer, O=Acme',
            issuer: 'CN=Extension Developer CA, O=Acme',
            validFrom: '2026-01-01T00:00:00.000Z',
            validTo: '2027-01-01T00:00:00.000Z',
            state: 'valid',
          },
        ],
      },
      findings: [],
    });
  });

  it('may be the packed extension alone', async () => {
    const path = await zip({ 'extension.yaml': MANIFEST });
    const inspection = await inspect(path);

    expect(inspection).toMatchObject({ name: 'custom:cache', envelope: [], files: [{ path: 'extension.yaml' }] });
    expect(inspection.signature).toBeUndefined();
    expect(codes(inspection)).toEqual(['info DTX0601']);
  });

  it('counts what its manifest has', async () => {
    const manifest = `${MANIFEST}snmp:\n  - group: g\n    featureSet: A\n    dimensions: [{ key: d }]\n    metrics: [{ key: a.b }, { key: a.c, featureSet: B }]\nvars: [{ id: v }]\n`;
    expect((await inspect(await zip({ 'extension.yaml': manifest }))).facts.slice(2)).toEqual([
      { label: 'datasource', value: 'snmp' },
      { label: 'metrics', value: 2 },
      { label: 'dimensions', value: 1 },
      { label: 'feature sets', value: 2 },
      { label: 'variables', value: 1 },
    ]);
  });

  it('holds nothing else than it should', async () => {
    const content = await packed({ 'lib/.DS_Store': '', 'developer.pem': '' });
    const path = await bundle({ 'extension.zip.sig': await signature(content, rsa), 'README.md': '' }, content);
    const inspection = await inspect(path);

    expect(codes(inspection)).toEqual(['warning DTX0603', 'warning DTX0606']);
    expect(inspection.findings[1]?.message).toContain('developer.pem, lib/.DS_Store, which is not for others');
  });

  it('has its wheels checked', async () => {
    const manifest = 'name: custom:a\nversion: 1.0.0\npython:\n  runtime:\n    module: a\n';
    const content = await packed({ 'extension.yaml': manifest, 'lib/a-1.0-py3-none-any.whl': 'no zip' });
    const { findings } = await inspect(await bundle({}, content));

    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toContain('warning DTX0400');
  });

  it('whose manifest is broken is told all the same', async () => {
    const inspection = await inspect(await zip({ 'extension.yaml': 'name: custom:a\nversion: [' }));

    expect(inspection.name).toBe('custom:a');
    expect(codes(inspection)[0]).toMatch(/^error DOC/);
  });
});

describe('a signature', () => {
  it('by an EC key counts as well', async () => {
    const content = await packed();
    const path = await bundle({ 'extension.zip.sig': await signature(content, ec) }, content);

    expect((await inspect(path)).signature).toMatchObject({ verdict: 'valid', algorithm: 'ECDSA with SHA-384' });
  });

  it('is missing', async () => {
    expect(codes(await inspect(await bundle({}, await packed())))).toEqual(['info DTX0601']);
  });

  it.each([
    [
      'of another content',
      async (other: Buffer) => signature(other, rsa),
      'invalid',
      /It is not the signature of this content/,
    ],
    ['that is text', () => 'signed, me', 'unreadable', /It is no CMS signature, or a damaged one/],
    ['that is empty', () => '', 'unreadable', /It is no CMS signature/],
    ['that is a certificate', () => rsa.rootCertificate, 'unreadable', /It is no CMS signature/],
    ['cut short', async (other: Buffer) => (await signature(other, rsa)).slice(0, 900), 'unreadable', /It is no CMS/],
  ])('%s does not count', async (_, make, verdict, reason) => {
    const inspection = await inspect(
      await bundle({ 'extension.zip.sig': await make(await packed({ 'a.json': '' })) }, await packed()),
    );

    expect(inspection.signature).toMatchObject({ verdict, reason: expect.stringMatching(reason) as string });
    expect(codes(inspection)[0]).toBe('error DTX0600');
    expect(inspection.findings).toHaveLength(1);
  });

  it('may be damaged anywhere', async () => {
    const content = await packed();
    const whole = await signature(content, ec);
    const der = Buffer.from(whole.replace(/-----[^-]+-----/g, ''), 'base64');
    for (let position = 0; position < der.length; position += 5) {
      const damaged = Buffer.from(der);
      damaged[position] = (damaged[position] ?? 0) ^ 0x15;
      const inspection = await inspect(await bundle({ 'extension.zip.sig': damaged }, content));
      expect(inspection.signature).toBeDefined();
    }
  });

  it('is looked at by the clock that is given', async () => {
    const content = await packed();
    const path = await bundle({ 'extension.zip.sig': await signature(content, rsa) }, content);
    const at = async (now: string) => {
      const inspection = await inspect(path, { now: new Date(now) });
      return [inspection.signature?.certificates[0]?.state, inspection.signature?.verdict, ...codes(inspection)];
    };

    expect(await at('2025-12-31')).toEqual(['not yet valid', 'valid', 'error DTX0506']);
    expect(await at('2026-12-15')).toEqual(['valid', 'valid', 'warning DTX0507']);
    expect(await at('2027-01-02')).toEqual(['expired', 'valid', 'error DTX0505']);
  });

  it('leads back to the root that is named, or does not', async () => {
    const content = await packed();
    const path = await bundle({ 'extension.zip.sig': await signature(content, rsa) }, content);
    const folder = temporaryFolder({ 'ours.pem': rsa.rootCertificate, 'theirs.pem': ec.rootCertificate });

    expect(codes(await inspect(path, { rootCertificate: join(folder, 'ours.pem') }))).toEqual([]);
    expect(codes(await inspect(path, { rootCertificate: join(folder, 'theirs.pem') }))).toEqual(['error DTX0602']);
    await expect(inspect(path, { rootCertificate: join(folder, 'none.pem') })).rejects.toThrow(/does not exist/);
  });

  it('has a time stamp that is its own, or is not', async () => {
    const content = await packed();
    const signed = { 'extension.zip.sig': await signature(content, rsa) };

    expect(codes(await inspect(await bundle({ ...signed, 'extension.zip.sig.tsr': 'x' }, content)))).toEqual([
      'warning DTX0605',
    ]);
  });
});

describe.skipIf(!isInstalled('openssl', 'version'))('a signature by openssl', () => {
  const folder = temporaryFolder({}, afterAll);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });

  beforeAll(async () => {
    await writeZip(join(folder, 'extension.zip'), [{ path: 'extension.yaml', content: MANIFEST }]);
    for (const [name, made] of Object.entries({ rsa, ec })) {
      writeFileSync(join(folder, `${name}.pem`), made.developerPem.reveal());
      writeFileSync(join(folder, `${name}-root.pem`), made.rootCertificate);
    }
  });

  function sign(key: string, ...options: string[]): Promise<string> {
    const signer = ['-signer', `${key}.pem`, '-binary', '-in', 'extension.zip', '-out', 's'];
    openssl('cms', '-sign', ...signer, ...options);
    const read = (name: string) => readFileSync(join(folder, name));
    return bundle({ 'extension.zip.sig': read('s') }, read('extension.zip'));
  }

  it.each([
    ['RSA with signed attributes', 'rsa', [], 'RSA with SHA-256', 1],
    ['EC with signed attributes', 'ec', ['-md', 'sha384'], 'ECDSA with SHA-384', 1],
    ['EC with another hash', 'ec', ['-md', 'sha512'], 'ECDSA with SHA-512', 1],
    ['RSA without them', 'rsa', ['-noattr'], 'RSA with SHA-256', 1],
    ['a chain', 'rsa', ['-certfile', 'rsa-root.pem'], 'RSA with SHA-256', 2],
    ['certificates of others', 'rsa', ['-certfile', 'ec-root.pem'], 'RSA with SHA-256', 1],
    ['the key instead of the name', 'rsa', ['-keyid'], 'RSA with SHA-256', 1],
  ])('counts: %s', async (_, key, options, algorithm, certificates) => {
    for (const form of ['PEM', 'DER']) {
      const inspection = await inspect(await sign(key, ...options, '-outform', form));

      expect(inspection.signature).toMatchObject({ verdict: 'valid', algorithm });
      expect(inspection.signature?.certificates).toHaveLength(certificates);
      expect(inspection.signature?.signingTime === undefined).toBe(options.includes('-noattr'));
      expect(codes(inspection)).toEqual([]);
    }
  });

  it('does not count without its certificate', async () => {
    const { signature: found } = await inspect(await sign('rsa', '-nocerts', '-outform', 'PEM'));
    expect(found).toMatchObject({ verdict: 'invalid', certificates: [] });
    expect(found?.reason).toMatch(/The certificate of the signer is not in it/);
  });

  it('is not understood where nobody knows that Dynatrace would', async () => {
    const pss = ['-keyopt', 'rsa_padding_mode:pss', '-outform', 'PEM'];
    const { signature: found } = await inspect(await sign('rsa', ...pss));
    expect(found).toMatchObject({
      verdict: 'unreadable',
      reason: expect.stringMatching(/an algorithm that is not known/) as string,
    });
  });

  it('does not count for a content that was changed, nor with attributes that were', async () => {
    await sign('rsa', '-outform', 'DER');
    const signed = readFileSync(join(folder, 's'));
    const changed = await inspect(await bundle({ 'extension.zip.sig': signed }, await packed({ a: '' })));
    expect(changed.signature?.reason).toMatch(/It is the signature of another content/);

    // Within the time of signing, behind its object identifier.
    const time = signed.indexOf(Buffer.from('2a864886f70d010905', 'hex'));
    signed[time + 13] = (signed[time + 13] ?? 0) ^ 1;
    const forged = await inspect(
      await bundle({ 'extension.zip.sig': signed }, readFileSync(join(folder, 'extension.zip'))),
    );
    expect(forged.signature).toMatchObject({
      verdict: 'invalid',
      reason: expect.stringMatching(/key has not made it/) as string,
    });
  });
});

describe('what is no bundle', () => {
  it.each<[string, () => Content | Promise<Content>, RegExp]>([
    ['text', () => 'not a zip', /is not a zip that can be read/],
    ['nothing', () => '', /is not a zip that can be read/],
    [
      'a zip of something else',
      () => zip({ 'a.txt': '' }).then((path) => readFileSync(path)),
      /is no bundle of a Dynatrace/,
    ],
    [
      'a bundle of no zip',
      () => bundle({}, 'x').then((path) => readFileSync(path)),
      /extension\.zip in .*a\.zip is not a zip/,
    ],
    [
      'a bundle of something else',
      async () => readFileSync(await bundle({}, readFileSync(await zip({ 'a.txt': '' })))),
      /is no bundle of a Dynatrace extension/,
    ],
  ])('is refused with one line: %s', async (_, make, message) => {
    const folder = temporaryFolder({ 'a.zip': Buffer.from(await make()) });
    const said = await complaint(join(folder, 'a.zip'));

    expect(said).toMatch(/^UserError: /);
    expect(said).toMatch(message);
    expect(said).not.toContain('\n');
  });

  it('may be cut anywhere', async () => {
    const whole = readFileSync(await bundle({ 'extension.zip.sig': 'x' }, await packed()));
    for (let length = 0; length < whole.length; length += 37) {
      const folder = temporaryFolder({ 'a.zip': whole.subarray(0, length) });
      expect(await complaint(join(folder, 'a.zip'))).toMatch(/^UserError: /);
    }
  });

  it('may be a bomb, whatever it says of its size', async () => {
    const path = await bundle({}, Buffer.alloc(300_000));
    const bytes = readFileSync(path);
    const declared = bytes.lastIndexOf('PK\u0001\u0002') + 24;
    for (const [size, message] of [
      [10, /is not a zip that can be read/],
      [0xfffffff0, /extension\.zip in .* has 4294967280 bytes, and no more than 250000000 are read/],
    ] as const) {
      bytes.writeUInt32LE(size, declared);
      writeFileSync(path, bytes);
      expect(await complaint(path)).toMatch(message);
    }
  });

  it('may have a manifest that is no text, or far too large', async () => {
    expect(await complaint(await zip({ 'extension.yaml': Buffer.of(0xff, 0xfe, 0xff) }))).toMatch(
      /not encoded as UTF-8/,
    );
    expect(await complaint(await zip({ 'extension.yaml': Buffer.alloc(11_000_000, 'a') }))).toMatch(
      /extension\.yaml in .* has 11000000 bytes, and no more than 10000000 are read/,
    );
  });

  it('is missing, or a folder', async () => {
    const folder = temporaryFolder({ 'a.zip/': '' } satisfies Files);
    expect(await complaint(join(folder, 'b.zip'))).toMatch(/UserError: .*b\.zip cannot be read \(ENOENT\)/);
    expect(await complaint(join(folder, 'a.zip'))).toMatch(/UserError: .*a\.zip cannot be read \(EISDIR\)/);
  });
});

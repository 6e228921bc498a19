import { spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, randomBytes } from 'node:crypto';
import { watch } from 'node:fs';
import { chmod, mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DiagnosticsError, Secret, UserError, type BuildOptions, type SigningKey } from '@extkit/devkit';
import { listZip, readZipEntry } from '@extkit/devkit/archive';
import { asOrdinaryUser, isInstalled, rejectionOf, temporaryFolder, writeFiles } from '@extkit/testing';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { build } from './build.ts';
import { createCertificates, type Certificates } from './certificates/create-certificates.ts';

const manifest = `name: custom:queue
version: "1.2.3"
minDynatraceVersion: "1.310.0"
author:
  name: Ada
prometheus:
  - group: queue
    interval:
      minutes: 1
    metrics:
      - key: queue.depth
        value: metric:queue_depth
        type: gauge
`;
const bundle = 'custom_queue-1.2.3.zip';

let certificates: Certificates;
let folder: string;
/** A project's directory, and a folder for its artifacts. */
let project: string;
let output: string;

beforeAll(async () => {
  certificates = await createCertificates({ keyBits: 2048 });
});

beforeEach(() => {
  folder = temporaryFolder({ 'queue/extension/extension.yaml': manifest });
  project = join(folder, 'queue');
  output = join(folder, 'dist');
});

function source(directory = project) {
  return { directory, manifestPath: join(directory, 'extension', 'extension.yaml') };
}

function signed(options: Partial<BuildOptions> = {}) {
  return build(source(), { outputPath: output, signingKey: certificates.developerPem, ...options });
}

function unsigned(options: Partial<BuildOptions> = {}) {
  return build(source(), { outputPath: output, ...options });
}

/** What is in the output folder, temporary files too. */
async function written(): Promise<string[]> {
  return (await readdir(output).catch(() => [])).sort();
}

describe('a signed build', () => {
  it('gives a bundle of the packed folder and its signature, named after the extension', async () => {
    const artifact = await signed();

    expect(artifact.path).toBe(join(output, bundle));
    expect(artifact.signed).toBe(true);
    expect((await listZip(artifact.path)).map((entry) => entry.path)).toEqual(['extension.zip', 'extension.zip.sig']);
    expect(await written()).toEqual([bundle]);
  });

  it('tells the size and the hash of the bundle, not of what is in it', async () => {
    const { path, size, sha256 } = await signed();
    const bytes = await readFile(path);
    expect(size).toBe(bytes.length);
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('packs the same inner archive as an unsigned build', async () => {
    const { path } = await signed();
    const inner = await readZipEntry(path, 'extension.zip');
    const { sha256 } = await unsigned();
    expect(createHash('sha256').update(inner).digest('hex')).toBe(sha256);
  });

  it('does not depend on how the key is written', async () => {
    const certificate = certificates.developerCertificate;
    const pkcs1 = certificates.developerKey.reveal();
    const key = createPrivateKey(pkcs1);
    const passphrase = new Secret('correct horse');
    const pkcs8 = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    const encrypted = key
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: passphrase.reveal() })
      .toString();
    const sources: SigningKey[] = [
      pkcs1 + certificate,
      { certificate, key: pkcs8 },
      { certificate, key: encrypted, passphrase },
    ];

    const { sha256 } = await signed();
    for (const signingKey of sources) expect((await signed({ signingKey })).sha256).toBe(sha256);
  });

  it('changes with the key', async () => {
    const { sha256 } = await signed();
    const { developerPem } = await createCertificates({ keyBits: 2048 });
    expect((await signed({ signingKey: developerPem })).sha256).not.toBe(sha256);
  });

  it.skipIf(!isInstalled('openssl', 'version'))('is accepted by openssl', async () => {
    const { path } = await signed();
    for (const entry of ['extension.zip', 'extension.zip.sig']) {
      await writeFile(join(folder, entry), await readZipEntry(path, entry));
    }
    await writeFile(join(folder, 'root.pem'), certificates.rootCertificate);
    const command =
      'cms -verify -CAfile root.pem -in extension.zip.sig -binary -content extension.zip -inform PEM -purpose any -out verified';
    const { status, stderr } = spawnSync('openssl', command.split(' '), { cwd: folder, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  });
});

describe('an unsigned build', () => {
  it('gives extension.zip itself, with extension.yaml at its root', async () => {
    writeFiles(project, {
      'extension/alerts/depth.json': '{}',
      'extension/lib/queue-1.2.3-py3-none-any.whl': 'wheel',
      'extension/Überblick.txt': 'text',
      'setup.py': 'not a part of the extension folder',
    });

    const artifact = await unsigned();

    expect(artifact.path).toBe(join(output, 'extension.zip'));
    expect(artifact.signed).toBe(false);
    expect(artifact.files).toEqual([
      'alerts/depth.json',
      'extension.yaml',
      'lib/queue-1.2.3-py3-none-any.whl',
      'Überblick.txt',
    ]);
    expect((await listZip(artifact.path)).map((entry) => entry.path)).toEqual(artifact.files);
    expect((await readZipEntry(artifact.path, 'extension.yaml')).toString()).toBe(manifest);
  });

  it.each([
    'developer.pem',
    'certificates/developer.key',
    'lib/developer.pfx',
    'developer.p12',
    'secrets.json',
    '.env',
    '.git/HEAD',
    'module/.DS_Store',
    'module/__pycache__/main.cpython-314.pyc',
    'main.pyc',
  ])('leaves out %s', async (path) => {
    writeFiles(project, { [`extension/${path}`]: 'secret or litter' });
    expect((await unsigned()).files).toEqual(['extension.yaml']);
  });

  it('leaves out what the options exclude', async () => {
    writeFiles(project, { 'extension/notes/todo.md': '', 'extension/a.md': '', 'extension/a.txt': '' });
    expect((await unsigned({ exclude: ['notes/**', '*.md'] })).files).toEqual(['a.txt', 'extension.yaml']);
  });

  it('packs what a symbolic link within the project leads to', async () => {
    writeFiles(project, { 'shared/dashboard.json': '{}' });
    await symlink(join('..', 'shared'), join(project, 'extension', 'dashboards'));
    expect((await unsigned()).files).toEqual(['dashboards/dashboard.json', 'extension.yaml']);
  });
});

describe('the same sources', () => {
  let umask: number;
  const files = {
    'extension/extension.yaml': manifest,
    'extension/alerts/a.json': '{"a": 1}',
    'extension/alerts/B.json': '{"b": 1}',
    'extension/lib/queue.whl': randomBytes(100_000),
    'extension/empty.txt': '',
  };

  beforeEach(() => {
    umask = process.umask(0o022);
    vi.stubEnv('TZ', 'UTC');
  });

  afterEach(() => {
    process.umask(umask);
    vi.unstubAllEnvs();
  });

  it('give the same bytes from another folder, in another order, at another time, under another umask', async () => {
    writeFiles(join(folder, 'one'), files);
    const options = { signingKey: certificates.developerPem };
    const one = await build(source(join(folder, 'one')), { ...options, outputPath: join(folder, 'dist-one') });

    process.umask(0o077);
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(new Date().getTimezoneOffset()).toBeLessThan(0);
    const elsewhere = join(folder, 'deeper', 'two');
    writeFiles(elsewhere, Object.fromEntries(Object.entries(files).reverse()));
    for (const path of Object.keys(files)) await utimes(join(elsewhere, path), 1_000_000_000, 2_000_000_001);
    await chmod(join(elsewhere, 'extension/alerts/a.json'), 0o755);
    const two = await build(source(elsewhere), { ...options, outputPath: join(folder, 'two.zip') });

    expect(await readFile(two.path)).toEqual(await readFile(one.path));
    expect({ ...two, path: one.path }).toEqual(one);
  });
});

describe('the output path', () => {
  it('may be a file ending in .zip, and its folder need not exist', async () => {
    const path = join(output, 'deep', 'my.zip');
    expect((await signed({ outputPath: path })).path).toBe(path);
    expect(await readdir(dirname(path))).toEqual(['my.zip']);
  });

  it('holds what was built last: no other kind of artifact stays beside it', async () => {
    await unsigned();
    writeFiles(output, { 'custom_queue-1.2.2.zip': 'an earlier version', 'notes.txt': 'not ours' });
    await signed();
    expect(await written()).toEqual(['custom_queue-1.2.2.zip', bundle, 'notes.txt']);
    await unsigned();
    expect(await written()).toEqual(['custom_queue-1.2.2.zip', 'extension.zip', 'notes.txt']);
  });

  it('may hold something else of the same kind where a file is given', async () => {
    await unsigned();
    await signed({ outputPath: join(output, bundle) });
    expect(await written()).toEqual([bundle, 'extension.zip']);
  });

  it.each(['extension', 'extension/dist', 'extension/my.zip'])(
    'is refused in the extension folder: %s',
    async (path) => {
      const error = await rejectionOf(signed({ outputPath: join(project, path) }));
      expect(error).toBeInstanceOf(UserError);
      expect(error).toHaveProperty('message', expect.stringContaining("is in the extension's folder"));
      expect(await readdir(join(project, 'extension'))).toEqual(['extension.yaml']);
    },
  );

  it('is refused below a file', async () => {
    writeFiles(folder, { dist: 'a file' });
    expect(await rejectionOf(signed())).toBeInstanceOf(UserError);
  });

  it('is refused where it cannot be written, by its own name', async () => {
    await mkdir(output, { mode: 0o555 });
    const error = await asOrdinaryUser(() => rejectionOf(signed()));
    expect(error).toHaveProperty('message', expect.stringContaining(`${bundle} cannot be written`));
  });
});

describe('what fails leaves no artifact, no litter and the last good artifact as it was', () => {
  const cases: [string, () => Promise<unknown>, RegExp][] = [
    ['an extension with errors', () => broken(), /extension\.yaml has errors: mend them/],
    ['a key that is missing', () => signed({ signingKey: join(folder, 'none.pem') }), /none\.pem does not exist/],
    [
      'a key of another certificate',
      () => signed({ signingKey: mismatch() }),
      /does not hold the key of the certificate/,
    ],
    ['the root instead of the developer', () => signed({ signingKey: rootPem() }), /holds the root certificate/],
    [
      'an encrypted key without its passphrase',
      () => signed({ signingKey: encrypted() }),
      /set EXTKIT_SIGNING_KEY_PASSPHRASE/,
    ],
    [
      'a bundle that is too large',
      () => signed({ sizeLimit: 500 }),
      /too large: [\d,]+ bytes, at most 500 bytes.*extension\.yaml \(\d+ bytes\)/,
    ],
    [
      'an unsigned one that is too large',
      () => unsigned({ sizeLimit: 100 }),
      /too large: [\d,]+ bytes, at most 100 bytes/,
    ],
    ['a link out of the project', () => link(), /is a symbolic link that leaves/],
    [
      'a manifest that is excluded',
      () => signed({ exclude: ['*.yaml'] }),
      /No bundle can be without extension\.yaml.*\*\.yaml/,
    ],
    ['an abort before it starts', () => signed({ signal: AbortSignal.abort() }), /aborted/],
    ['an abort while it verifies', () => abortedAtOnce(), /aborted/],
    ['an abort while it packs', () => abortedMidway(), /aborted/],
  ];

  const mismatch = () => certificates.rootKey.reveal() + certificates.developerCertificate;
  const rootPem = () => certificates.rootKey.reveal() + certificates.rootCertificate;
  const encrypted = () =>
    certificates.developerCertificate +
    createPrivateKey(certificates.developerKey.reveal())
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'correct horse' })
      .toString();

  async function broken(): Promise<unknown> {
    writeFiles(project, { 'extension/extension.yaml': manifest.replace('"1.2.3"', '[]') });
    return signed();
  }

  async function link(): Promise<unknown> {
    await symlink(tmpdir(), join(project, 'extension', 'elsewhere'));
    return signed();
  }

  function abortedAtOnce(): Promise<unknown> {
    const controller = new AbortController();
    const result = signed({ signal: controller.signal });
    controller.abort();
    return result;
  }

  /** Aborts as soon as a temporary file comes into being. */
  async function abortedMidway(): Promise<unknown> {
    writeFiles(project, { 'extension/lib/large.whl': randomBytes(8_000_000) });
    const controller = new AbortController();
    const watcher = watch(output, () => controller.abort());
    try {
      return await signed({ signal: controller.signal });
    } finally {
      watcher.close();
    }
  }

  it.each(cases)('%s', async (_, fails, message) => {
    writeFiles(output, { [bundle]: 'the last good one', 'extension.zip': 'an older one' });

    const error = await rejectionOf(fails());

    expect(error).toBeInstanceOf(Error);
    expect(error).toHaveProperty('message', expect.stringMatching(message));
    expect(error).toHaveProperty('message', expect.not.stringMatching(/\n|-----BEGIN|correct horse/));
    expect(await written()).toEqual([bundle, 'extension.zip']);
    expect(await readFile(join(output, bundle), 'utf8')).toBe('the last good one');
  });

  it('gives the diagnostics with the error, and does not so much as make the output folder', async () => {
    const error = await rejectionOf(broken());
    expect(error).toBeInstanceOf(DiagnosticsError);
    expect(error).toHaveProperty(
      'diagnostics',
      expect.arrayContaining([expect.objectContaining({ severity: 'error' })]),
    );
    expect(await readdir(folder)).toEqual(['queue']);
  });
});

describe('the size limit', () => {
  it('can be lifted', async () => {
    writeFiles(project, { 'extension/lib/large.whl': randomBytes(27_000_000) });
    expect(await rejectionOf(unsigned())).toHaveProperty(
      'message',
      expect.stringMatching(/at most 26,214,400 bytes.*lib\/large\.whl \(27,000,000 bytes\)/),
    );
    expect((await unsigned({ sizeLimit: false })).size).toBeGreaterThan(27_000_000);
  });
});

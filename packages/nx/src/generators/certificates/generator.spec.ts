import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logger } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { isInstalled, temporaryFolder } from '@extkit/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import certificatesGenerator from './generator.ts';
import type { CertificatesGeneratorOptions } from './options.ts';

const FILES = ['ca.key', 'ca.pem', 'developer.pem'];

let said: string[];

beforeEach(() => {
  said = [];
  for (const level of ['info', 'warn'] as const) {
    vi.spyOn(logger, level).mockImplementation((line: string) => void said.push(`${level}: ${line}`));
  }
  vi.stubEnv('EXTKIT_ROOT_KEY_PASSPHRASE', undefined);
  return () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  };
});

/** Runs the generator as Nx does: the callback is left out in a dry run. */
async function generate(options: CertificatesGeneratorOptions, { dryRun = false } = {}): Promise<void> {
  const write = await certificatesGenerator(createTreeWithEmptyWorkspace(), { key: 'p-256', ...options });
  if (!dryRun) await write();
}

describe('certificatesGenerator', () => {
  it('makes a root and a developer certificate, and keys that their owner alone may read', async () => {
    const directory = join(temporaryFolder(), 'new', 'keys');

    await generate({ directory, name: 'Ada', company: 'Acme', days: 100 });

    expect(readdirSync(directory).sort()).toEqual(FILES);
    const root = new X509Certificate(readFileSync(join(directory, 'ca.pem')));
    const developer = new X509Certificate(readFileSync(join(directory, 'developer.pem')));
    expect([root.subject, developer.subject]).toEqual(['CN=Ada CA\nO=Acme', 'CN=Ada\nO=Acme']);
    expect(developer.checkIssued(root) && developer.verify(root.publicKey)).toBe(true);
    expect(developer.validTo).toBe(root.validTo);
    if (process.platform === 'win32') return;
    const mode = (name: string) => (statSync(join(directory, name)).mode & 0o777).toString(8);
    expect(FILES.map(mode)).toEqual(['600', '644', '600']);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
  });

  it('says what it made, and where the root has to go', async () => {
    const directory = temporaryFolder();

    await generate({ directory });

    expect(said.slice(0, 3)).toEqual(
      ['ca.pem', 'ca.key', 'developer.pem'].map((name) => `info: CREATE ${join(directory, name)}`),
    );
    const text = said.join('\n');
    expect(text).toContain(`Give ${directory}/ca.pem`);
    expect(text).toContain('/var/lib/dynatrace/remotepluginmodule/agent/conf/certificates/');
    expect(text).toContain('%PROGRAMDATA%\\dynatrace\\oneagent\\agent\\config\\certificates');
    expect(text).not.toContain('PRIVATE KEY');
    expect(text).not.toContain('{directory}');
  });

  it('puts them where builds look for a key, unless it is told otherwise', async () => {
    const home = temporaryFolder();
    vi.stubEnv('HOME', home);
    vi.stubEnv('USERPROFILE', home);

    await generate({});

    expect(readdirSync(join(home, '.dynatrace', 'certificates')).sort()).toEqual(FILES);
  });

  it('writes nothing in a dry run', async () => {
    const directory = join(temporaryFolder(), 'keys');
    await generate({ directory }, { dryRun: true });
    expect(existsSync(directory)).toBe(false);
  });

  it('overwrites nothing but by force, and then whatever the mode', async () => {
    const directory = temporaryFolder({ 'developer.pem': 'old' });
    chmodSync(join(directory, 'developer.pem'), 0o444);

    await expect(generate({ directory })).rejects.toThrow(
      `${join(directory, 'developer.pem')} would be overwritten: give another "directory", or "force".`,
    );
    expect(readdirSync(directory)).toEqual(['developer.pem']);

    await generate({ directory, force: true });
    expect(said).toContain(`info: OVERWRITE ${join(directory, 'developer.pem')}`);
    expect(readFileSync(join(directory, 'developer.pem'), 'utf8')).toContain('BEGIN CERTIFICATE');
    if (process.platform !== 'win32') expect(statSync(join(directory, 'developer.pem')).mode & 0o777).toBe(0o600);
  });

  it.skipIf(!isInstalled('git', '--version'))('warns of a repository that would take the keys', async () => {
    const repository = temporaryFolder();
    execFileSync('git', ['init', '--quiet'], { cwd: repository });
    const warnings = () => said.filter((line) => line.startsWith('warn'));

    await generate({ directory: join(repository, 'keys') });
    expect(warnings()).toEqual([
      expect.stringContaining('does not ignore ca.key and developer.pem: add them') as string,
    ]);

    said = [];
    writeFileSync(join(repository, '.gitignore'), '*.pem\n');
    await generate({ directory: join(repository, 'keys'), force: true });
    expect(warnings()).toEqual([expect.stringContaining('does not ignore ca.key: add') as string]);

    said = [];
    writeFileSync(join(repository, '.gitignore'), 'keys\n');
    await generate({ directory: join(repository, 'keys'), force: true });
    await generate({ directory: temporaryFolder() });
    expect(warnings()).toEqual([]);
  });

  it('encrypts the key of the root, with the passphrase from the environment', async () => {
    vi.stubEnv('EXTKIT_ROOT_KEY_PASSPHRASE', 'open sesame');
    const directory = temporaryFolder();

    await generate({ directory, encryptRootKey: true });

    expect(readFileSync(join(directory, 'ca.key'), 'utf8')).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
    expect(readFileSync(join(directory, 'developer.pem'), 'utf8')).not.toContain('ENCRYPTED');
    expect(said.join()).not.toContain('open sesame');
  });

  it.each<[string, CertificatesGeneratorOptions, string]>([
    ['a passphrase that nobody gives', { encryptRootKey: true }, 'There is no passphrase for the root key: set'],
    ['a name that is empty', { name: ' ' }, 'The common name is empty: give one that says who signs.'],
    [
      'a name that is too long',
      { name: 'x'.repeat(62) },
      'The common name has 62 characters: a certificate has room for 61.',
    ],
    ['no days', { days: 0 }, 'A certificate cannot be valid for 0 days'],
    ['ages', { days: 3_000_000 }, 'A certificate cannot be valid for 3000000 days'],
    ['a format without keys', { format: 'dynatrace-plugin' }, 'is not signed with a key of your own'],
    ['a folder that is a file', { directory: 'package.json' }, 'The files cannot be written to'],
  ])('refuses %s', async (_, options, message) => {
    vi.stubEnv('CI', 'true');
    const folder = temporaryFolder({ 'package.json': '{}' });
    const directory = join(folder, options.directory ?? 'keys');
    await expect(generate({ ...options, directory })).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual(['package.json']);
  });
});

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, type Files } from '@extkit/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recordedSession } from '../../testing/task-session.ts';
import { buildProject } from './build-project.ts';
import type { BuildExecutorOptions } from './options.ts';

const MANIFEST = `name: custom:queue-depth
version: "1.2.3"
minDynatraceVersion: "1.310"
author:
  name: Acme
`;

beforeEach(() => {
  // The key of whoever runs the tests must not get in.
  vi.stubEnv('HOME', temporaryFolder());
  vi.stubEnv('USERPROFILE', process.env.HOME);
  for (const name of ['', '_PASSPHRASE']) vi.stubEnv(`EXTKIT_SIGNING_KEY${name}`, undefined);
  vi.stubEnv('EXTKIT_SIGNING_CERTIFICATE', undefined);
  return () => vi.unstubAllEnvs();
});

function build(options: BuildExecutorOptions = {}, manifest = MANIFEST) {
  const workspaceRoot = temporaryFolder({
    'queues/extension/extension.yaml': manifest,
    'queues/extension/notes.md': 'notes',
  });
  const project = { workspaceRoot, directory: join(workspaceRoot, 'queues') };
  return { workspaceRoot, report: buildProject(project, options, recordedSession()) };
}

describe('buildProject', () => {
  it('says where the bundle is, how large, and which; and how to get a key where it could not be signed', async () => {
    const { workspaceRoot, report } = build();

    const { success, stdout, stderr } = await report;

    const bundle = readFileSync(join(workspaceRoot, 'queues/dist/extension.zip'));
    expect(success).toBe(true);
    expect(stderr).toBe('');
    expect(stdout).toBe(
      [
        'queues/dist/extension.zip',
        `${bundle.length} bytes, SHA-256 ${createHash('sha256').update(bundle).digest('hex')}`,
        'Unsigned: to sign it, set EXTKIT_SIGNING_KEY to the path of a developer.pem ("nx g @extkit/nx:certificates" makes one).',
        '',
      ].join('\n'),
    );
  });

  it('signs with the configured key', async () => {
    const { createCertificates } = await import('@extkit/dynatrace-extension');
    const { developerPem } = await createCertificates({ keyBits: 2048 });
    const key = join(temporaryFolder(), 'developer.pem');
    writeFileSync(key, developerPem.reveal());
    const { workspaceRoot, report } = build({ signingKey: key, outputPath: 'out' });

    expect((await report).stdout).toMatch(/^out\/custom_queue-depth-1\.2\.3\.zip\n\d+ bytes, SHA-256 [0-9a-f]{64}\n$/);
    expect(existsSync(join(workspaceRoot, 'out/custom_queue-depth-1.2.3.zip'))).toBe(true);
  });

  it('leaves out what it is told to', async () => {
    const [all, fewer] = await Promise.all([build().report, build({ exclude: ['*.md'] }).report]);

    expect(fewer.stdout).not.toBe(all.stdout);
  });

  it('fails, and makes no bundle, where the project has errors', async () => {
    const { workspaceRoot, report } = build({}, 'name: [');

    await expect(report).rejects.toMatchObject({ name: 'DiagnosticsError' });
    expect(existsSync(join(workspaceRoot, 'queues/dist'))).toBe(false);
  });

  it('refuses an option that neither it nor the format knows', async () => {
    await expect(build({ deploymentDir: 'out' }).report).rejects.toThrow(
      'There is no option "deploymentDir": there are wheels, pythonVersions, platforms, requirements, pip.',
    );
  });

  it('says what to do about a key that is not there, and a bundle that is too large', async () => {
    await expect(build({ signingKey: 'keys/none.pem' }).report).rejects.toThrow(/keys\/none\.pem does not exist/);
    await expect(build({ sizeLimit: 10 }).report).rejects.toMatchObject({ name: 'UserError' });
  });

  it('takes no file for a folder to write to, for the cache would not know of it', async () => {
    await expect(build({ outputPath: 'out/queues.zip' }).report).rejects.toThrow(
      '"outputPath" names a file, out/queues.zip: give the folder that the bundle is to be written to.',
    );
  });

  it('writes nothing outside of the workspace, for Nx would refuse it afterwards', async () => {
    await expect(build({ outputPath: '../out' }).report).rejects.toThrow(
      '"outputPath" leaves the workspace, ../out: give a folder in it, for Nx caches no other.',
    );
  });
});

describe('buildProject, for a format that signs nothing and takes further options', () => {
  const PLUGIN = JSON.stringify({
    name: 'custom.jmx.queues',
    version: '1.0',
    type: 'JMX',
    entity: 'PROCESS_GROUP_INSTANCE',
    technologies: ['JAVA'],
    metricGroup: 'tech.queues',
    metrics: [
      {
        timeseries: { key: 'depth', unit: 'Count', displayname: 'Depth' },
        source: { domain: 'acme.queues', keyProperties: { type: 'Queue' }, attribute: 'Depth' },
      },
    ],
  });

  function buildPlugin(files: Files, options: BuildExecutorOptions = {}) {
    const workspaceRoot = temporaryFolder(
      Object.fromEntries(
        Object.entries({ 'plugin.json': PLUGIN, ...files }).map(([path, text]) => [`queues/${path}`, text]),
      ),
    );
    const project = { workspaceRoot, directory: join(workspaceRoot, 'queues') };
    return { workspaceRoot, report: buildProject(project, options, recordedSession()) };
  }

  it('says nothing of keys, nor asks for one', async () => {
    const { stdout } = await buildPlugin({}, { signingKey: 'keys/none.pem' }).report;

    expect(stdout).toMatch(/^queues\/dist\/custom\.jmx\.queues\.zip\n\d+ bytes, SHA-256 [0-9a-f]{64}\n$/);
  });

  it('passes them on, with paths from the workspace root', async () => {
    const { workspaceRoot, report } = buildPlugin({}, { deploymentDir: 'agent/plugins' });

    await expect(report).resolves.toMatchObject({ success: true });
    expect(existsSync(join(workspaceRoot, 'agent/plugins/custom.jmx.queues/plugin.json'))).toBe(true);
  });

  it('warns of what is in the bundle and better were not', async () => {
    const { report } = buildPlugin({ 'server.key': '-----BEGIN PRIVATE KEY-----\n' });

    const { success, stdout } = await report;

    expect(success).toBe(true);
    expect(stdout).toMatch(
      /^queues\/server\.key:1:1 {2}warning {2}DTP\d+ .*\n[^]*\nqueues\/dist\/custom\.jmx\.queues\.zip\n/,
    );
  });
});

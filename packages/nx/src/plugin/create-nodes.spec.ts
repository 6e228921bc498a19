import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AggregateCreateNodesError, type ProjectConfiguration } from '@nx/devkit';
import { rejectionOf, temporaryFolder } from '@extkit/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { acmeFormat } from '../testing/acme-format.ts';
import { builtInFormats } from '../formats.ts';
import { createNodes, createNodesV2 } from './create-nodes.ts';
import type { ExtkitPluginOptions } from './options.ts';

const PLUGIN = '{ "name": "custom.remote.python.queues", "version": "1.0" }';
const MANIFEST = 'name: custom:queue-depth\nversion: 1.2.3\n';

async function infer(workspaceRoot: string, files: readonly string[], options?: ExtkitPluginOptions) {
  return createNodes[1](files, options, { workspaceRoot, nxJsonConfiguration: {} });
}

/** The projects that are inferred, by their roots. */
async function projectsOf(...args: Parameters<typeof infer>): Promise<Record<string, Partial<ProjectConfiguration>>> {
  const results = await infer(...args);
  return Object.fromEntries(results.flatMap(([, { projects = {} }]) => Object.entries(projects)));
}

beforeEach(() => {
  // Each workspace has its own cache, whatever Nx this test may run in.
  vi.stubEnv('NX_WORKSPACE_DATA_DIRECTORY', undefined);
  vi.stubEnv('NX_PROJECT_GRAPH_CACHE_DIRECTORY', undefined);
  vi.stubEnv('NX_CACHE_PROJECT_GRAPH', undefined);
  return () => vi.unstubAllEnvs();
});

describe('createNodes', () => {
  it('is asked about the manifests of every built-in format, before any is imported', async () => {
    expect(createNodes[0]).toMatchInlineSnapshot(
      `"{**/extension/extension.yaml,**/src/extension.yaml,**/plugin.json}"`,
    );
    expect(createNodesV2).toBe(createNodes);
    for (const builtIn of builtInFormats) {
      const { format } = await builtIn.load();
      expect({ id: builtIn.id, manifests: builtIn.manifests }).toEqual({ id: format.id, manifests: format.manifests });
    }
  });

  it('infers a project with its targets from a manifest, with no options set', async () => {
    const workspace = temporaryFolder({ 'extensions/queues/extension/extension.yaml': MANIFEST });

    expect(await infer(workspace, ['extensions/queues/extension/extension.yaml'])).toMatchInlineSnapshot(`
      [
        [
          "extensions/queues/extension/extension.yaml",
          {
            "projects": {
              "extensions/queues": {
                "metadata": {
                  "description": "Dynatrace extension custom:queue-depth 1.2.3",
                  "targetGroups": {
                    "Dynatrace extension": [
                      "verify",
                      "fix",
                      "build",
                    ],
                  },
                  "technologies": [
                    "dynatrace",
                  ],
                },
                "name": "queues",
                "targets": {
                  "build": {
                    "cache": true,
                    "dependsOn": [
                      "verify",
                    ],
                    "executor": "@extkit/nx:build",
                    "inputs": [
                      "{projectRoot}/extension/**/*",
                      "!{projectRoot}/extension/**/.*",
                      "!{projectRoot}/extension/**/.*/**",
                      "{projectRoot}/*/__init__.py",
                      "{projectRoot}/src/*/__init__.py",
                      "{projectRoot}/activation.json",
                      "{projectRoot}/local-activation.json",
                      "{projectRoot}/config/simulator.json",
                      "{projectRoot}/setup.py",
                      "{projectRoot}/pyproject.toml",
                      {
                        "externalDependencies": [],
                      },
                      {
                        "runtime": "node --no-warnings -e "import('@extkit/nx/build-fingerprint')" "default=~/.dynatrace/certificates/developer.pem"",
                      },
                    ],
                    "metadata": {
                      "description": "Builds the bundle of the Dynatrace extension, signed where there is a key",
                      "help": {
                        "command": "npx nx build --help",
                        "example": {
                          "options": {
                            "sizeLimit": false,
                          },
                        },
                      },
                      "technologies": [
                        "dynatrace",
                      ],
                    },
                    "options": {
                      "extensionFormat": "dynatrace-extension",
                      "outputPath": "{projectRoot}/dist",
                    },
                    "outputs": [
                      "{options.outputPath}/custom_queue-depth-1.2.3.zip",
                      "{options.outputPath}/extension.zip",
                    ],
                  },
                  "fix": {
                    "cache": false,
                    "executor": "@extkit/nx:fix",
                    "metadata": {
                      "description": "Mends what can be mended in the Dynatrace extension, and shows what is left",
                      "help": {
                        "command": "npx nx fix --help",
                        "example": {
                          "options": {
                            "dryRun": true,
                          },
                        },
                      },
                      "technologies": [
                        "dynatrace",
                      ],
                    },
                    "options": {
                      "extensionFormat": "dynatrace-extension",
                    },
                  },
                  "verify": {
                    "cache": true,
                    "executor": "@extkit/nx:verify",
                    "inputs": [
                      "{projectRoot}/extension/**/*",
                      "!{projectRoot}/extension/**/.*",
                      "!{projectRoot}/extension/**/.*/**",
                      "{projectRoot}/*/__init__.py",
                      "{projectRoot}/src/*/__init__.py",
                      "{projectRoot}/activation.json",
                      "{projectRoot}/local-activation.json",
                      "{projectRoot}/config/simulator.json",
                      "{projectRoot}/setup.py",
                      "{projectRoot}/pyproject.toml",
                      {
                        "externalDependencies": [],
                      },
                    ],
                    "metadata": {
                      "description": "Checks the Dynatrace extension offline",
                      "help": {
                        "command": "npx nx verify --help",
                        "example": {
                          "options": {
                            "format": "sarif",
                            "outputFile": "verify.sarif",
                          },
                        },
                      },
                      "technologies": [
                        "dynatrace",
                      ],
                    },
                    "options": {
                      "extensionFormat": "dynatrace-extension",
                    },
                    "outputs": [
                      "{options.outputFile}",
                    ],
                  },
                },
              },
            },
          },
        ],
      ]
    `);
  });

  it('names targets as the options say', async () => {
    const file = 'queues/extension/extension.yaml';
    const workspace = temporaryFolder({ [file]: MANIFEST });
    const options = { verifyTargetName: 'lint', fixTargetName: 'mend', buildTargetName: 'bundle' };

    const { queues } = await projectsOf(workspace, [file], options);

    expect(Object.keys(queues?.targets ?? {})).toEqual(['lint', 'mend', 'bundle']);
    expect(queues?.targets?.bundle?.dependsOn).toEqual(['lint']);
    expect(queues?.metadata?.targetGroups).toEqual({ 'Dynatrace extension': ['lint', 'mend', 'bundle'] });
  });

  it('leaves out a target that the options refuse, and what would depend on it', async () => {
    const file = 'queues/extension/extension.yaml';
    const workspace = temporaryFolder({ [file]: MANIFEST });

    const { queues: unverified } = await projectsOf(workspace, [file], { verifyTargetName: false });
    const { queues: unbuilt } = await projectsOf(workspace, [file], { buildTargetName: false });

    expect(Object.keys(unverified?.targets ?? {})).toEqual(['fix', 'build']);
    expect(unverified?.targets?.build?.dependsOn).toEqual([]);
    expect(Object.keys(unbuilt?.targets ?? {})).toEqual(['verify', 'fix']);
  });

  it('hands the options of builds to the executor, and the configured key to the command that hashes it', async () => {
    const file = 'queues/extension/extension.yaml';
    const workspace = temporaryFolder({ [file]: MANIFEST });
    const options = {
      outputPath: '{workspaceRoot}/out/{projectName}',
      signingKey: '~/keys/my key.pem',
      exclude: ['**/*.md'],
    };

    const { queues } = await projectsOf(workspace, [file], options);

    expect(queues?.targets?.build?.options).toEqual({ extensionFormat: 'dynatrace-extension', ...options });
    expect(queues?.targets?.build?.inputs?.at(-1)).toEqual({
      runtime: `node --no-warnings -e "import('@extkit/nx/build-fingerprint')" "key=~/keys/my%20key.pem"`,
    });
  });

  it('hands what to verify otherwise to every target that verifies, so that Nx hashes it', async () => {
    const file = 'queues/plugin.json';
    const workspace = temporaryFolder({ [file]: PLUGIN });
    const settings = {
      severities: { DTP0017: 'off' },
      suppressions: [{ code: 'DTP0090', file: 'tests/*.key', reason: 'keys of tests' }],
    } as const;

    const { queues } = await projectsOf(workspace, [file], settings);

    for (const name of ['verify', 'fix', 'build', 'simulate']) {
      expect(queues?.targets?.[name]?.options).toMatchObject(settings);
    }
    expect(queues?.targets?.upload?.options).not.toHaveProperty('severities');
  });

  it('has the vendor’s schemas decide what is verified by them, and nothing else', async () => {
    const workspace = temporaryFolder({
      ...acmeFormat,
      'node_modules/@acme/schemed/index.js': `
        import { format as acme } from '@acme/extkit-format';
        export const format = { ...acme, downloadSchemas: async () => ({ files: new Map() }) };
      `,
      'node_modules/@acme/schemed/package.json':
        '{ "name": "@acme/schemed", "type": "module", "exports": "./index.js" }',
      'widgets/acme.txt': '',
      'queues/plugin.json': PLUGIN,
    });
    const options = { formats: ['@acme/schemed'], schemas: './schemas/acme/' };

    const { widgets, queues } = await projectsOf(workspace, ['queues/plugin.json'], options);

    for (const name of ['verify', 'build']) {
      expect(widgets?.targets?.[name]?.options).toHaveProperty('schemas', './schemas/acme/');
      expect(widgets?.targets?.[name]?.inputs).toContain('{workspaceRoot}/schemas/acme/**/*');
      expect(queues?.targets?.[name]?.options).not.toHaveProperty('schemas');
      expect(JSON.stringify(queues?.targets?.[name]?.inputs)).not.toContain('schemas');
    }
  });

  it('knows no artifact by name where the manifest tells none, and so takes the whole folder for the output', async () => {
    const file = 'queues/extension/extension.yaml';
    const workspace = temporaryFolder({ [file]: 'metrics: [' });

    const { queues } = await projectsOf(workspace, [file]);

    expect(queues?.metadata?.description).toBe('Dynatrace extension');
    expect(queues?.targets?.build?.outputs).toEqual(['{options.outputPath}']);
  });

  it('finds projects at any depth, at the workspace root, and by paths as Windows writes them', async () => {
    const files = ['extension/extension.yaml', 'a/b/c/src/extension.yaml', 'a/b/c/d/extension/extension.yaml'];
    const workspace = temporaryFolder(Object.fromEntries(files.map((file) => [file, MANIFEST])));

    const roots = Object.keys(await projectsOf(workspace, files));

    expect(roots).toEqual(['a/b/c/d', 'a/b/c', '.']);
    const asOnWindows = files.map((file) => file.replaceAll('/', '\\'));
    expect(Object.keys(await projectsOf(workspace, asOnWindows))).toEqual(roots);
  });

  it('takes the first of two manifests in one project, as `openExtension` does', async () => {
    const files = ['queues/src/extension.yaml', 'queues/extension/extension.yaml'];
    const workspace = temporaryFolder(Object.fromEntries(files.map((file) => [file, MANIFEST])));

    const results = await infer(workspace, files);

    expect(results.map(([file]) => file)).toEqual(['queues/extension/extension.yaml']);
  });

  it('gives the same whatever the order of the files', async () => {
    const files = ['c', 'a', 'b'].map((directory) => `${directory}/extension/extension.yaml`);
    const workspace = temporaryFolder(Object.fromEntries(files.map((file) => [file, MANIFEST])));

    expect(await infer(workspace, files)).toEqual(await infer(workspace, files.toReversed()));
  });

  it('infers nothing from what is no project, or gone by now', async () => {
    const ignored = ['dist/a/extension/extension.yaml', 'b/__fixtures__/extension/extension.yaml'];
    const workspace = temporaryFolder(Object.fromEntries(ignored.map((file) => [file, MANIFEST])));

    expect(await infer(workspace, [...ignored, 'deleted/extension/extension.yaml'])).toEqual([]);
  });

  it('infers a project from a manifest that cannot be read too, for verify to say why', async () => {
    const workspace = temporaryFolder();
    mkdirSync(join(workspace, 'broken/extension/extension.yaml'), { recursive: true });

    expect(await projectsOf(workspace, ['broken/extension/extension.yaml'])).toMatchObject({
      broken: { name: 'broken', targets: { verify: {}, build: {} } },
    });
  });

  it('names a manifest that its format fails on, and infers the others all the same', async () => {
    const workspace = temporaryFolder({
      ...acmeFormat,
      'node_modules/@acme/broken/index.js': `
        import { format as acme } from '@acme/extkit-format';
        export const format = { ...acme, identify() { throw new TypeError('a bug'); } };
      `,
      'node_modules/@acme/broken/package.json': '{ "name": "@acme/broken", "type": "module", "exports": "./index.js" }',
      'widgets/acme.txt': '',
      'queues/extension/extension.yaml': MANIFEST,
    });

    const error = await rejectionOf(
      infer(workspace, ['queues/extension/extension.yaml'], { formats: ['@acme/broken'] }),
    );

    expect(error).toBeInstanceOf(AggregateCreateNodesError);
    expect(error).toMatchObject({
      errors: [['widgets/acme.txt', { message: 'a bug' }]],
      partialResults: [['queues/extension/extension.yaml', {}]],
    });
  });

  it('does not mind that a format which is built in is listed', async () => {
    const workspace = temporaryFolder({ 'queues/extension/extension.yaml': MANIFEST });

    const projects = await projectsOf(workspace, ['queues/extension/extension.yaml'], {
      formats: ['dynatrace-extension'],
    });

    expect(Object.keys(projects)).toEqual(['queues']);
  });

  it('takes further formats from packages', async () => {
    const workspace = temporaryFolder({ ...acmeFormat, 'widgets/acme.txt': '' });

    const { widgets } = await projectsOf(workspace, [], { formats: ['@acme/extkit-format'] });

    expect(widgets).toMatchObject({
      name: 'widgets',
      metadata: { description: 'Acme extension', technologies: ['acme'] },
      targets: {
        verify: {
          options: { extensionFormat: '@acme/extkit-format' },
          inputs: ['{projectRoot}/**/*', { externalDependencies: ['@acme/extkit-format'] }],
        },
      },
    });
  });

  it('infers what a format can do, also when the cache tells it', async () => {
    const workspace = temporaryFolder({ 'plugins/queues/plugin.json': PLUGIN });
    const file = 'plugins/queues/plugin.json';

    const first = await projectsOf(workspace, [file]);
    const second = await projectsOf(workspace, [file]);

    const { targets = {}, metadata } = first['plugins/queues'] ?? {};
    expect(metadata?.targetGroups).toEqual({
      'Dynatrace plugin': ['verify', 'fix', 'build', 'upload', 'simulate', 'demo-app'],
    });
    expect(targets.upload).toMatchObject({
      executor: '@extkit/nx:upload',
      options: { extensionFormat: 'dynatrace-plugin', outputPath: '{projectRoot}/dist' },
      cache: false,
      dependsOn: ['build'],
    });
    expect(targets.simulate).toMatchObject({ executor: '@extkit/nx:simulate', cache: false });
    expect(targets.simulate).not.toHaveProperty('dependsOn');
    expect(targets['demo-app']).toMatchObject({
      executor: '@extkit/nx:program',
      options: { extensionFormat: 'dynatrace-plugin', program: 'demo-app' },
      continuous: true,
      cache: false,
    });
    expect(second).toEqual(first);
  });

  it('has no key decide the build of a format that signs nothing', async () => {
    const workspace = temporaryFolder({ 'queues/plugin.json': PLUGIN });

    const { queues } = await projectsOf(workspace, ['queues/plugin.json'], { signingKey: 'developer.pem' });

    expect(queues?.targets?.build?.options).not.toHaveProperty('signingKey');
    expect(queues?.targets?.build?.inputs?.at(-1)).toEqual({
      runtime: `node --no-warnings -e "import('@extkit/nx/build-fingerprint')" "keyless"`,
    });
    expect(queues?.targets?.build?.metadata?.description).toBe('Builds the bundle of the Dynatrace plugin');
  });

  it('has the Python that runs pip decide a build that needs it', async () => {
    const manifest = {
      ...(JSON.parse(PLUGIN) as object),
      source: { package: 'queues', install_requires: ['requests'] },
    };
    const workspace = temporaryFolder({ 'queues/plugin.json': JSON.stringify(manifest) });

    const { queues } = await projectsOf(workspace, ['queues/plugin.json']);

    expect(queues?.targets?.build?.inputs?.at(-1)).toEqual({
      runtime: `node --no-warnings -e "import('@extkit/nx/python-fingerprint')"`,
    });
  });

  it('names these targets as the options say, and leaves them out', async () => {
    const file = 'queues/plugin.json';
    const workspace = temporaryFolder({ [file]: PLUGIN });
    const named = { buildTargetName: 'bundle', uploadTargetName: 'ship', simulateTargetName: 'try' };
    const none = { buildTargetName: false, simulateTargetName: false, programTargets: false } as const;

    const { queues: renamed } = await projectsOf(workspace, [file], named);
    const { queues: fewer } = await projectsOf(workspace, [file], none);

    expect(Object.keys(renamed?.targets ?? {})).toEqual(['verify', 'fix', 'bundle', 'ship', 'try', 'demo-app']);
    expect(renamed?.targets?.ship?.dependsOn).toEqual(['bundle']);
    expect(Object.keys(fewer?.targets ?? {})).toEqual(['verify', 'fix', 'upload']);
    expect(fewer?.targets?.upload?.dependsOn).toEqual([]);
  });

  it('infers nothing from a plugin.json of another tool', async () => {
    const grafana = '{ "type": "datasource", "name": "Queues", "id": "acme-queues", "metrics": true }';
    const workspace = temporaryFolder({ 'grafana/src/plugin.json': grafana });

    expect(await infer(workspace, ['grafana/src/plugin.json'])).toEqual([]);
  });

  it('never says `undefined`, which some versions of Nx take for a value', async () => {
    const file = 'queues/extension/extension.yaml';
    const workspace = temporaryFolder({ [file]: '' });

    const results = await infer(workspace, [file]);

    expect(results).toStrictEqual(JSON.parse(JSON.stringify(results)));
  });
});

import type { Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { rejectionOf } from '@extkit/testing';
import { parse } from 'jsonc-parser';
import { beforeEach, describe, expect, it } from 'vitest';
import editorSetupGenerator from './generator.ts';

const SETTINGS = '.vscode/settings.json';
const EXTENSIONS = '.vscode/extensions.json';
const SCHEMA = './.extkit/editor/extension.schema.json';
let tree: Tree;

beforeEach(() => {
  tree = createTreeWithEmptyWorkspace({ formatter: 'prettier' });
});

function text(path: string): string {
  return tree.read(path, 'utf8') ?? '';
}

function settings(): {
  'yaml.schemas': Record<string, unknown>;
  'json.schemas': { url: string; fileMatch: unknown }[];
} {
  return parse(text(SETTINGS)) as ReturnType<typeof settings>;
}

/** Without formatting, which in a test would reach what the test itself has written. */
function setUp(): Promise<void> {
  return editorSetupGenerator(tree, { skipFormat: true });
}

describe('the editor-setup generator', () => {
  it('writes a schema for each kind of file, and tells the editor which files they describe', async () => {
    await setUp();

    expect(settings()['yaml.schemas']).toEqual({
      [SCHEMA]: ['**/extension/extension.yaml', '**/src/extension.yaml'],
    });
    expect(settings()['json.schemas']).toContainEqual({
      fileMatch: ['**/plugin.json'],
      url: './.extkit/editor/plugin.schema.json',
    });
    for (const url of [
      ...Object.keys(settings()['yaml.schemas']),
      ...settings()['json.schemas'].map(({ url }) => url),
    ]) {
      expect(JSON.parse(text(url.slice('./'.length)))).toHaveProperty(
        '$schema',
        'http://json-schema.org/draft-07/schema#',
      );
    }
    expect(JSON.parse(text(EXTENSIONS))).toEqual({ recommendations: ['redhat.vscode-yaml'] });
  });

  it('changes nothing when it is run again', async () => {
    const contents = () => tree.listChanges().map(({ path }) => [path, text(path)]);
    await setUp();
    const before = contents();

    await setUp();

    expect(contents()).toEqual(before);
  });

  it('leaves all that is the user’s as it is, comments and all', async () => {
    const own = `{
    // How we like it.
    "editor.tabSize": 4,  /* wide */
    "yaml.schemas": {
        "https://example.com/compose.json": "compose.yaml", // ours
    },
    "json.schemas": [
        { "fileMatch": ["/a.json"], "url": "./a.schema.json" }
    ],
}
`;
    tree.write(SETTINGS, own);
    await setUp();

    const kept = text(SETTINGS).split('\n');
    expect(own.split('\n').filter((line) => !kept.includes(line))).toEqual([]);
    expect(text(SETTINGS)).toContain(`\n        "${SCHEMA}": [\n            "**/extension/extension.yaml",`);
    expect(settings()['yaml.schemas']).toHaveProperty(['https://example.com/compose.json'], 'compose.yaml');
    expect(settings()['json.schemas'].at(-1)).toEqual({ fileMatch: ['/a.json'], url: './a.schema.json' });
  });

  it('keeps globs that the user has added, and takes away schemas that are no more', async () => {
    await setUp();
    const stale = { fileMatch: ['x'], url: './.extkit/editor/stale.schema.json' };
    const changed = {
      'yaml.schemas': { [SCHEMA]: 'manifests/*.yaml', './.extkit/editor/old.schema.json': 'x' },
      'json.schemas': [stale, ...settings()['json.schemas'], stale],
    };
    tree.write(SETTINGS, JSON.stringify(changed));
    tree.write('.extkit/editor/stale.schema.json', '{}');
    const before = changed['json.schemas'].slice(1, -1);

    await setUp();

    expect(settings()['yaml.schemas']).toEqual({
      [SCHEMA]: ['manifests/*.yaml', '**/extension/extension.yaml', '**/src/extension.yaml'],
    });
    expect(settings()['json.schemas']).toEqual(before);
    expect(tree.exists('.extkit/editor/stale.schema.json')).toBe(false);
  });

  it.each([
    ['{"recommendations": ["nrwl.angular-console"]}', ['redhat.vscode-yaml', 'nrwl.angular-console']],
    ['{"recommendations": ["RedHat.vscode-yaml"]}', ['RedHat.vscode-yaml']],
    ['{"unwantedRecommendations": ["redhat.vscode-yaml"]}', undefined],
  ])('recommends what the editor needs for YAML, unless it is known: %s', async (before, recommendations) => {
    tree.write(EXTENSIONS, before);
    await setUp();
    expect((parse(text(EXTENSIONS)) as { recommendations?: unknown }).recommendations).toEqual(recommendations);
  });

  it('puts the schemas where it is told to', async () => {
    await editorSetupGenerator(tree, { directory: 'tools/schemas/' });
    expect(tree.exists('tools/schemas/extension.schema.json')).toBe(true);
    expect(Object.keys(settings()['yaml.schemas'])).toEqual(['./tools/schemas/extension.schema.json']);
  });

  it.each([
    ['{', `${SETTINGS}:1 cannot be understood as settings: mend it, then try again.`],
    ['{\n  "a": 1\n  "b": 2\n}', `${SETTINGS}:3 cannot be understood`],
    ['[]', `${SETTINGS}:1 cannot be understood as settings`],
    ['{"yaml.schemas": []}', `${SETTINGS} does not hold an object at "yaml.schemas"`],
    ['{"json.schemas": "x"}', `${SETTINGS} does not hold a list at "json.schemas"`],
  ])('does not touch settings that it cannot understand: %j', async (before, reason) => {
    tree.write(SETTINGS, before);
    expect(await rejectionOf(setUp())).toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(reason) as unknown,
    });
    expect(text(SETTINGS)).toBe(before);
  });

  it('refuses a folder outside the workspace', async () => {
    expect(await rejectionOf(editorSetupGenerator(tree, { directory: '../x' }))).toMatchObject({ name: 'UserError' });
  });
});

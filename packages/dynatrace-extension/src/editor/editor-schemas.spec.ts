import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '@extkit/devkit/documents';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { fileSchemas } from '../schema/file-schemas.ts';
import { templates } from '../templates/index.ts';
import { temporaryProject } from '../testing/temporary-project.ts';
import { editorSchemas } from './editor-schemas.ts';

const examples = fileURLToPath(new URL('../../../../examples', import.meta.url));
const schemas = editorSchemas();

/** Beside the keywords of draft 07, none but those of VS Code's language servers. */
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true });
ajv.addVocabulary(['deprecationMessage', 'errorMessage', 'patternErrorMessage']);
const validators = new Map(schemas.map(({ fileName, schema }) => [fileName, ajv.compile(schema)]));

/** The schemas whose globs a path fits, and what they have to say about the file. */
async function failures(directory: string, path: string): Promise<string[]> {
  const { value } = await readDocument(join(directory, path));
  return schemas
    .filter(({ files }) => files.some((glob) => fits(`/workspace/any/project/${path}`, glob)))
    .flatMap(({ fileName }) => {
      const validate = validators.get(fileName);
      return validate?.(value) === true ? [] : [`${fileName} ${ajv.errorsText(validate?.errors)}`];
    });
}

/** As editors take it: two stars stand for any folders, one for a part of a name. */
function fits(path: string, glob: string): boolean {
  const pattern = glob
    .replaceAll('.', '\\.')
    .replace('**/', '^.*/')
    .replace(/(?<!\.)\*/, '[^/]*');
  return new RegExp(`${pattern}$`).test(path);
}

describe('the schemas for editors', () => {
  it('are one for the manifest, and one for each kind of file that has a schema', () => {
    const names = Object.keys(fileSchemas).map((purpose) => `${purpose.replaceAll(' ', '-')}.schema.json`);
    expect(schemas.map(({ fileName }) => fileName).sort()).toEqual(['extension.schema.json', ...names].sort());
  });

  it('are found wherever an extension lies, by globs that every editor knows', () => {
    expect(schemas[0]?.files).toEqual(['**/extension/extension.yaml', '**/src/extension.yaml']);
    for (const glob of schemas.flatMap(({ files }) => files)) expect(glob).toMatch(/^\*\*\/[^{}?[\]!]+$/);
  });

  it.each(schemas)('$fileName refers to no other file', ({ schema }) => {
    const references = JSON.stringify(schema).match(/"\$ref":"[^"]*"/g) ?? [];
    expect(references.filter((reference) => !reference.startsWith('"$ref":"#/definitions/'))).toEqual([]);
  });
});

const projects = [
  ...readdirSync(examples)
    .map((name) => ({ name, directory: () => join(examples, name) }))
    .filter(({ directory }) => existsSync(join(directory(), 'extension'))),
  ...templates.map((template) => ({
    name: `the template ${template.id}`,
    directory: () => temporaryProject(Object.fromEntries(template.files({ name: 'queues' }))).directory,
  })),
];

describe.each(projects)('$name', ({ directory }) => {
  it('has nothing that an editor would mark', async () => {
    const folder = directory();
    const files = readdirSync(join(folder, 'extension'), { recursive: true, encoding: 'utf8' })
      .map((path) => `extension/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(json|yaml)$/.test(path));
    expect(files).toContain('extension/extension.yaml');
    expect((await Promise.all(files.map((path) => failures(folder, path)))).flat()).toEqual([]);
  });
});

describe('what is broken', () => {
  it.each([
    ['extension/extension.yaml', 'name: custom:a\nversion: 1.0.0\nminDynatraceVersion: "1.3"\nauthour: me\n'],
    ['src/extension.yaml', 'name: custom:a\nversion: 1.0.0\nminDynatraceVersion: "1.3"\nkeywords: 5\n'],
    ['extension/extension.yaml', 'name: custom:a\nversion: 1.0.0\n'],
    ['extension/activationSchema.json', '[]'],
    ['src/openpipeline/a.pipeline.json', '[]'],
  ])('is marked in %s: %j', async (path, text) => {
    expect(await failures(temporaryProject({ [path]: text }).directory, path)).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { edit, findings, type Files } from './testing/broken-project.ts';
import { sampleFiles } from './testing/changed-project.ts';
import { VALID_MANIFEST } from './testing/samples/queue-depth.ts';
import { temporaryProject } from './testing/temporary-project.ts';
import { verify } from './verify.ts';

describe('the files that the manifest names', () => {
  const named = 'dashboards/overview.json';

  it.each([
    ['a path that leaves the folder', `../overview.json`, 'error DTX0030 11:11'],
    ['an absolute path', '/overview.json', 'error DTX0030 11:11'],
    ['a path of a drive', 'C:/overview.json', 'error DTX0030 11:11'],
    ['a path with backslashes', 'dashboards\\overview.json', 'error DTX0030 11:11'],
    ['a missing file', 'dashboards/overvew.json', 'error DTX0031 11:11'],
    ['a folder', 'dashboards', 'error DTX0031 11:11'],
    ['a file below a file', 'extension.yaml/a.json', 'error DTX0031 11:11'],
    ['a file of another kind', 'extension.yaml', 'error DTX0032 11:11'],
  ])('%s', async (_, path, expected) => {
    expect(await findings(edit(named, path))).toEqual([expected]);
  });

  it.each([
    ['a syntax error', '{\n  "tiles": [1 2]\n}', `error DOC0001 ${named}:2:15`],
    ['a comment', '{} // done', `error DOC0001 ${named}:1:4`],
    ['a key twice', '{ "a": 1,\n  "a": 2 }', `error DOC0002 ${named}:2:3`],
    ['binary content', new Uint8Array([0x89, 0x50, 0, 1]), `error DOC0006 ${named}:1:1`],
    ['nothing', '', `error DOC0007 ${named}:1:1`],
  ])('a JSON file with %s', async (_, content, expected) => {
    expect(await findings(VALID_MANIFEST, { [`extension/${named}`]: content })).toEqual([expected]);
  });

  it('points from a broken file to the manifest, and reports it once however often it is named', async () => {
    const manifest = edit(`  - path: ${named}`, `  - path: ${named}\nalerts:\n  - path: ${named}`);
    const extension = temporaryProject({ 'extension/extension.yaml': manifest, [`extension/${named}`]: '[' });

    const [diagnostic, ...others] = await verify(extension);

    expect(others).toEqual([]);
    expect(diagnostic?.related?.at(-1)).toMatchObject({
      file: extension.manifestPath,
      range: { start: { line: 11, column: 11 } },
      message: 'The manifest names the dashboard here.',
    });
  });
});

describe('a Python extension', () => {
  const manifest = `name: custom:queue-depth
version: 1.2.3
minDynatraceVersion: "1.285"
author: { name: Example }
python:
  runtime:
    module: queue_depth
    version:
      min: "3.10"
  activation:
    remote:
      path: activationSchema.json
    local: {}
`;
  const path = 'extension/activationSchema.json';
  const schema = { [path]: sampleFiles('ticket-desk')[path] ?? '' };
  const program = { 'queue_depth/__init__.py': '' };

  it.each([
    ['its module in the project', program],
    ['its module in src', { 'src/queue_depth/__init__.py': '' }],
  ])('is valid with %s', async (_, files) => {
    expect(await findings(manifest, { ...schema, ...files })).toEqual([]);
  });

  it.each([
    ['no module', {}],
    ['a folder that is no module', { 'queue_depth/main.py': '' }],
  ])('%s', async (_, files) => {
    expect(await findings(manifest, { ...schema, ...files })).toEqual(['error DTX0040 7:13']);
  });

  it('no activation schema', async () => {
    expect(await findings(manifest, program)).toEqual(['error DTX0031 12:13']);
  });

  it('a module that is a path', async () => {
    expect(await findings(manifest.replace(': queue_depth', ': ../queue_depth'), { ...schema, ...program })).toEqual([
      'error DTX0024 7:13',
    ]);
  });

  it('a Python version that YAML takes for a number', async () => {
    expect(await findings(manifest.replace('"3.10"', '3.10'), { ...schema, ...program })).toEqual([
      'error DTX0022 9:12',
    ]);
  });

  it('tells that a bundle would hold no program code, until there are wheels', async () => {
    const files = { 'extension/extension.yaml': manifest, ...schema, ...program };
    const codes = async (more: Files) =>
      (await verify(temporaryProject({ ...files, ...more }))).map(({ code }) => code);

    expect(await codes({})).toEqual(['DTX0041']);
    expect(await codes({ 'extension/lib/queue_depth-1.2.3-py3-none-any.whl': 'wheel' })).toEqual([]);
  });
});

const LINES = VALID_MANIFEST.split('\n').length - 1;
const lineOf = (text: string) => VALID_MANIFEST.split('\n').indexOf(text) + 1;

describe('a text that is no manifest', () => {
  it.each([
    ['no file', undefined, 'error DOC0006 1:1'],
    ['an empty file', '', 'error DOC0007 1:1'],
    ['comments only', '# later\n', 'error DOC0007 1:1'],
    ['a list', '- name: custom:queue-depth\n', 'error DTX0022 1:1'],
    ['a text', 'custom:queue-depth\n', 'error DTX0022 1:1'],
    ['binary content', new Uint8Array([0, 1, 2, 3]), 'error DOC0006 1:1'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x6e, 0x00]), 'error DOC0006 1:1'],
    ['more than 10 MB', `# ${'x'.repeat(10_000_000)}`, 'error DOC0005 1:1'],
    ['two documents', `${VALID_MANIFEST}---\n${VALID_MANIFEST}`, `error DOC0008 ${LINES + 1}:1`],
    ['a key twice', `${VALID_MANIFEST}version: 1.2.4\n`, `error DOC0002 ${LINES + 1}:1`],
    [
      'a tab as indentation',
      edit('    chartsCards:', '\tchartsCards:'),
      `error DOC0001 ${lineOf('    chartsCards:')}:1`,
    ],
    ['a quote that is never closed', edit('custom:queue-depth', '"custom:queue-depth'), 'error DOC0001 1:7'],
    ['a list that is never closed', edit('name: Example', 'name: [Example'), 'error DOC0001 6:1'],
    ['an alias to nothing', edit('Example', '*nobody'), 'error DOC0003 5:9'],
    ['very deep nesting', `a: ${'['.repeat(100_000)}`, 'error DOC0004 1:103'],
  ])('%s', async (_, content, expected) => {
    const [first, ...others] = await findings(content);
    expect(first).toBe(expected);
    expect(others).toEqual([]);
  });

  it('a folder in the place of the manifest', async () => {
    expect(await findings(undefined, { 'extension/extension.yaml/oops': '' })).toEqual(['error DOC0006 1:1']);
  });
});

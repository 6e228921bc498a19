import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logger, readNxJson, updateNxJson, type Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { rejectionOf, startServer, temporaryFolder } from '@extkit/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { normalizeOptions } from '../../plugin/options.ts';
import schemasGenerator from './generator.ts';

const info = vi.spyOn(logger, 'info').mockImplementation(() => undefined);
let tree: Tree;

beforeEach(() => {
  info.mockClear();
  for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY']) vi.stubEnv(name, undefined);
  tree = createTreeWithEmptyWorkspace({ formatter: 'prettier' });
  return () => vi.unstubAllEnvs();
});

/** A mirror of releases that have these schemas. */
function mirror(...names: readonly string[]): Promise<string> {
  const references = names.map((name) => ({ $ref: `${name}#` }));
  return startServer((request, response) => {
    const name = request.url?.split('/').at(-1) ?? '';
    if (name === 'extension.schema.json') response.end(JSON.stringify({ anyOf: references }));
    else if (names.includes(name)) response.end('{"type": "object"}');
    else response.writeHead(404).end();
  });
}

const FOLDER = '.extkit/schemas/dynatrace-extension';

describe('the schemas generator', () => {
  it('writes the schemas of a release, and has the plugin use them', async () => {
    const report = await schemasGenerator(tree, { url: await mirror('metric.schema.json'), schemaVersion: '1.345.0' });

    expect(tree.children(FOLDER).sort()).toEqual(['extension.schema.json', 'metric.schema.json']);
    expect(tree.read(`${FOLDER}/metric.schema.json`, 'utf8')).toBe('{ "type": "object" }\n');
    expect(readNxJson(tree)?.plugins).toEqual([{ plugin: '@extkit/nx', options: { schemas: FOLDER } }]);
    await report();
    expect(info.mock.calls).toEqual([[`Downloaded schemas of version 1.345.0 into ${FOLDER}.`]]);
  });

  it('keeps the options that the plugin has, and other plugins', async () => {
    const registration = { plugin: '@extkit/nx', include: ['extensions/**'], options: { verifyTargetName: 'lint' } };
    updateNxJson(tree, { plugins: ['@nx/js', registration] });
    await schemasGenerator(tree, { url: await mirror(), directory: './schemas/' });

    const options = { verifyTargetName: 'lint', schemas: 'schemas' };
    expect(readNxJson(tree)?.plugins).toEqual(['@nx/js', { ...registration, options }]);
    expect(normalizeOptions(options)).toMatchObject(options);
  });

  it('replaces a set by another, and leaves other files alone', async () => {
    await schemasGenerator(tree, { url: await mirror('old.schema.json') });
    tree.write(`${FOLDER}/README.md`, 'Ours.\n');
    await schemasGenerator(tree, { url: await mirror('new.schema.json') });

    expect(tree.children(FOLDER).sort()).toEqual(['README.md', 'extension.schema.json', 'new.schema.json']);
    expect(readNxJson(tree)?.plugins).toHaveLength(1);
  });

  it('reads the token for an environment from a file of the workspace', async () => {
    tree.root = temporaryFolder();
    writeFileSync(join(tree.root, 'token'), 'sesame\n');
    const url = await startServer((request, response) => {
      if (request.headers.authorization !== 'Api-Token sesame') response.writeHead(401).end();
      else if (request.url?.endsWith('/schemas') === true) response.end('{"versions": ["1.2.0", "1.10.0"]}');
      else if (request.url?.endsWith('/1.10.0') === true) response.end('{"files": ["extension.schema.json"]}');
      else response.end('{}');
    });
    const report = await schemasGenerator(tree, { from: 'environment', url, tokenFile: 'token', skipFormat: true });
    await report();

    expect(info.mock.calls).toEqual([[`Downloaded schemas of version 1.10.0 into ${FOLDER}.`]]);
  });

  it.each([
    [{ url: 'nonsense' }, 'The address in "url" is not a complete address'],
    [{ directory: '../outside' }, '"directory" is to be the path of a folder in the workspace'],
    [{ format: 'dynatrace-plugin' }, 'The vendor has no schemas of a Dynatrace plugin to download'],
  ])('refuses %j before it writes anything', async (options, reason) => {
    const before = tree.listChanges().length;

    expect(await rejectionOf(schemasGenerator(tree, options))).toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(reason) as unknown,
    });
    expect(tree.listChanges()).toHaveLength(before);
  });

  it('writes nothing where a file is missing', async () => {
    const url = await startServer((request, response) => {
      if (request.url?.endsWith('extension.schema.json') === true) response.end('{"$ref": "gone.schema.json"}');
      else response.writeHead(404).end();
    });
    const before = tree.listChanges().length;

    expect(await rejectionOf(schemasGenerator(tree, { url }))).toMatchObject({ name: 'UserError' });
    expect(tree.listChanges()).toHaveLength(before);
  });
});

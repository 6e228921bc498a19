import { logger, readNxJson, type Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { builtInFormats } from '../../formats.ts';
import { loadFormat } from '../../load-format.ts';
import extensionGenerator from './generator.ts';

const formats = await Promise.all(builtInFormats.map(({ id }) => loadFormat(id, '/')));
const templates = formats.flatMap((format) => format.templates);
let tree: Tree;
const info = vi.spyOn(logger, 'info').mockImplementation(() => undefined);

beforeEach(() => {
  info.mockClear();
  tree = createTreeWithEmptyWorkspace({ formatter: 'prettier' });
});

function filesBelow(directory: string): string[] {
  return tree
    .listChanges()
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${directory}/`))
    .map((path) => path.slice(directory.length + 1))
    .sort();
}

describe('the extension generator', () => {
  it.each(templates)('writes the files of the template $id', async (template) => {
    await extensionGenerator(tree, { directory: 'extensions/queues', template: template.id, skipFormat: true });

    const files = template.files({ name: 'queues' });
    expect(filesBelow('extensions/queues')).toEqual([...files.keys()].sort());
    for (const [path, text] of files) expect(tree.read(`extensions/queues/${path}`, 'utf8')).toBe(text);
  });

  it('takes the first template where none is named: of the format, if there is one', async () => {
    await extensionGenerator(tree, { directory: 'queues' });
    await extensionGenerator(tree, { directory: 'ups', format: 'dynatrace-plugin' });

    expect(tree.exists('queues/extension/extension.yaml')).toBe(true);
    expect(tree.exists('ups/plugin.json')).toBe(true);
  });

  it('names the extension and its author as it is told', async () => {
    await extensionGenerator(tree, { directory: 'ups', template: 'snmp', name: 'acme-ups', author: 'Acme & Sons' });

    const manifest = tree.read('ups/extension/extension.yaml', 'utf8');
    expect(manifest).toContain('custom:acme-ups');
    expect(manifest).toContain('Acme & Sons');
  });

  it('registers the plugin where it is not', async () => {
    await extensionGenerator(tree, { directory: 'ups', template: 'snmp' });

    expect(readNxJson(tree)?.plugins).toEqual(['@extkit/nx']);
  });

  it('never overwrites a file, and says which it kept', async () => {
    tree.write('ups/README.md', 'My own words.\n');

    await extensionGenerator(tree, { directory: 'ups', template: 'snmp' });

    expect(tree.read('ups/README.md', 'utf8')).toBe('My own words.\n');
    expect(tree.exists('ups/extension/extension.yaml')).toBe(true);
    expect(info.mock.calls).toEqual([['KEEP ups/README.md']]);
  });

  it('changes nothing when it is run again', async () => {
    const contents = () => tree.listChanges().map(({ path }) => [path, tree.read(path, 'utf8')]);
    await extensionGenerator(tree, { directory: 'ups', template: 'snmp' });
    const before = contents();

    await extensionGenerator(tree, { directory: 'ups', template: 'snmp' });

    expect(contents()).toEqual(before);
  });

  it('adds no second manifest to a project', async () => {
    tree.write('ups/src/extension.yaml', 'name: custom:ups\n');

    await expect(extensionGenerator(tree, { directory: 'ups', template: 'snmp' })).rejects.toThrow(
      'ups holds a Dynatrace extension already, src/extension.yaml: give another directory.',
    );
  });

  it.each([
    [{ directory: '../outside' }, '"../outside" is no directory for a project'],
    [{ directory: '/tmp/ups' }, '"/tmp/ups" is no directory for a project'],
    [{ directory: '.' }, '"." is no directory for a project'],
    [{ directory: 'tests/fixtures/ups' }, '"tests/fixtures/ups" is a place for build output, fixtures or templates'],
    [
      { directory: 'ups', template: 'cobol' },
      'A Dynatrace extension or a Dynatrace plugin cannot start from "cobol", only from python, prometheus, snmp, snmptraps, wmi,',
    ],
    [
      { directory: 'ups', format: 'dynatrace-plugin', template: 'snmp' },
      'A Dynatrace plugin cannot start from "snmp", only from activegate-plugin, oneagent-plugin: set',
    ],
    [{ directory: 'ups', format: 'punchcard' }, 'The extension format "punchcard" is neither built in'],
    [{ directory: 'ups', name: 'Not A Name!' }, 'Not A Name!'],
  ])('refuses %j before it writes anything', async (options, reason) => {
    const before = tree.listChanges().length;

    await expect(extensionGenerator(tree, options)).rejects.toThrow(reason);
    expect(tree.listChanges()).toHaveLength(before);
  });
});

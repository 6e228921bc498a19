import { createHash } from 'node:crypto';
import { FILE_START } from '@extkit/devkit';
import { collectEntries } from '@extkit/devkit/archive';
import { describe, expect, it } from 'vitest';
import { distInfo } from './dist-info.ts';
import type { PythonSource } from './plugin.ts';
import { temporaryFolder } from '@extkit/testing';

const demo: PythonSource = {
  package: 'demo',
  modules: ['demo'],
  requirements: [],
  requirementsAt: { file: '/plugin.json', range: FILE_START },
};

async function describing(python: PythonSource, files: Readonly<Record<string, string>>, version = '1.005') {
  const folder = temporaryFolder(files);
  const entries = await distInfo(python, version, await collectEntries(folder, { boundary: folder }));
  return new Map(entries.map(({ path, content }) => [path, content]));
}

describe('distInfo', () => {
  it('describes the program as pip does', async () => {
    const files = await describing({ ...demo, requirements: ['requests>=2.6.0', 'pytz'] }, {});
    expect(Object.fromEntries(files)).toMatchObject({
      'demo-1.5.dist-info/INSTALLER': 'extkit\n',
      'demo-1.5.dist-info/METADATA':
        'Metadata-Version: 2.1\nName: demo\nVersion: 1.5\nRequires-Dist: requests>=2.6.0\nRequires-Dist: pytz\n',
      'demo-1.5.dist-info/WHEEL': 'Wheel-Version: 1.0\nGenerator: extkit\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
      'demo-1.5.dist-info/top_level.txt': 'demo\n',
    });
    expect([...files.keys()]).toHaveLength(5);
  });

  it('records the files of the modules, and itself', async () => {
    const python = { ...demo, modules: ['demo', 'parts', 'other.deep'] };
    const sources = { 'demo.py': 'x', 'parts/a.py': '', 'other/deep.py': '', 'other/b.py': '', 'plugin.json': '' };
    const record = (await describing(python, sources)).get('demo-1.5.dist-info/RECORD');
    const lines = String(record).trimEnd().split('\n');

    const paths = lines.map((line) => line.split(',')[0]);
    expect(paths).toEqual([
      'demo-1.5.dist-info/INSTALLER',
      'demo-1.5.dist-info/METADATA',
      'demo-1.5.dist-info/RECORD',
      'demo-1.5.dist-info/WHEEL',
      'demo-1.5.dist-info/top_level.txt',
      'demo.py',
      'other/deep.py',
      'parts/a.py',
    ]);
    expect(lines).toContain(`demo.py,sha256=${createHash('sha256').update('x').digest('base64url')},1`);
    expect(lines).toContain('demo-1.5.dist-info/RECORD,,');
  });

  it.each([
    ['my-plugin', 'my_plugin-1.5.dist-info'],
    ['my.plugin', 'my.plugin-1.5.dist-info'],
    ['../up', '.._up-1.5.dist-info'],
  ])('names its folder after the package, %s: %s', async (name, folder) => {
    const files = await describing({ ...demo, package: name }, {});
    expect([...files.keys()]).toContain(`${folder}/METADATA`);
  });
});

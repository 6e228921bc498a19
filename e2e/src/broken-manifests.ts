import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DECLARED_TARGETS, MANIFEST, manifestWith, VALID_FILES, type BrokenProject } from './broken-project.ts';

const at = (line: number, column: number) => `${MANIFEST}:${line}:${column}`;
const text = (content: string | Uint8Array) => ({ [MANIFEST]: content });

/** Each line is a list of ten times the one before: nine lines that stand for a thousand million values. */
const BOMB = Array.from({ length: 9 }, (_, level) => {
  const item = level === 0 ? 'x' : `*a${level - 1}`;
  return `a${level}: &a${level} [${Array<string>(10).fill(item).join(', ')}]`;
}).join('\n');

/** A link, a folder or a file without permissions in the place of the manifest: Nx does not list these. */
function replaced(replace: (manifest: string) => Promise<unknown>): Pick<BrokenProject, 'files' | 'damage'> {
  return {
    files: DECLARED_TARGETS,
    damage: async (directory) => {
      const manifest = join(directory, MANIFEST);
      await rm(manifest);
      await replace(manifest);
    },
  };
}

/** Manifests that are no text, or whose text is not YAML. */
const unreadable: readonly BrokenProject[] = [
  { kind: 'an empty manifest', files: text(''), place: at(1, 1), says: ['empty', 'write the document'] },
  { kind: 'comments only', files: text('# later\n'), place: at(1, 1), says: ['empty', 'write something'] },
  {
    kind: 'a binary manifest',
    files: text(new Uint8Array([0, 1, 2, 3])),
    place: at(1, 1),
    says: ['binary data', 'put a text file in its place'],
  },
  {
    kind: 'a manifest in UTF-16',
    files: text(Buffer.from('\ufeffname: custom:a\n', 'utf16le')),
    place: at(1, 1),
    says: ['UTF-16', 'save it as UTF-8'],
  },
  {
    kind: 'a manifest in Latin-1',
    files: text(Buffer.from('name: Größe\n', 'latin1')),
    place: at(1, 1),
    says: ['not encoded as UTF-8', 'save it as UTF-8'],
  },
  {
    kind: 'a manifest of 20 MB',
    files: text(`# ${'x'.repeat(20_000_000)}`),
    place: at(1, 1),
    says: ['20000002 bytes', 'Move what is not written by hand'],
  },
  { kind: 'an alias bomb', files: text(BOMB), place: at(4, 45), says: ['aliases', 'write fewer of them'] },
  {
    kind: 'nesting of 100,000 levels',
    files: text(`a: ${'['.repeat(100_000)}`),
    place: at(1, 103),
    says: ['within each other', 'flatten the document'],
  },
  {
    kind: 'an alias to nothing',
    files: manifestWith('Example', '*nobody'),
    place: at(5, 9),
    says: ['nobody', 'anchor'],
  },
  {
    kind: 'a quote never closed',
    files: manifestWith('custom:queue', '"custom:queue'),
    place: at(1, 7),
    says: ['not closed', 'add the closing quote'],
  },
  {
    kind: 'a list never closed',
    files: manifestWith('name: Example', 'name: [Example'),
    place: at(6, 1),
    says: ["closing ']' is missing", 'add it'],
  },
  {
    kind: 'a bracket never opened',
    files: manifestWith('dashboards:', ']\ndashboards:'),
    place: at(6, 1),
    says: ["']' does not fit here", 'remove it'],
  },
  {
    kind: 'a tab as indentation',
    files: manifestWith('  name: Example', '\tname: Example'),
    place: at(5, 1),
    says: ['A tab', 'use spaces'],
  },
  {
    kind: 'a syntax error after Windows line ends and a byte-order mark',
    files: text('\ufeffname: custom:a\r\nversion: "1.2.3\r\n'),
    place: at(2, 10),
    says: ['not closed', 'add the closing quote'],
  },
  {
    kind: 'a key twice',
    files: manifestWith('version: 1.2.3', 'version: 1.2.3\nversion: 1.2.4'),
    place: at(3, 1),
    says: ['version', 'remove'],
  },
  {
    kind: 'two documents',
    files: manifestWith('author:', '---\nauthor:'),
    place: at(4, 1),
    says: ['second document', 'remove it'],
  },
  {
    kind: 'a list as manifest',
    files: text('- name: custom:a\n'),
    place: at(1, 1),
    says: ['is a list', 'must be an object'],
  },
  {
    kind: 'a folder as manifest',
    ...replaced((manifest) => mkdir(manifest)),
    place: at(1, 1),
    says: ['a directory', 'put a file in its place'],
  },
  {
    kind: 'a manifest that may not be read',
    ...replaced((manifest) => writeFile(manifest, '', { mode: 0o000 })),
    place: at(1, 1),
    says: ['cannot be read', 'give yourself permission'],
  },
  {
    kind: 'a link to nothing as manifest',
    ...replaced((manifest) => symlink('nowhere.yaml', manifest)),
    says: ['holds no extension', 'expected extension/extension.yaml'],
  },
  {
    kind: 'two extensions in one project',
    files: { 'src/extension.yaml': VALID_FILES[MANIFEST] ?? '' },
    says: ['more than one Dynatrace extension', 'keep one of'],
  },
];

/** Manifests that are understood, and say what they must not. */
const invalid: readonly BrokenProject[] = [
  {
    kind: 'no name',
    files: manifestWith('name: custom:queue-depth\n', ''),
    place: at(1, 1),
    says: ["'name'", 'add'],
  },
  {
    kind: 'an upper-case name',
    files: manifestWith('custom:queue', 'custom:Queue'),
    place: at(1, 7),
    says: ['Queue', 'lower-case'],
  },
  {
    kind: 'a name of 60 characters',
    files: manifestWith('queue-depth', 'q'.repeat(60)),
    place: at(1, 7),
    says: ['67', 'shorten'],
  },
  {
    kind: 'a version with letters',
    files: manifestWith('1.2.3', '1.2.x'),
    place: at(2, 10),
    says: ['1.2.x', 'such as'],
  },
  {
    kind: 'a version that YAML takes for a number',
    files: manifestWith('1.2.3', '1.10'),
    place: at(2, 10),
    says: ['number', 'quotes'],
  },
  {
    kind: 'no platform version',
    files: manifestWith('minDynatraceVersion: "1.285"\n', ''),
    place: at(1, 1),
    says: ["'minDynatraceVersion'", 'add'],
  },
  {
    kind: 'a platform version that is none',
    files: manifestWith('"1.285"', 'latest'),
    place: at(3, 22),
    says: ['latest', 'write it like "1.285"'],
  },
  {
    kind: 'a placeholder of a template',
    files: manifestWith('1.2.3', '<%=version%>'),
    place: at(2, 10),
    says: ['placeholder', 'make the real manifest'],
  },
  {
    kind: 'a misspelt key',
    files: manifestWith('dashboards:', 'dashbords:'),
    place: at(6, 1),
    says: ["Unknown property 'dashbords'", "did you mean 'dashboards'?"],
  },
  {
    kind: 'a text instead of an object',
    files: manifestWith('author:\n  name: Example', 'author: Example'),
    place: at(4, 9),
    says: ['author', 'object'],
  },
  {
    kind: 'an object instead of a list',
    files: manifestWith('  - path: overview.json', '  path: overview.json'),
    place: at(7, 3),
    says: ['is an object', 'must be a list'],
  },
  {
    kind: 'a type that does not exist',
    files: manifestWith('gauge', 'guage'),
    place: at(13, 15),
    says: ['guage', "did you mean 'gauge'?"],
  },
  {
    kind: 'two datasources',
    files: manifestWith('prometheus:', 'wmi: []\nprometheus:'),
    place: at(9, 1),
    says: ['second datasource', 'move it'],
  },
  {
    kind: '101 metrics in a group',
    files: manifestWith('    metrics:', `    metrics:${'\n      - { key: a.b, value: const:1 }'.repeat(100)}`),
    place: at(10, 5),
    says: ['100', 'metrics'],
  },
];

export const brokenManifests: readonly BrokenProject[] = [...unreadable, ...invalid];

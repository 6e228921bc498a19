import { execFile } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildOptions, MANIFEST, manifestWith, type BrokenProject } from './broken-project.ts';

const exec = promisify(execFile);

const DASHBOARD = 'extension/overview.json';
const PATH_OF_DASHBOARD = `${MANIFEST}:7:11`;

const ACTIVATION_SCHEMA = JSON.stringify({
  schemaId: 'python-extension.activation',
  types: {},
  enums: {},
  properties: { pythonRemote: { displayName: 'Remote', type: 'text', default: '' } },
});

const PYTHON = `name: custom:queue-depth
version: 1.2.3
minDynatraceVersion: "1.285"
author: { name: Example }
python:
  runtime:
    module: queue_depth
    version: { min: "3.10" }
  activation:
    remote: { path: activationSchema.json }
`;

/** What the manifest names and is not there, or is not what it should be. */
const named: readonly BrokenProject[] = [
  {
    kind: 'a missing file',
    files: manifestWith('overview.json', 'overvew.json'),
    place: PATH_OF_DASHBOARD,
    says: ["'extension/overvew.json' does not exist", 'add the file'],
  },
  {
    kind: 'a folder where a file should be',
    files: { ...manifestWith('overview.json', 'pages'), 'extension/pages/a.json': '{}' },
    place: PATH_OF_DASHBOARD,
    says: ['is a folder', 'correct the path'],
  },
  {
    kind: 'a path that leaves the extension',
    files: { ...manifestWith('overview.json', '../overview.json'), 'overview.json': '{}' },
    place: PATH_OF_DASHBOARD,
    says: ['../overview.json', 'relative'],
  },
  {
    kind: 'a path with backslashes',
    files: manifestWith('overview.json', 'pages\\overview.json'),
    place: PATH_OF_DASHBOARD,
    says: ['pages\\overview.json', 'relative'],
  },
  {
    kind: 'a file that is no JSON by its name',
    files: { ...manifestWith('overview.json', 'overview.txt'), 'extension/overview.txt': '{}' },
    place: PATH_OF_DASHBOARD,
    says: ['not called a JSON file', "with the ending '.json'"],
  },
  {
    kind: 'a JSON file with a syntax error',
    files: { [DASHBOARD]: '{\n  "tiles": [1 2]\n}' },
    place: `${DASHBOARD}:2:15`,
    says: ["',' is missing", 'before this'],
  },
  {
    kind: 'a JSON file that may not be read',
    damage: (directory) => chmod(join(directory, DASHBOARD), 0o000),
    place: `${DASHBOARD}:1:1`,
    says: ['cannot be read', 'give yourself permission'],
  },
  {
    kind: 'a missing Python module',
    files: { [MANIFEST]: PYTHON, 'extension/activationSchema.json': ACTIVATION_SCHEMA },
    place: `${MANIFEST}:7:13`,
    says: ['queue_depth', '__init__.py'],
  },
  {
    kind: 'a missing activation schema',
    files: { [MANIFEST]: PYTHON, 'queue_depth/__init__.py': '' },
    place: `${MANIFEST}:10:21`,
    says: ['activationSchema.json', 'add the file'],
  },
];

/** What cannot be packed. */
const packed: readonly BrokenProject[] = [
  {
    kind: 'a link that leaves the project',
    damage: (directory) => symlink('/etc/hostname', join(directory, 'extension/host.txt')),
    says: ['is a symbolic link that leaves', 'exclude the link'],
  },
  {
    kind: 'a link to nothing',
    damage: (directory) => symlink('nowhere', join(directory, 'extension/lost.txt')),
    says: ['leads to a file that does not exist', 'remove or exclude it'],
  },
  {
    kind: 'a link that leads in a circle',
    damage: (directory) => symlink('.', join(directory, 'extension/again')),
    says: ['leads back to a folder that it is in', 'Remove or exclude'],
  },
  {
    kind: 'a file that may not be read',
    files: { 'extension/notes.txt': '' },
    damage: (directory) => chmod(join(directory, 'extension/notes.txt'), 0o000),
    says: ['notes.txt cannot be read (EACCES)', 'make it readable for this user'],
  },
  {
    kind: 'a folder that may not be read',
    damage: (directory) => mkdir(join(directory, 'extension/notes'), 0o000),
    says: ['notes/ cannot be read (EACCES)', 'make it readable for this user'],
  },
  {
    kind: 'a pipe among the files',
    damage: (directory) => exec('mkfifo', [join(directory, 'extension/pipe')]),
    says: ['is neither a file nor a folder', 'Remove or exclude it'],
  },
  {
    kind: 'names that differ by case only',
    files: { 'extension/Notes.txt': '', 'extension/notes.txt': '' },
    says: ['"Notes.txt" and "notes.txt" are one name', 'Rename or exclude one'],
  },
  {
    kind: 'a name that Windows refuses',
    files: { 'extension/what?.txt': '' },
    says: ['which Windows refuses', 'Rename or exclude it'],
  },
  {
    kind: 'the name of a device',
    files: { 'extension/aux.json': '{}' },
    says: ['that of a device on Windows', 'Rename or exclude it'],
  },
  {
    kind: 'a name that is no text',
    damage: (directory) =>
      writeFile(Buffer.concat([Buffer.from(join(directory, 'extension/n')), Buffer.from([0xff])]), ''),
    says: ['not valid Unicode', 'Rename or exclude it'],
  },
  {
    kind: 'a bundle over the size limit',
    files: { ...buildOptions({ sizeLimit: 100 }), 'extension/large.txt': 'large\n'.repeat(1000) },
    says: ['at most 100 bytes are allowed', 'large.txt (6,000 bytes)'],
  },
  {
    kind: 'a manifest that is excluded',
    files: buildOptions({ exclude: ['*.yaml'] }),
    says: ['without extension.yaml', 'change the "exclude" globs (*.yaml)'],
  },
];

/** Where the bundle cannot be written. */
const output: readonly BrokenProject[] = [
  {
    kind: 'an output folder that may not be written',
    damage: async (directory) => {
      await mkdir(join(directory, 'dist'));
      await chmod(join(directory, 'dist'), 0o555);
    },
    says: ['cannot be written (EACCES)', 'make its folder writable for this user'],
  },
  {
    kind: 'a file in the place of the output folder',
    files: { dist: '' },
    says: ['a part of its path is a file', 'choose another output path'],
  },
  {
    kind: 'a folder in the place of the bundle',
    damage: (directory) => mkdir(join(directory, 'dist/extension.zip'), { recursive: true }),
    says: ['it is a folder', 'Remove it, or choose another output path'],
  },
  {
    kind: 'an output path inside of what is packed',
    files: buildOptions({ outputPath: '{projectRoot}/extension/dist' }),
    says: ['would be packed the next time', 'Choose an output path outside'],
  },
  {
    kind: 'an output path that is too long',
    files: buildOptions({ outputPath: `{projectRoot}/${'x'.repeat(300)}` }),
    says: ['cannot be written (ENAMETOOLONG)', 'choose a shorter one'],
  },
];

export const brokenFiles: readonly BrokenProject[] = [...named, ...packed, ...output];

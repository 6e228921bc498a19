import type { ExtensionIdentity } from '@extkit/devkit';
import { projectFileNames } from './manifest/project-file-names.ts';
import { bundleFileName, PACKED_FILE_NAME } from './bundle-file-name.ts';

/** `<root>/extension/extension.yaml` or `<root>/src/extension.yaml`. */
const MANIFEST = /^(?:(?<root>.*)\/)?(?<folder>extension|src)\/extension\.yaml$/;

/** A top-level `name` or `version` and its value: in double quotes, in single quotes or plain up to a comment. */
const HEAD =
  /^\uFEFF?(["']?)(name|version)\1[ \t]*:[ \t]+(?:"([^"\\\r\n]*)"|'([^'\r\n]*)'|([^\s"'#&*!|>[{@`][^\r\n]*))/gm;

/** The datasource whose program is packed as wheels. */
const PYTHON = /^(["']?)python\1[ \t]*:/m;

/** All that may get into its wheel, for a `setup.py` may read any file of the project; but for what tools have made. */
const PROGRAM_FILES = [
  '**/*',
  ...['dist', 'build', 'node_modules', '*.egg-info', 'src/*.egg-info'].map((folder) => `!${folder}/**`),
  ...['!**/.*', '!**/.*/**', '!**/__pycache__/**', '!**/*.pyc'],
];

const SAFE = /^(?!.*\.\.)[A-Za-z0-9._:-]+$/;

/**
 * Tells what a manifest's path and first lines say, without parsing it: Nx asks for it whenever it computes its graph.
 * A value that is written in an unusual way (escapes, block scalars) is left unknown.
 */
export function identify(manifestPath: string, text: string): ExtensionIdentity | undefined {
  const match = MANIFEST.exec(manifestPath)?.groups;
  if (!match?.folder) return undefined;

  const root = match.root === undefined ? '.' : match.root || '/';
  const { name, version } = readHead(text);
  const artifacts = name &&
    version &&
    SAFE.test(name) &&
    SAFE.test(version) && [bundleFileName(name, version), PACKED_FILE_NAME];
  return {
    root,
    ...(name && { name }),
    ...(version && { version }),
    inputs: inputs(match.folder),
    ...(PYTHON.test(text) && { buildInputs: PROGRAM_FILES, buildsWithPython: true }),
    ...(artifacts && { artifacts }),
  };
}

function readHead(text: string): { name?: string; version?: string } {
  const head: { name?: string; version?: string } = {};
  for (const [, , key, double, single, plain] of text.matchAll(HEAD)) {
    const value = double ?? single ?? plain?.split(/[ \t]#/, 1)[0]?.trimEnd();
    if (key === 'name') head.name ??= value ?? '';
    else head.version ??= value ?? '';
    if (head.name !== undefined && head.version !== undefined) break;
  }
  return head;
}

/** All that is packed, and what `verify` reads beside it: configurations, a Python module's files and packaging. */
function inputs(folder: string): string[] {
  return [
    `${folder}/**/*`,
    `!${folder}/**/.*`,
    `!${folder}/**/.*/**`,
    '*/__init__.py',
    'src/*/__init__.py',
    ...projectFileNames,
  ];
}

import { createHash } from 'node:crypto';
import { sha256File, type ContentEntry, type FileEntry } from '@extkit/devkit/archive';
import { formatRecord, recordHash, type RecordLine } from '@extkit/devkit/python';
import type { PythonSource } from './plugin.ts';
import { normaliseVersion } from './python-version.ts';

/**
 * Describes the plugin's program as pip would after it had installed it: to the plugin module, it is one more package
 * (facts 3, zip layout). The form is that of the Python packaging user guide, "Recording installed projects".
 *
 * @param files the plugin's own
 */
export async function distInfo(
  python: PythonSource,
  version: string,
  files: readonly FileEntry[],
): Promise<ContentEntry[]> {
  const name = python.package.replace(/[^\w.-]+/g, '_');
  const folder = `${name.replaceAll('-', '_')}-${normaliseVersion(version)}.dist-info`;
  const requires = python.requirements.map((requirement) => `Requires-Dist: ${requirement}\n`).join('');
  const entries = [
    { path: `${folder}/INSTALLER`, content: 'extkit\n' },
    {
      path: `${folder}/METADATA`,
      content: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${normaliseVersion(version)}\n${requires}`,
    },
    {
      path: `${folder}/WHEEL`,
      content: 'Wheel-Version: 1.0\nGenerator: extkit\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    },
    {
      path: `${folder}/top_level.txt`,
      content: topLevel(python)
        .map((module) => `${module}\n`)
        .join(''),
    },
  ];
  const record = `${folder}/RECORD`;
  const lines: RecordLine[] = entries.map(({ path, content }) => ({
    path,
    hash: recordHash(createHash('sha256').update(content).digest()),
    size: String(Buffer.byteLength(content)),
  }));
  for (const { path, source, size } of files.filter((file) => isOf(python, file.path))) {
    const digest = Buffer.from(await sha256File(source), 'hex');
    lines.push({ path, hash: recordHash(digest), size: String(size) });
  }
  // A file cannot tell its own hash.
  lines.push({ path: record, hash: '', size: '' });
  return [...entries, { path: record, content: formatRecord(lines) }];
}

function topLevel({ modules }: PythonSource): string[] {
  return [...new Set(modules.map((module) => module.split('.')[0] ?? module))].sort();
}

/** Whether a file is that of a module, or lies in the folder of one. */
function isOf({ modules }: PythonSource, path: string): boolean {
  const stems = modules.map((module) => module.replaceAll('.', '/'));
  return stems.some((stem) => path === `${stem}.py` || path.startsWith(`${stem}/`));
}

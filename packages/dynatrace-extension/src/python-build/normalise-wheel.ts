import { createHash } from 'node:crypto';
import { byCodeUnit } from '@extkit/devkit';
import { readZip, writeZip, type ContentEntry, type UnpackedEntry } from '@extkit/devkit/archive';
import { formatRecord, recordHash } from '@extkit/devkit/python';

const DESCRIPTION = /^[^/]+\.dist-info\//;
const RECORD = /^[^/]+\.dist-info\/RECORD$/;
const WHEEL = /^[^/]+\.dist-info\/WHEEL$/;

/** Signatures of the former RECORD, which could not fit the new one. */
const SIGNATURE = /^[^/]+\.dist-info\/RECORD\.(?:jws|p7s)$/;

/**
 * Writes a wheel anew, so that it does not tell when, where, by whom and by which version of a build tool it was made. What
 * it installs stays the same. As the specification recommends, what describes it stands at its end, and RECORD last (PyPA,
 * "Binary distribution format").
 *
 * @throws {UserError} where it is no wheel that can be read
 */
export async function normaliseWheel(source: string, target: string): Promise<void> {
  const unpacked = await readZip(source);
  const entries = unpacked.filter(({ path }) => !RECORD.test(path) && !SIGNATURE.test(path)).map(normaliseEntry);
  const ordered = [
    ...entries.filter(({ path }) => !DESCRIPTION.test(path)).sort(byPath),
    ...entries.filter(({ path }) => DESCRIPTION.test(path)).sort(byPath),
  ];
  const record = unpacked.find(({ path }) => RECORD.test(path))?.path;
  await writeZip(target, record === undefined ? ordered : [...ordered, recordOf(record, ordered)], { inOrder: true });
}

function normaliseEntry({ path, mode, content }: UnpackedEntry): ContentEntry {
  // Of the permissions, only whether it is a program depends on the source and not on the umask.
  return { path, content: WHEEL.test(path) ? withoutGenerator(content) : content, mode: mode & 0o100 ? 0o755 : 0o644 };
}

/** The line is there for people, and names a version that changes with whatever pip has fetched to build with. */
function withoutGenerator(wheel: Buffer): string {
  return wheel.toString('utf8').replace(/^Generator:.*$/m, 'Generator: extkit');
}

function recordOf(path: string, entries: readonly ContentEntry[]): ContentEntry {
  const lines = entries.map((entry) => ({
    path: entry.path,
    hash: recordHash(createHash('sha256').update(entry.content).digest()),
    size: String(Buffer.byteLength(entry.content)),
  }));
  // A file cannot tell its own hash.
  return { path, content: formatRecord([...lines, { path, hash: '', size: '' }]) };
}

function byPath(a: ContentEntry, b: ContentEntry): number {
  return byCodeUnit(a.path, b.path);
}

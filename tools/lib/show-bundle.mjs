// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listZip, readZipEntry } from '@extkit/devkit/archive';
import { capture } from './run.mjs';

/**
 * Prints what a project's bundle holds, and has openssl verify its signature where its format has one.
 *
 * @param {string} project its name
 * @param {string} rootCertificate path
 * @param {string} scratch a folder to unpack into
 * @returns {Promise<boolean>} whether the signature is good, or openssl missing
 */
export async function showBundle(project, rootCertificate, scratch) {
  const { ok, stdout } = capture('nx', ['show', 'project', project, '--json']);
  if (!ok) return false;
  const dist = join(JSON.parse(stdout).root, 'dist');
  const name = readdirSync(dist).find((file) => file.endsWith('.zip') && file !== 'extension.zip');
  if (name === undefined) return false;
  const bundle = join(dist, name);

  console.log(`\n${relative(process.cwd(), bundle)}`);
  const entries = await listZip(bundle);
  printEntries(entries, 1);
  if (!entries.some(({ path }) => path === 'extension.zip.sig')) return true;

  const folder = mkdtempSync(join(scratch, 'bundle-'));
  for (const { path } of entries) writeFileSync(join(folder, path), await readZipEntry(bundle, path));
  printEntries(await listZip(join(folder, 'extension.zip')), 2);
  return verifySignature(folder, rootCertificate);
}

/**
 * @param {readonly { path: string, size: number }[]} entries
 * @param {number} depth of the archive that they are in
 */
function printEntries(entries, depth) {
  const width = Math.max(48, ...entries.map(({ path }) => path.length)) + 4;
  for (const { path, size } of entries) {
    const name = '  '.repeat(depth) + path;
    console.log(path.endsWith('/') ? name : `${name.padEnd(width)} ${String(size).padStart(8)} bytes`);
  }
}

/**
 * @param {string} folder holds extension.zip and extension.zip.sig
 * @param {string} rootCertificate
 */
function verifySignature(folder, rootCertificate) {
  const args = [
    'cms',
    '-verify',
    '-CAfile',
    rootCertificate,
    '-in',
    'extension.zip.sig',
    '-inform',
    'PEM',
    '-binary',
    '-content',
    'extension.zip',
    '-purpose',
    'any',
    '-out',
    '/dev/null',
  ];
  const { error, status, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
  if (error !== undefined) {
    console.log('  openssl is not installed here: the signature was not checked by it.');
    return true;
  }
  console.log(`  openssl cms -verify: ${stderr.trim()}`);
  return status === 0;
}

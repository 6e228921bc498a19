// @ts-check
// Peak memory of building a bundle, small against large: it must not grow with the bundle.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCertificates } from '@extkit/dynatrace-extension';
import { median } from './median.mjs';

const MANIFEST = 'name: custom:bench\nversion: "1.0.0"\nminDynatraceVersion: "1.285"\nauthor:\n  name: Bench\n';
const FILE_SIZE = 5_000_000;
const RUNS = 3;

export async function benchMemory() {
  const folder = mkdtempSync(join(tmpdir(), 'extkit-bench-'));
  try {
    const key = join(folder, 'developer.pem');
    writeFileSync(key, (await createCertificates()).developerPem.reveal(), { mode: 0o600 });
    const [small, large] = [1, 40].map((files) => {
      const project = join(folder, `files-${files}`);
      makeProject(project, files);
      return median(Array.from({ length: RUNS }, () => peakMemory(project, key)));
    });
    if (small === undefined || large === undefined) return;
    console.log('\nPeak memory of a signed build (resident set of the whole process)');
    console.log(`    5 MB of incompressible files  ${megabytes(small)}`);
    console.log(`  200 MB of incompressible files  ${megabytes(large)}`);
    console.log(`  ratio 200 MB / 5 MB             ${(large / small).toFixed(2)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} project
 * @param {number} files of 5 MB each
 */
function makeProject(project, files) {
  const extension = join(project, 'extension');
  mkdirSync(join(extension, 'lib'), { recursive: true });
  writeFileSync(join(extension, 'extension.yaml'), MANIFEST);
  for (let index = 0; index < files; index += 1) {
    writeFileSync(join(extension, 'lib', `data-${index}.bin`), randomBytes(FILE_SIZE));
  }
}

/**
 * @param {string} project
 * @param {string} key
 * @returns {number} bytes
 */
function peakMemory(project, key) {
  const script = fileURLToPath(new URL('build-once.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, project, key], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  return Number(stdout) * 1024;
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1_000_000).toFixed(0)} MB`.padStart(8);
}

// @ts-check
// Assembling and signing a bundle of 20 MB, against what a shell script would do with the same files: `zip -9` and
// `openssl cms -sign`. Processor time of whole processes, which other work on the machine hardly changes.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCertificates } from '@extkit/dynatrace-extension';
import { median } from './median.mjs';
import { realisticManifest } from './realistic-manifest.mjs';

const RUNS = 5;

export async function benchBundle() {
  if (spawnSync('zip', ['-v']).status !== 0 || spawnSync('openssl', ['version']).status !== 0) {
    console.log('\n(zip and openssl are not here to compare a bundle with)');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'extkit-bench-'));
  try {
    const key = join(folder, 'developer.pem');
    writeFileSync(key, (await createCertificates()).developerPem.reveal(), { mode: 0o600 });
    const project = join(folder, 'project');
    makeProject(project);
    const script = `rm -f x.zip && (cd project/extension && zip -q -9 -r ../../x.zip .) && openssl cms -sign -signer ${key} -inkey ${key} -binary -in x.zip -outform PEM -out x.sig`;
    const theirs = median(Array.from({ length: RUNS }, () => processorTime(folder, script)));
    const [first = NaN, ...further] = builds(project, key);
    const ours = median(further);
    console.log(
      '\nVerifying, assembling and signing 20 MB, half of it wheels, half of it text; processor time, medians',
    );
    console.log(`  zip -9 and openssl cms -sign        ${milliseconds(theirs)}`);
    console.log(`  ours, once everything is loaded     ${milliseconds(ours)}`);
    console.log(`  ours, the first in its process      ${milliseconds(first)}`);
    console.log(`  ratio, once everything is loaded    ${(ours / theirs).toFixed(2).padStart(8)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} project */
function makeProject(project) {
  const extension = join(project, 'extension');
  mkdirSync(join(extension, 'lib'), { recursive: true });
  mkdirSync(join(extension, 'documents'), { recursive: true });
  writeFileSync(
    join(extension, 'extension.yaml'),
    'name: custom:bench\nversion: "1.0.0"\nminDynatraceVersion: "1.285"\nauthor:\n  name: Bench\n',
  );
  for (let index = 0; index < 10; index += 1) {
    writeFileSync(join(extension, 'lib', `data-${index}.bin`), randomBytes(1_000_000));
    const text = Array.from({ length: 42 }, (_, part) => realisticManifest(index * 100 + part)).join('\n');
    writeFileSync(join(extension, 'documents', `text-${index}.txt`), text.slice(0, 1_000_000));
  }
}

/**
 * Milliseconds of processor time of each build in a process.
 *
 * @param {string} project
 * @param {string} key
 * @returns {number[]}
 */
function builds(project, key) {
  const script = fileURLToPath(new URL('build-often.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, project, key, `${RUNS + 3}`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  return JSON.parse(stdout);
}

/**
 * Milliseconds of processor time that a command and all that it starts take, as the shell counts it.
 *
 * @param {string} cwd
 * @param {string} command
 */
function processorTime(cwd, command) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `(${command}) > /dev/null && times`], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} failed:\n${stderr}`);
  const [user = NaN, system = NaN] = [...(stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60_000 + Number(seconds) * 1_000,
  );
  return user + system;
}

/** @param {number} value */
function milliseconds(value) {
  return `${value.toFixed(0)} ms`.padStart(8);
}

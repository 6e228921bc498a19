// @ts-check
// Verifies every project of a folder in this one process, and prints what it took as JSON: milliseconds, and the bytes
// of heap in use after so many projects. Wants `--expose-gc`.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openExtension } from '@extkit/devkit';
import { format } from '@extkit/dynatrace-extension';
import { parse } from 'yaml';

const BATCH = 100;
const WARM_UP = 20;

const [folder = ''] = process.argv.slice(2);
const projects = readdirSync(folder).map((name) => join(folder, name));

/** @param {readonly string[]} some */
function parseAll(some) {
  const start = performance.now();
  for (const project of some) parse(readFileSync(join(project, 'extension/extension.yaml'), 'utf8'));
  return performance.now() - start;
}

/** @param {readonly string[]} some */
async function verifyAll(some) {
  const start = performance.now();
  for (const project of some) {
    const found = await format.verify(await openExtension(format, project));
    if (found.length > 0) throw new Error(`${project}: ${JSON.stringify(found[0])}`);
  }
  return performance.now() - start;
}

const startUp = await verifyAll(projects.slice(0, 1));
parseAll(projects.slice(0, WARM_UP));
await verifyAll(projects.slice(0, WARM_UP));

const batches = [];
for (let at = 0; at < projects.length; at += BATCH) {
  const some = projects.slice(at, at + BATCH);
  // Which one goes first changes, so that neither always has the warmer machine.
  const first = at % (2 * BATCH) === 0 ? { parse: parseAll(some) } : undefined;
  const verify = await verifyAll(some);
  const times = { verify, parse: first?.parse ?? parseAll(some) };
  globalThis.gc?.();
  batches.push({ ...times, heap: process.memoryUsage().heapUsed });
}
console.log(JSON.stringify({ startUp, batches }));

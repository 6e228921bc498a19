// @ts-check
// Graph inference over 1,000 manifests with a warm cache, against a plugin that reads only a regular expression.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NX_ENVIRONMENT } from '../lib/run.mjs';
import { median } from './median.mjs';

const PROJECTS = 1_000;
const PAIRS = 21;

/**
 * A plugin that reads a manifest by a regular expression and nothing else.
 *
 * @param {string} project what it infers from each, as the text of a JavaScript expression over root, name and version
 */
const regexPlugin = (project) => `
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const HEAD = /^name:\\s*(\\S+)\\nversion:\\s*"(.+)"/;
exports.createNodes = ['**/extension/extension.yaml', (files, _options, { workspaceRoot }) =>
  files.map((file) => {
    const [, name, version] = HEAD.exec(readFileSync(join(workspaceRoot, file), 'utf8'));
    const root = dirname(dirname(file));
    return [file, { projects: { [root]: ${project} } }];
  })];
`;

/** The least that Nx can be told. */
const BARE_PROJECT = `{ root, name: root.split('/').pop(), targets: { verify: { command: 'true' } } }`;

export async function benchInference() {
  const folder = mkdtempSync(join(tmpdir(), 'extkit-bench-'));
  try {
    const ours = makeWorkspace(join(folder, 'ours'), '@extkit/nx');
    const same = makeWorkspace(join(folder, 'same'), 'regex-plugin', await sameProject(ours));
    const bare = makeWorkspace(join(folder, 'bare'), 'regex-plugin', BARE_PROJECT);
    console.log(
      `\nProject graph of ${PROJECTS} manifests of 400 lines, whole command, warm; medians of ${PAIRS} pairs`,
    );
    compare('our plugin', ours, 'regular expression, same targets', same);
    compare('our plugin', ours, 'regular expression, one empty target', bare);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * What our plugin infers from a manifest, written so that only reading the manifest differs between the two.
 *
 * @param {string} workspaceRoot
 */
async function sameProject(workspaceRoot) {
  const { createNodes } = await import(
    pathToFileURL(join(workspaceRoot, 'node_modules/@extkit/nx/dist/index.js')).href
  );
  const file = 'extensions/ext-7/extension/extension.yaml';
  const [[, { projects }]] = await createNodes[1]([file], undefined, { workspaceRoot, nxJsonConfiguration: {} });
  // JSON is an expression of JavaScript, and every string in it can be split where something is to be filled in.
  return JSON.stringify({ root: 'extensions/ext-7', ...projects['extensions/ext-7'] })
    .replaceAll('custom_bench.ext-7', `" + name.replace(':', '_') + "`)
    .replaceAll('custom:bench.ext-7', '" + name + "')
    .replaceAll('1.0.7', '" + version + "')
    .replaceAll('extensions/ext-7', '" + root + "')
    .replaceAll('"ext-7"', "root.split('/').pop()");
}

/**
 * Prints how the two compare, run in turn, so that a machine that slows down slows both.
 *
 * @param {string} nameA
 * @param {string} a
 * @param {string} nameB
 * @param {string} b
 */
function compare(nameA, a, nameB, b) {
  // One run each that is not counted fills the caches.
  graph(a);
  graph(b);
  /** @type {{ a: number, b: number }[]} */
  const pairs = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    // Which one goes first changes, so that neither always has the warmer machine.
    if (pair % 2 === 0) pairs.push({ a: graph(a), b: graph(b) });
    else pairs.push(((second) => ({ a: graph(a), b: second }))(graph(b)));
  }
  console.log(`  ${nameA.padEnd(38)} ${milliseconds(median(pairs.map((pair) => pair.a)))}`);
  console.log(`  ${nameB.padEnd(38)} ${milliseconds(median(pairs.map((pair) => pair.b)))}`);
  console.log(
    `  ${'ratio'.padEnd(38)} ${median(pairs.map((pair) => pair.a / pair.b))
      .toFixed(3)
      .padStart(8)}`,
  );
}

/**
 * @param {string} root
 * @param {string} plugin
 * @param {string} [project] what the plugin with the regular expression infers
 */
function makeWorkspace(root, plugin, project = BARE_PROJECT) {
  mkdirSync(join(root, 'node_modules/@extkit'), { recursive: true });
  for (const name of ['nx', '@nx']) symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  // Copies, as a user has them: Nx takes a link to a package elsewhere for a plugin that is under development.
  for (const name of ['nx', 'devkit', 'dynatrace-extension']) {
    const to = join(root, 'node_modules/@extkit', name);
    cpSync(resolve('packages', name), to, { recursive: true, filter: (from) => !from.endsWith('node_modules') });
  }
  write(root, 'node_modules/regex-plugin/package.json', JSON.stringify({ name: 'regex-plugin', version: '1.0.0' }));
  write(root, 'node_modules/regex-plugin/index.js', regexPlugin(project));
  write(root, 'package.json', JSON.stringify({ name: 'bench', private: true }));
  write(root, 'nx.json', JSON.stringify({ neverConnectToCloud: true, analytics: false, plugins: [plugin] }));
  for (let index = 0; index < PROJECTS; index += 1) {
    write(root, `extensions/ext-${index}/extension/extension.yaml`, manifest(index));
  }
  return root;
}

/** @param {number} index */
function manifest(index) {
  const metric = (/** @type {number} */ n) =>
    `      - key: custom.bench.metric_${n}\n        value: metric:bench_metric_${n}\n        type: gauge\n`;
  const metrics = Array.from({ length: 130 }, (_, n) => metric(n)).join('');
  return `name: custom:bench.ext-${index}\nversion: "1.0.${index}"\nminDynatraceVersion: "1.285"\nauthor:\n  name: Bench\n\nprometheus:\n  - group: bench\n    interval:\n      minutes: 1\n    metrics:\n${metrics}`;
}

/**
 * @param {string} root
 * @param {string} path
 * @param {string} text
 */
function write(root, path, text) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * @param {string} root
 * @returns {number} milliseconds that the whole command took
 */
function graph(root) {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/nx/dist/bin/nx.js'), 'show', 'projects', '--json'],
    {
      cwd: root,
      env: { ...process.env, ...NX_ENVIRONMENT },
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    },
  );
  const elapsed = performance.now() - start;
  if (status !== 0) throw new Error(`nx failed:\n${stderr}`);
  return elapsed;
}

/** @param {number} value */
function milliseconds(value) {
  return `${value.toFixed(0)} ms`.padStart(8);
}

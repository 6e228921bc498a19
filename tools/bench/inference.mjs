// @ts-check
// Graph inference over 1,000 manifests with a warm cache, against a plugin that reads only a regular expression.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { NX_ENVIRONMENT } from '../lib/run.mjs';
import { median } from './median.mjs';

const PROJECTS = 1_000;
const PAIRS = 15;

/** The least that a plugin can do: one expression over each manifest, one target with nothing in it. */
const REGEX_PLUGIN = `
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
exports.createNodes = ['**/extension/extension.yaml', (files, _options, { workspaceRoot }) =>
  files.map((file) => {
    const name = /^name:\\s*(\\S+)/m.exec(readFileSync(join(workspaceRoot, file), 'utf8'))?.[1];
    const root = dirname(dirname(file));
    return [file, { projects: { [root]: { root, name: root.split('/').pop(), metadata: { description: name }, targets: { verify: { command: 'true' } } } } }];
  })];
`;

export function benchInference() {
  const folder = mkdtempSync(join(tmpdir(), 'extkit-bench-'));
  try {
    const ours = makeWorkspace(join(folder, 'ours'), '@extkit/nx');
    const regex = makeWorkspace(join(folder, 'regex'), './regex-plugin.js');
    // One run each that is not counted fills the caches.
    const cold = { ours: graph(ours), regex: graph(regex) };
    const ratios = [];
    const times = { ours: /** @type {number[]} */ ([]), regex: /** @type {number[]} */ ([]) };
    for (let pair = 0; pair < PAIRS; pair += 1) {
      // Which one goes first changes, so that neither always has the warmer machine.
      const [first, second] = pair % 2 === 0 ? [ours, regex] : [regex, ours];
      const [a, b] = [graph(first), graph(second)];
      const [mine, theirs] = pair % 2 === 0 ? [a, b] : [b, a];
      times.ours.push(mine);
      times.regex.push(theirs);
      ratios.push(mine / theirs);
    }
    console.log(`\nProject graph of ${PROJECTS} manifests of 400 lines, whole command, median of ${PAIRS} pairs`);
    console.log(`  our plugin, warm cache     ${milliseconds(median(times.ours))}   (cold ${milliseconds(cold.ours)})`);
    console.log(
      `  regular expression only    ${milliseconds(median(times.regex))}   (cold ${milliseconds(cold.regex)})`,
    );
    console.log(`  ratio ours / expression    ${median(ratios).toFixed(3)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} root
 * @param {string} plugin
 */
function makeWorkspace(root, plugin) {
  mkdirSync(join(root, 'node_modules/@extkit'), { recursive: true });
  for (const name of ['nx', '@nx']) symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  for (const name of ['nx', 'devkit', 'dynatrace-extension']) {
    symlinkSync(resolve('packages', name), join(root, 'node_modules/@extkit', name));
  }
  write(root, 'package.json', JSON.stringify({ name: 'bench', private: true }));
  write(root, 'nx.json', JSON.stringify({ neverConnectToCloud: true, analytics: false, plugins: [plugin] }));
  write(root, 'regex-plugin.js', REGEX_PLUGIN);
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

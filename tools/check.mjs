// @ts-check
// `npm run check`: every gate, in the order in which they fail fastest. All run even where one fails.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildableExamples } from './lib/buildable-examples.mjs';
import { install } from './lib/install.mjs';
import { run } from './lib/run.mjs';

const reports = mkdtempSync(join(tmpdir(), 'extkit-check-'));
const counts = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {string} title
 * @param {() => boolean} step
 */
function gate(title, step) {
  console.log(`\n=== ${title}`);
  const ok = step();
  counts[ok ? 'passed' : 'failed'] += 1;
  if (!ok) console.log(`=== ${title}: FAILED`);
  return ok;
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
function tests(name, args) {
  const outputFile = join(reports, `${name}.json`);
  const ok = run('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${outputFile}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(outputFile, 'utf8'));
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
    counts.skipped += report.numPendingTests + report.numTodoTests;
  } catch {
    return false;
  }
  return ok;
}

if (gate('install', install)) {
  gate('format', () => run('prettier', ['--check', '--log-level=warn', '.']));
  const built = gate('type check and build of the packages', () => run('tsc', ['-b']));
  if (built) {
    // The boundary rule reads Nx's cached project graph, and checks nothing where there is none.
    gate('project graph', () => run('nx', ['show', 'projects']));
    gate('lint and module boundaries', () => run('eslint', ['.']));
    gate('reference documentation', () => run('node', ['tools/docs.mjs', '--check']));
    gate('unit and conformance tests', () => tests('unit', []));
    gate('examples, with our own plugin', () =>
      run('nx', ['run-many', '-t', 'verify', 'build', '--outputStyle=static', ...buildableExamples()]),
    );
    gate('end-to-end tests', () => tests('e2e', ['--config', 'e2e/vitest.config.ts']));
  }
}

rmSync(reports, { recursive: true });
if (counts.skipped > 0) console.log(`\n${counts.skipped} tests were skipped: the notices above say what they need.`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

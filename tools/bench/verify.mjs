// @ts-check
// Verifying many manifests in one process, against parsing them alone; and what Python's libraries take for the same.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from '@extkit/dynatrace-extension';
import { median } from './median.mjs';
import { realisticManifest } from './realistic-manifest.mjs';

const PROJECTS = 1_000;

/** @typedef {{ startUp: number, batches: { parse: number, verify: number, heap: number }[] }} Measured */

export async function benchVerify() {
  const folder = mkdtempSync(join(tmpdir(), 'extkit-bench-'));
  try {
    const projects = join(folder, 'projects');
    for (let index = 0; index < PROJECTS; index += 1) {
      const extension = join(projects, `bench-${index}`, 'extension');
      mkdirSync(extension, { recursive: true });
      writeFileSync(join(extension, 'extension.yaml'), realisticManifest(index));
    }
    const { startUp, batches } = measure(projects);
    const parse = median(batches.map((batch) => batch.parse / batchSize(batches)));
    const verify = median(batches.map((batch) => batch.verify / batchSize(batches)));
    const kilobytes = realisticManifest(0).length / 1000;
    console.log(`\nVerifying ${PROJECTS} manifests of ${kilobytes.toFixed(0)} KB in one process; medians`);
    console.log(`  the first one, with all that is loaded ${milliseconds(startUp)}`);
    console.log(`  yaml alone, each                       ${milliseconds(parse)}`);
    console.log(`  verify, each                           ${milliseconds(verify)}`);
    console.log(
      `  ratio                                  ${ratio(median(batches.map((batch) => batch.verify / batch.parse)))}`,
    );
    const [first, last] = [batches[0]?.heap ?? NaN, batches.at(-1)?.heap ?? NaN];
    console.log(`  heap after all / after the first tenth ${ratio(last / first)}`);
    await benchPython(projects, folder, verify);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {readonly unknown[]} batches */
function batchSize(batches) {
  return PROJECTS / batches.length;
}

/**
 * @param {string} projects
 * @returns {Measured}
 */
function measure(projects) {
  const script = fileURLToPath(new URL('verify-many.mjs', import.meta.url));
  return JSON.parse(run(process.execPath, ['--expose-gc', script, projects]));
}

const PYTHON = `
import glob, json, sys, time
import yaml, jsonschema
check = jsonschema.Draft7Validator(json.load(open(sys.argv[2])))
start = time.perf_counter()
for path in sorted(glob.glob(sys.argv[1] + '/*/extension/extension.yaml'))[:100]:
    with open(path) as file: list(check.iter_errors(yaml.safe_load(file)))
print((time.perf_counter() - start) * 10)
`;

/**
 * The shape alone, by our own schema: all that these libraries can say.
 *
 * @param {string} projects
 * @param {string} folder
 * @param {number} verify milliseconds that ours takes for one
 */
async function benchPython(projects, folder, verify) {
  if (spawnSync('python3', ['-c', 'import yaml, jsonschema']).status !== 0) {
    console.log('  (python3 with PyYAML and jsonschema is not here to compare with)');
    return;
  }
  const schemas = (await format.editorSchemas?.()) ?? [];
  const schema = join(folder, 'schema.json');
  writeFileSync(schema, JSON.stringify(schemas.find(({ language }) => language === 'yaml')?.schema));
  const each = Number(run('python3', ['-c', PYTHON, projects, schema]));
  console.log(`  PyYAML and jsonschema, each            ${milliseconds(each)}`);
  console.log(`  verify / PyYAML and jsonschema         ${ratio(verify / each)}`);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed:\n${stderr}`);
  return stdout;
}

/** @param {number} value */
function milliseconds(value) {
  return `${value.toFixed(1)} ms`.padStart(10);
}

/** @param {number} value */
function ratio(value) {
  return value.toFixed(2).padStart(10);
}

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openExtension } from '@extkit/devkit';
import { isInstalled } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { format } from './format.ts';

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));
const directories = readdirSync(examples, { withFileTypes: true }).filter(({ name }) =>
  existsSync(join(examples, name, 'extension', 'extension.yaml')),
);

describe.each(directories.map(({ name }) => ({ name })))('the example $name', ({ name }) => {
  const directory = join(examples, name);

  it('verifies without an error or a warning', async () => {
    const found = await format.verify(await openExtension(format, directory));
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('has an activation of its own version, for feature sets that it has', async () => {
    const text = await readFile(join(directory, 'extension', 'extension.yaml'), 'utf8');
    const activation = JSON.parse(await readFile(join(directory, 'activation.json'), 'utf8')) as Activation;
    expect(activation.version).toBe((parse(text) as { version: string }).version);
    for (const featureSet of activation.featureSets) expect(text).toContain(`featureSet: ${featureSet}\n`);
  });

  it('alerts on, charts and shows nothing but its own metrics', async () => {
    const text = await readFile(join(directory, 'extension', 'extension.yaml'), 'utf8');
    const { metrics } = parse(text) as { metrics: readonly { key: string }[] };
    const keys = new Set(metrics.map(({ key }) => key.replace(/^func:/, '')));
    const assets = await Promise.all(
      [...text.matchAll(/path: ((?:alerts|documents)\/\S+)/g)].map(([, path = '']) =>
        readFile(join(directory, 'extension', path), 'utf8'),
      ),
    );
    const used = [text, ...assets].flatMap((content) => content.match(METRIC_KEY) ?? []);
    expect(used.length).toBeGreaterThan(keys.size);
    expect(used.filter((key) => !keys.has(key))).toEqual([]);
  });
});

const python = isInstalled('python3', '-c', 'import sys; sys.exit(sys.version_info < (3, 10))');

describe.skipIf(!python)('the Python examples', () => {
  const tested = directories.filter(({ name }) => existsSync(join(examples, name, 'tests')));

  it.each(tested)('$name passes its own tests', ({ name }) => {
    execFileSync('python3', ['-B', '-m', 'unittest'], { cwd: join(examples, name), stdio: 'pipe' });
  });
});

/** A key inside a selector, a query or a list; what ends in a dot is a prefix, and an extension's name follows "custom:". */
const METRIC_KEY = /(?<!custom:)\bextkit\.[\w.]*\w(?![\w.-])/g;

interface Activation {
  readonly version: string;
  readonly featureSets: readonly string[];
}

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const packages = fileURLToPath(new URL('../..', import.meta.url));

/** What is imported, or exported from elsewhere, when the file is loaded: not types, and not what it imports later. */
const STATIC_IMPORT = /^(?:import|export) (?!type )(?:[^'"]* from )?'([^']+)';$/gm;

/** Every package and Node module that is loaded with this file, by following the imports of its own package's files. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  const loaded = new Set<string>();
  if (seen.has(file)) return loaded;
  seen.add(file);
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)) {
    const source = sourceOf(specifier, file);
    if (source === undefined) loaded.add(specifier);
    else for (const name of loadedWith(source, seen)) loaded.add(name);
  }
  return loaded;
}

function sourceOf(specifier: string, importer: string): string | undefined {
  if (specifier.startsWith('.')) return join(dirname(importer), specifier);
  const [, name, directory = ''] = /^@extkit\/([^/]+)(\/.+)?$/.exec(specifier) ?? [];
  return name === undefined ? undefined : join(packages, name, 'src', directory, 'index.ts');
}

describe('the code that runs whenever Nx computes its graph', () => {
  it.each([
    'nx/src/index.ts',
    'nx/src/build-fingerprint.ts',
    'dynatrace-extension/src/graph/index.ts',
    'dynatrace-plugin/src/graph/index.ts',
  ])('%s loads nothing but parts of Node', (file) => {
    const foreign = [...loadedWith(join(packages, file))].filter((name) => !name.startsWith('node:'));

    expect(foreign).toEqual([]);
  });

  it('would be found out if it loaded more, as executors do', () => {
    const file = join(packages, 'nx/src/generators/init/generator.ts');

    expect([...loadedWith(file)]).toContain('@nx/devkit');
  });
});

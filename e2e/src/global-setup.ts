import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { startRegistry } from './registry.ts';

const exec = promisify(execFile);
const packages = ['devkit', 'simulation', 'dynatrace-extension', 'dynatrace-plugin', 'nx'];

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the registry that holds the packages. */
    registry: string;
  }
}

/** Publishes the packages, as `npm publish` packs them, to a registry on loopback for as long as the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'extkit-registry-'));
  const registry = await startRegistry(folder);
  const npmrc = join(folder, '.npmrc');
  // npm does not publish without a token; the registry takes any.
  await writeFile(npmrc, `registry=${registry.url}\n${registry.url.replace('http:', '')}:_authToken=any\n`);
  for (const name of packages) {
    const cwd = join(import.meta.dirname, '../../packages', name);
    await exec('npm', ['publish', '--registry', registry.url, '--userconfig', npmrc], { cwd });
  }
  project.provide('registry', registry.url);
  return async () => {
    await registry.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

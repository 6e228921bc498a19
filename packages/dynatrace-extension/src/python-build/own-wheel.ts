import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError, type ExtensionSource } from '@extkit/devkit';
import { runPip } from '@extkit/devkit/python';
import { normaliseWheel } from './normalise-wheel.ts';
import type { PythonBuildOptions } from './python-build-options.ts';
import { copySource } from './source-copy.ts';

/**
 * Has pip build the wheel of an extension's program, from a copy of its sources. The same sources, built by the same
 * version of what `pyproject.toml` asks for (`build-system.requires`), give the same bytes anywhere.
 *
 * @param folder an empty one; absolute
 * @returns the path of the wheel, in the folder
 * @throws {UserError} with pip's own reason where it cannot
 */
export async function buildOwnWheel(
  extension: ExtensionSource,
  folder: string,
  { pip = {}, progress, signal }: PythonBuildOptions,
): Promise<string> {
  const [source, built] = [join(folder, 'source'), join(folder, 'built')];
  await Promise.all([mkdir(source), mkdir(built)]);
  await copySource(extension, source);
  progress?.("Building the extension's own wheel with pip");
  const { constraints = [], ...options } = pip;
  const reason = await runPip({
    // Otherwise, some versions of pip would build a setup.py with whatever is installed on this machine.
    command: ['wheel', '--no-deps', '--use-pep517', '--wheel-dir', built],
    requirements: [source],
    purpose: "the extension's own wheel",
    directory: extension.directory,
    options,
    environment: {
      ...buildConstraints(constraints.map((file) => resolve(extension.directory, file))),
      PYTHONHASHSEED: '0',
    },
    signal,
  });
  if (reason !== undefined) {
    throw new UserError(
      `pip cannot build the extension's own wheel: ${reason} Mend what ${extension.directory} says about its package, or tell pip where to look (option "pip").`,
    );
  }
  const [name, ...others] = (await readdir(built)).filter((file) => file.endsWith('.whl'));
  if (name === undefined || others.length > 0) {
    throw new UserError(
      `pip has built ${others.length > 0 ? 'several wheels' : 'no wheel'} of ${extension.directory}: its package has to be one.`,
    );
  }
  const wheel = join(folder, name);
  await normaliseWheel(join(built, name), wheel);
  return wheel;
}

/** Arguments would not reach the pip that fetches build tools. Newer versions of it look for the second variable. */
function buildConstraints(files: readonly string[]): NodeJS.ProcessEnv {
  if (files.length === 0) return {};
  const addresses = files.map((file) => pathToFileURL(file).href).join(' ');
  return { PIP_CONSTRAINT: addresses, PIP_BUILD_CONSTRAINT: addresses };
}

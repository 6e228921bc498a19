import { basename, dirname, join } from 'node:path';
import { assertNoErrors, UserError, type Artifact, type ExtensionSource } from '@extkit/devkit';
import {
  atomicFolder,
  isFile,
  isFolder,
  writeTree,
  type ArchiveEntry,
  type Exclusion,
  type FileEntry,
} from '@extkit/devkit/archive';
import { applySettings } from '@extkit/devkit/rules';
import { buildRules } from './build/build-rules.ts';
import { buildTarget } from './build/build-target.ts';
import { distInfo } from './build/dist-info.ts';
import { blocklist } from './build/exclusions.ts';
import { inOneFolder, writePluginArchive } from './build/plugin-archive.ts';
import type { PluginBuildOptions } from './build/plugin-build-options.ts';
import { readPlugin, type Plugin } from './build/plugin.ts';
import { secretsInPackages, secretsInSource } from './build/possible-secret.ts';
import { sourceFiles } from './build/source-files.ts';
import { withVendoredPackages } from './build/vendored-packages.ts';
import { ruleInfos } from './rules/rule-infos.ts';
import { verify } from './verify.ts';

/**
 * Verifies a plugin and packs it in the way Dynatrace takes it (facts 3): `<name>.zip` with the one folder `<name>/`, in
 * which are the project's files, what describes them as a Python package, and the packages that it requires.
 *
 * @throws {DiagnosticsError} where the plugin has errors
 * @throws {UserError} where the project's files, pip or the output path does not allow it
 */
export async function build(extension: ExtensionSource, options: PluginBuildOptions): Promise<Artifact> {
  const { progress, signal, sizeLimit = false } = options;
  const { directory, manifestPath } = extension;
  const diagnostics = await verify(extension, options);
  signal?.throwIfAborted();
  assertNoErrors(diagnostics, manifestPath, 'build');
  const plugin = await readPlugin(manifestPath);
  const { name, version, python } = plugin;
  const target = await buildTarget(name, directory, options);
  const exclude = [await blocklist(directory), ...(options.exclude ?? [])];
  const source = await sourceFiles(directory, [isEggInfo(plugin), ...exclude], target.outputs);
  const files = source.filter(isFile);
  assertManifest(files);
  const description = python ? await distInfo(python, version, files) : [];

  const install = { requirements: python?.requirements ?? [], directory, options: options.pip ?? {}, progress, signal };
  return withVendoredPackages({ ...install, exclude }, async (packages) => {
    const layers = [packages, description, source];
    const entries = inOneFolder(name, ...layers);
    const secrets = [
      ...(await secretsInSource(directory, files)),
      ...(python ? await secretsInPackages(packages, python.requirementsAt) : []),
    ];
    const warnings = await applySettings(secrets, {
      settings: options,
      rules: ruleInfos,
      checked: buildRules,
      directory,
      documents: [],
      files: files.map(({ path: file }) => join(directory, file)),
    });
    assertNoErrors(warnings, manifestPath, 'build');
    const { path, size, sha256 } = await writePluginArchive(target.zip, entries, { sizeLimit, signal });
    if (target.deployment !== undefined) await deploy(target.deployment, layers);
    return {
      path,
      files: entries.flatMap((entry) => (isFolder(entry) ? [] : [entry.path])).sort(),
      size,
      sha256,
      signed: false,
      ...(warnings.length > 0 && { warnings }),
    };
  });
}

function assertManifest(files: readonly FileEntry[]): void {
  if (files.some((file) => file.path === 'plugin.json')) return;
  throw new UserError(
    'No plugin can be without plugin.json: change file_blocklist.txt, file_blacklist.txt or the "exclude" globs, one of which leaves it out.',
  );
}

/** What setuptools leaves in a folder where it once built this package: the SDK removes it too (facts 3, step 3). */
function isEggInfo({ python }: Plugin): Exclusion {
  return (path) => python !== undefined && path === `${python.package}.egg-info`;
}

/** Puts the unpacked plugin where the plugin module looks for it, in place of the whole of an earlier one. */
async function deploy(target: string, layers: readonly (readonly ArchiveEntry[])[]): Promise<void> {
  await atomicFolder(target, (folder) => writeTree(dirname(folder), inOneFolder(basename(folder), ...layers)));
}

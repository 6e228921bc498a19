import { addDependenciesToPackageJson, formatFiles, type GeneratorCallback, type Tree } from '@nx/devkit';
import { PLUGIN_NAME, pluginVersion } from '../../plugin-package.ts';
import { extendGitignore } from './gitignore.ts';
import { extendNxignore } from './nxignore.ts';
import type { InitGeneratorOptions } from './options.ts';
import { registerPlugin } from './register-plugin.ts';

/** Sets up a workspace for the plugin. Run again, it changes nothing. */
export default async function initGenerator(
  tree: Tree,
  { skipFormat = false, skipPackageJson = false, keepExistingVersions = false }: InitGeneratorOptions = {},
): Promise<GeneratorCallback> {
  registerPlugin(tree);
  extendGitignore(tree);
  extendNxignore(tree);
  const install =
    skipPackageJson || !tree.exists('package.json')
      ? () => undefined
      : addDependenciesToPackageJson(tree, {}, { [PLUGIN_NAME]: pluginVersion() }, undefined, keepExistingVersions);
  if (!skipFormat) await formatFiles(tree);
  return install;
}

import { readNxJson, updateNxJson, type Tree } from '@nx/devkit';
import type { ExtkitPluginOptions } from '../../plugin/options.ts';
import { PLUGIN_NAME } from '../../plugin-package.ts';
import { registerPlugin } from '../init/register-plugin.ts';

/** Sets one of the plugin's options in `nx.json`, and leaves the others as they are. Registers the plugin if need be. */
export function setPluginOption<Name extends keyof ExtkitPluginOptions>(
  tree: Tree,
  name: Name,
  value: ExtkitPluginOptions[Name],
): void {
  registerPlugin(tree);
  const nxJson = readNxJson(tree) ?? {};
  const plugins = nxJson.plugins?.map((entry) => {
    const registration = typeof entry === 'string' ? { plugin: entry } : entry;
    if (registration.plugin !== PLUGIN_NAME) return entry;
    const { options } = registration;
    return { ...registration, options: { ...(isObject(options) ? options : {}), [name]: value } };
  });
  if (plugins !== undefined) updateNxJson(tree, { ...nxJson, plugins });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

import { logger, readNxJson, updateNxJson, type NxJsonConfiguration, type Tree } from '@nx/devkit';
import { PLUGIN_NAME } from '../../plugin-package.ts';

/** Whether `nx.json` lists the plugin, be it by its name alone or with options. */
export function isPluginRegistered({ plugins = [] }: NxJsonConfiguration): boolean {
  return plugins.some((entry) => (typeof entry === 'string' ? entry : entry.plugin) === PLUGIN_NAME);
}

/** Lists the plugin in `nx.json`, unless it is there or the workspace wants no inferred targets at all. */
export function registerPlugin(tree: Tree): void {
  const nxJson = readNxJson(tree) ?? {};
  if (isPluginRegistered(nxJson)) return;
  if (nxJson.useInferencePlugins === false || process.env.NX_ADD_PLUGINS === 'false') {
    logger.warn(`The workspace does not infer targets: add "${PLUGIN_NAME}" to "plugins" in nx.json to have them.`);
    return;
  }
  updateNxJson(tree, { ...nxJson, plugins: [...(nxJson.plugins ?? []), PLUGIN_NAME] });
}

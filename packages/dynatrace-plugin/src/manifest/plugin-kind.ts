import { selectText } from '@extkit/devkit/rules';

/** Where a plugin runs. OneAgent's plugins are those of Python, JMX and PMI. */
export type PluginKind = 'activegate' | 'oneagent';

/** By the name, as the SDK chooses the schema (facts 1.1); without one, by what else tells. */
export function pluginKind(manifest: unknown): PluginKind {
  const name = selectText(manifest, ['name']);
  if (name !== undefined) return /^custom[^\n]remote/u.test(name) ? 'activegate' : 'oneagent';
  const isRemote =
    selectText(manifest, ['source', 'activation']) === 'Remote' ||
    selectText(manifest, ['entity'])?.startsWith('CUSTOM_DEVICE') === true;
  return isRemote ? 'activegate' : 'oneagent';
}

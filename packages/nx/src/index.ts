export { createNodes, createNodesV2 } from './plugin/create-nodes.ts';
export type { ExtkitPluginOptions } from './plugin/options.ts';
export { PLUGIN_NAME as name } from './plugin-package.ts';

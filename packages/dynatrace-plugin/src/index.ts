export type { PipOptions, PluginBuildOptions } from './build/plugin-build-options.ts';
export { format, type PluginFormat } from './format.ts';
export type { PluginUploadOptions } from './upload/plugin-upload-options.ts';

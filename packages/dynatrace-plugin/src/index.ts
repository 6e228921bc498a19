export type { PipOptions } from '@extkit/devkit/python';
export type { PluginBuildOptions } from './build/plugin-build-options.ts';
export { format, type PluginFormat } from './format.ts';
export type { PluginUploadOptions } from './upload/plugin-upload-options.ts';

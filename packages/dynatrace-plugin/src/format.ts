import type { Artifact, Environment, ExtensionFormat, ExtensionSource, UploadEvent } from '@extkit/devkit';
import type { PluginBuildOptions } from './build/plugin-build-options.ts';
import { format as graphFormat } from './graph/index.ts';
import { ruleInfos } from './rules/rule-infos.ts';
import { templates } from './templates/index.ts';
import type { PluginUploadOptions } from './upload/plugin-upload-options.ts';

type Capabilities = 'upload' | 'simulate' | 'declarations' | 'programs' | 'furtherOptions';

/** What is more specific here than in the contract. */
export interface PluginFormat
  extends Omit<ExtensionFormat, Capabilities>, Required<Pick<ExtensionFormat, Capabilities>> {
  build(extension: ExtensionSource, options: PluginBuildOptions): Promise<Artifact>;
  upload(artifact: string, environment: Environment, options?: PluginUploadOptions): AsyncIterable<UploadEvent>;
}

/** Dynatrace plugins of the first framework (Extensions 1.0): a folder with a `plugin.json`, shipped as a zip. */
export const format: PluginFormat = { ...graphFormat, rules: ruleInfos, templates };

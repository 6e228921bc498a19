import type { Artifact, Environment, ExtensionFormat, ExtensionSource, UploadEvent } from '@extkit/devkit';
import { pluginBuildOptionInfos, type PluginBuildOptions } from './build/plugin-build-options.ts';
import { demoApp } from './demo-app/program.ts';
import { identify } from './identify.ts';
import { ruleInfos } from './rules/rule-infos.ts';
import { templates } from './templates/index.ts';
import { pluginUploadOptionInfos, type PluginUploadOptions } from './upload/plugin-upload-options.ts';

type Capabilities = 'upload' | 'simulate' | 'declarations' | 'programs' | 'furtherOptions';

/** What is more specific here than in the contract. */
export interface PluginFormat
  extends Omit<ExtensionFormat, Capabilities>, Required<Pick<ExtensionFormat, Capabilities>> {
  build(extension: ExtensionSource, options: PluginBuildOptions): Promise<Artifact>;
  upload(artifact: string, environment: Environment, options?: PluginUploadOptions): AsyncIterable<UploadEvent>;
}

/** Dynatrace plugins of the first framework (Extensions 1.0): a folder with a `plugin.json`, shipped as a zip. */
export const format: PluginFormat = {
  id: 'dynatrace-plugin',
  displayName: 'Dynatrace plugin',
  technologies: ['dynatrace'],
  manifests: ['**/plugin.json'],
  rules: ruleInfos,
  templates,
  programs: [demoApp],
  furtherOptions: { build: pluginBuildOptionInfos, upload: pluginUploadOptionInfos },
  identify,
  async editorSchemas() {
    const { editorSchemas } = await import('./editor/editor-schemas.ts');
    return editorSchemas();
  },
  async verify(extension, options) {
    const { verify } = await import('./verify.ts');
    return verify(extension, options);
  },
  async claims(extension) {
    const { claims } = await import('./claims.ts');
    return claims(extension);
  },
  async build(extension, options) {
    const { build } = await import('./build.ts');
    return build(extension, options);
  },
  async *upload(artifact, environment, options) {
    const { upload } = await import('./upload/upload.ts');
    yield* upload(artifact, environment, options);
  },
  async *simulate(extension, options) {
    const { simulate } = await import('./simulate/simulate.ts');
    yield* simulate(extension, options);
  },
  async declarations(extension) {
    const { declarations } = await import('./simulate/declarations.ts');
    return declarations(extension);
  },
};

import type { PluginFormat } from '../format.ts';
import { pluginBuildOptionInfos } from '../build/plugin-build-options.ts';
import { demoApp } from '../demo-app/program.ts';
import { identify } from '../identify.ts';
import { pluginUploadOptionInfos } from '../upload/plugin-upload-options.ts';

/** The format without its rules and templates, which are many files to load. */
export const format: Omit<PluginFormat, 'rules' | 'templates'> = {
  id: 'dynatrace-plugin',
  displayName: 'Dynatrace plugin',
  technologies: ['dynatrace'],
  manifests: ['**/plugin.json'],
  programs: [demoApp],
  furtherOptions: { build: pluginBuildOptionInfos, upload: pluginUploadOptionInfos },
  identify,
  async editorSchemas() {
    const { editorSchemas } = await import('../editor/editor-schemas.ts');
    return editorSchemas();
  },
  async verify(extension, options) {
    const { verify } = await import('../verify.ts');
    return verify(extension, options);
  },
  async claims(extension) {
    const { claims } = await import('../claims.ts');
    return claims(extension);
  },
  async build(extension, options) {
    const { build } = await import('../build.ts');
    return build(extension, options);
  },
  async *upload(artifact, environment, options) {
    const { upload } = await import('../upload/upload.ts');
    yield* upload(artifact, environment, options);
  },
  async *simulate(extension, options) {
    const { simulate } = await import('../simulate/simulate.ts');
    yield* simulate(extension, options);
  },
  async declarations(extension) {
    const { declarations } = await import('../simulate/declarations.ts');
    return declarations(extension);
  },
};

import type { GraphFormat } from '@extkit/devkit';
import { extensionBuildOptionInfos } from '../extension-build-options.ts';
import { identify } from '../identify.ts';

/** The format without its rules and templates, which are many files to load. */
export const format: GraphFormat = {
  id: 'dynatrace-extension',
  displayName: 'Dynatrace extension',
  technologies: ['dynatrace'],
  manifests: ['**/extension/extension.yaml', '**/src/extension.yaml'],
  // Where dt-sdk leaves what it has made (facts 1.1).
  signing: {
    key: 'a developer.pem ("nx g @extkit/nx:certificates" makes one)',
    defaultPath: '~/.dynatrace/certificates/developer.pem',
  },
  furtherOptions: { build: extensionBuildOptionInfos },
  identify,
  async examples() {
    const { examples } = await import('../rules/examples.ts');
    return examples;
  },
  async editorSchemas() {
    const { editorSchemas } = await import('../editor/editor-schemas.ts');
    return editorSchemas();
  },
  async downloadSchemas(source, signal) {
    const { downloadSchemas } = await import('../official-schemas/download/download-schemas.ts');
    return downloadSchemas(source, signal);
  },
  async verify(extension, options) {
    const { verify } = await import('../verify.ts');
    return verify(extension, options);
  },
  async createSigningKey(options) {
    const { createSigningKey } = await import('../certificates/create-signing-key.ts');
    return createSigningKey(options);
  },
  async examineSigningKey(key, options) {
    const { examineSigningKey } = await import('../certificates/doctor/examine-signing-key.ts');
    return examineSigningKey(key, options);
  },
  async inspect(bundle, options) {
    const { inspectBundle } = await import('../inspect/inspect-bundle.ts');
    return inspectBundle(bundle, options);
  },
  async diff(before, after) {
    const { diffExtensions } = await import('../diff/diff-extensions.ts');
    return diffExtensions(before, after);
  },
  async claims(extension) {
    const { claims } = await import('../claims.ts');
    return claims(extension);
  },
  async build(extension, options) {
    const { build } = await import('../build.ts');
    return build(extension, options);
  },
  async lock(extension, options) {
    const { writeLock } = await import('../python-build/write-lock.ts');
    return writeLock(extension, options);
  },
};

import type { TargetConfiguration } from '@nx/devkit';
import { fingerprintCommand, PYTHON_FINGERPRINT_COMMAND } from '../../fingerprint-command.ts';
import { PLUGIN_NAME } from '../../plugin-package.ts';
import { inProject, sourceInputs, verifyOptions, type TargetSource } from './target-source.ts';

/** Cached by the extension's files and, where its format signs, by the key. */
export function buildTarget(source: TargetSource, name: string): TargetConfiguration {
  const { extension, format, settings, toolInputs } = source;
  const { verifyTargetName, outputPath, signingKey, exclude } = settings;
  const { signs = false, defaultKey: fallback } = extension;
  return {
    executor: `${PLUGIN_NAME}:build`,
    options: {
      extensionFormat: format,
      outputPath,
      ...(signs && signingKey !== undefined && { signingKey }),
      ...(exclude.length > 0 && { exclude: [...exclude] }),
      ...verifyOptions(source),
    },
    cache: true,
    dependsOn: verifyTargetName === false ? [] : [verifyTargetName],
    inputs: [
      ...sourceInputs(source),
      ...inProject(extension.buildInputs ?? []),
      ...toolInputs,
      // The key is an input by its fingerprint alone: neither it nor anything made from its secret half gets into a hash.
      { runtime: fingerprintCommand(signs ? { configured: signingKey, fallback } : undefined) },
      ...(extension.buildsWithPython === true ? [{ runtime: PYTHON_FINGERPRINT_COMMAND }] : []),
    ],
    // The option, not its value here: a project may set another folder, and its bundle is to be cached all the same.
    outputs: extension.artifacts?.map((artifact) => `{options.outputPath}/${artifact}`) ?? ['{options.outputPath}'],
    metadata: {
      description: `Builds the bundle of the ${extension.displayName}${signs ? ', signed where there is a key' : ''}`,
      technologies: [...extension.technologies],
      help: { command: `npx nx ${name} --help`, example: { options: { sizeLimit: false } } },
    },
  };
}

import type { TargetConfiguration } from '@nx/devkit';
import { fingerprintCommand } from '../fingerprint-command.ts';
import { PLUGIN_NAME } from '../plugin-package.ts';
import type { Identified } from './identity-cache.ts';
import type { PluginSettings } from './options.ts';
import type { TargetInputs } from './tool-inputs.ts';

/** What the targets of one extension are made from. */
export interface TargetSource {
  readonly extension: Identified;
  /** The id of a built-in format, or the name of its package. */
  readonly format: string;
  readonly settings: PluginSettings;
  readonly toolInputs: TargetInputs;
}

/** The targets of an extension, under the names that the plugin's options give them. */
export function extensionTargets(source: TargetSource): Record<string, TargetConfiguration> {
  const { verifyTargetName, buildTargetName } = source.settings;
  return {
    ...(verifyTargetName !== false && { [verifyTargetName]: verifyTarget(source, verifyTargetName) }),
    ...(buildTargetName !== false && { [buildTargetName]: buildTarget(source, buildTargetName) }),
  };
}

function verifyTarget({ extension, format, toolInputs }: TargetSource, name: string): TargetConfiguration {
  return {
    executor: `${PLUGIN_NAME}:verify`,
    options: { extensionFormat: format },
    cache: true,
    inputs: [...sources(extension), ...toolInputs],
    outputs: ['{options.outputFile}'],
    metadata: {
      description: `Checks the ${extension.displayName} offline`,
      technologies: [...extension.technologies],
      help: { command: `npx nx ${name} --help`, example: { options: { format: 'sarif', outputFile: 'verify.sarif' } } },
    },
  };
}

function buildTarget({ extension, format, settings, toolInputs }: TargetSource, name: string): TargetConfiguration {
  const { verifyTargetName, outputPath, signingKey, exclude } = settings;
  const key = { configured: signingKey, fallback: extension.defaultKey };
  return {
    executor: `${PLUGIN_NAME}:build`,
    options: {
      extensionFormat: format,
      outputPath,
      ...(signingKey !== undefined && { signingKey }),
      ...(exclude.length > 0 && { exclude: [...exclude] }),
    },
    cache: true,
    dependsOn: verifyTargetName === false ? [] : [verifyTargetName],
    // The key is an input by its fingerprint alone: neither it nor anything made from its secret half gets into a hash.
    inputs: [...sources(extension), ...toolInputs, { runtime: fingerprintCommand(key) }],
    // The option, not its value here: a project may set another folder, and its bundle is to be cached all the same.
    outputs: extension.artifacts?.map((artifact) => `{options.outputPath}/${artifact}`) ?? ['{options.outputPath}'],
    metadata: {
      description: `Builds the bundle of the ${extension.displayName}, signed where there is a key`,
      technologies: [...extension.technologies],
      help: { command: `npx nx ${name} --help`, example: { options: { sizeLimit: false } } },
    },
  };
}

function sources({ inputs }: Identified): string[] {
  return inputs.map((glob) => glob.replace(/^!?/, '$&{projectRoot}/'));
}

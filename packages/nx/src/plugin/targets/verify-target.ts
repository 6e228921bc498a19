import type { TargetConfiguration } from '@nx/devkit';
import { PLUGIN_NAME } from '../../plugin-package.ts';
import { sourceInputs, verifyOptions, type TargetSource } from './target-source.ts';

/** Cached by the extension's files. */
export function verifyTarget(source: TargetSource, name: string): TargetConfiguration {
  const { extension, format, toolInputs } = source;
  return {
    executor: `${PLUGIN_NAME}:verify`,
    options: { extensionFormat: format, ...verifyOptions(source) },
    cache: true,
    inputs: [...sourceInputs(source), ...toolInputs],
    outputs: ['{options.outputFile}'],
    metadata: {
      description: `Checks the ${extension.displayName} offline`,
      technologies: [...extension.technologies],
      help: { command: `npx nx ${name} --help`, example: { options: { format: 'sarif', outputFile: 'verify.sarif' } } },
    },
  };
}

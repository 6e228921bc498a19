import type { TargetConfiguration } from '@nx/devkit';
import { PLUGIN_NAME } from '../../plugin-package.ts';
import { sourceInputs, type TargetSource } from './target-source.ts';

/** Cached by the extension's files. */
export function verifyTarget({ extension, format, toolInputs }: TargetSource, name: string): TargetConfiguration {
  return {
    executor: `${PLUGIN_NAME}:verify`,
    options: { extensionFormat: format },
    cache: true,
    inputs: [...sourceInputs(extension), ...toolInputs],
    outputs: ['{options.outputFile}'],
    metadata: {
      description: `Checks the ${extension.displayName} offline`,
      technologies: [...extension.technologies],
      help: { command: `npx nx ${name} --help`, example: { options: { format: 'sarif', outputFile: 'verify.sarif' } } },
    },
  };
}

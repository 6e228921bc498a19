import type { TargetConfiguration } from '@nx/devkit';
import { PLUGIN_NAME } from '../../plugin-package.ts';
import type { IdentifiedProgram } from '../identity-cache.ts';
import type { TargetSource } from './target-source.ts';

/** Runs until it is interrupted, also beside other tasks that depend on it. */
export function programTarget(
  { extension, format }: TargetSource,
  { id, description }: IdentifiedProgram,
): TargetConfiguration {
  return {
    executor: `${PLUGIN_NAME}:program`,
    options: { extensionFormat: format, program: id },
    continuous: true,
    cache: false,
    metadata: {
      description,
      technologies: [...extension.technologies],
      help: { command: `npx nx ${id} --help`, example: {} },
    },
  };
}

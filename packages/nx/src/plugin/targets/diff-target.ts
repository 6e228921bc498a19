import type { TargetConfiguration } from '@nx/devkit';
import { PLUGIN_NAME } from '../../plugin-package.ts';
import type { TargetSource } from './target-source.ts';

/** Never cached: a branch moves. The project is compared as it lies there, so nothing need be built. */
export function diffTarget({ extension, format }: TargetSource, name: string): TargetConfiguration {
  return {
    executor: `${PLUGIN_NAME}:diff`,
    options: { extensionFormat: format },
    cache: false,
    metadata: {
      description: `Says what has changed in the ${extension.displayName}, and what that breaks where it is installed`,
      technologies: [...extension.technologies],
      help: { command: `npx nx ${name} --help`, example: { options: { against: 'git:v1.2.0', failOnBreaking: true } } },
    },
  };
}

import type { TargetConfiguration } from '@nx/devkit';
import { PLUGIN_NAME } from '../../plugin-package.ts';
import type { TargetSource } from './target-source.ts';

/** Never cached: it asks a package index what there is now. */
export function lockTarget({ extension, format }: TargetSource, name: string): TargetConfiguration {
  return {
    executor: `${PLUGIN_NAME}:lock`,
    options: { extensionFormat: format },
    cache: false,
    metadata: {
      description: `Writes down which packages the ${extension.displayName} is built with`,
      technologies: [...extension.technologies],
      help: { command: `npx nx ${name} --help`, example: { options: { pythonVersions: ['3.14'] } } },
    },
  };
}

import type { TargetConfiguration } from '@nx/devkit';
import { PLUGIN_NAME } from '../../plugin-package.ts';
import type { TargetSource } from './target-source.ts';

/** Never cached, for an extension asks what is outside of the workspace. A simulation verifies the extension itself. */
export function simulateTarget({ extension, format }: TargetSource, name: string): TargetConfiguration {
  return {
    executor: `${PLUGIN_NAME}:simulate`,
    options: { extensionFormat: format },
    cache: false,
    metadata: {
      description: `Runs the ${extension.displayName} against a stand-in of its host, and shows what it sends`,
      technologies: [...extension.technologies],
      help: { command: `npx nx ${name} --help`, example: { options: { iterations: 3, interval: 10 } } },
    },
  };
}

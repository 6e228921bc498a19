import type { TargetConfiguration } from '@nx/devkit';
import { PLUGIN_NAME } from '../../plugin-package.ts';
import { verifyOptions, type TargetSource } from './target-source.ts';

/** Never cached, for an extension asks what is outside of the workspace. A simulation verifies the extension itself. */
export function simulateTarget(source: TargetSource, name: string): TargetConfiguration {
  const { extension, format } = source;
  return {
    executor: `${PLUGIN_NAME}:simulate`,
    options: { extensionFormat: format, ...verifyOptions(source) },
    cache: false,
    metadata: {
      description: `Runs the ${extension.displayName} against a stand-in of its host, and shows what it sends`,
      technologies: [...extension.technologies],
      help: { command: `npx nx ${name} --help`, example: { options: { iterations: 3, interval: 10 } } },
    },
  };
}

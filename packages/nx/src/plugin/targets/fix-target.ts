import type { TargetConfiguration } from '@nx/devkit';
import { PLUGIN_NAME } from '../../plugin-package.ts';
import { verifyOptions, type TargetSource } from './target-source.ts';

/** Never cached: it changes the files that it looks at. */
export function fixTarget(source: TargetSource, name: string): TargetConfiguration {
  const { extension, format } = source;
  return {
    executor: `${PLUGIN_NAME}:fix`,
    options: { extensionFormat: format, ...verifyOptions(source) },
    cache: false,
    metadata: {
      description: `Mends what can be mended in the ${extension.displayName}, and shows what is left`,
      technologies: [...extension.technologies],
      help: { command: `npx nx ${name} --help`, example: { options: { dryRun: true } } },
    },
  };
}

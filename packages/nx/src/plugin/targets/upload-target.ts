import type { TargetConfiguration } from '@nx/devkit';
import { PLUGIN_NAME } from '../../plugin-package.ts';
import type { TargetSource } from './target-source.ts';

/** Never cached: what counts is what happens elsewhere. */
export function uploadTarget({ extension, format, settings }: TargetSource, name: string): TargetConfiguration {
  const { buildTargetName, outputPath } = settings;
  return {
    executor: `${PLUGIN_NAME}:upload`,
    options: { extensionFormat: format, outputPath },
    cache: false,
    dependsOn: buildTargetName === false ? [] : [buildTargetName],
    metadata: {
      description: `Sends the bundle of the ${extension.displayName} to an environment`,
      technologies: [...extension.technologies],
      help: {
        command: `npx nx ${name} --help`,
        example: { options: { url: 'https://abc12345.live.dynatrace.com', tokenFile: 'upload.token', dryRun: true } },
      },
    },
  };
}

import type { TargetConfiguration } from '@nx/devkit';
import { PLUGIN_NAME } from '../../plugin-package.ts';
import type { TargetSource } from './target-source.ts';

/** Never cached: whether a certificate has expired depends on the day. */
export function inspectTarget({ extension, format, settings }: TargetSource, name: string): TargetConfiguration {
  const { buildTargetName, outputPath } = settings;
  return {
    executor: `${PLUGIN_NAME}:inspect`,
    options: { extensionFormat: format, outputPath },
    cache: false,
    dependsOn: buildTargetName === false ? [] : [buildTargetName],
    metadata: {
      description: `Looks into the bundle of the ${extension.displayName}`,
      technologies: [...extension.technologies],
      help: { command: `npx nx ${name} --help`, example: { options: { rootCertificate: 'keys/ca.pem' } } },
    },
  };
}

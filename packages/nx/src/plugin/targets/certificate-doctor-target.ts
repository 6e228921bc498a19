import type { TargetConfiguration } from '@nx/devkit';
import { PLUGIN_NAME } from '../../plugin-package.ts';
import type { TargetSource } from './target-source.ts';

/** Never cached: what is good today has expired tomorrow. */
export function certificateDoctorTarget(
  { extension, format, settings }: TargetSource,
  name: string,
): TargetConfiguration {
  const { signingKey } = settings;
  return {
    executor: `${PLUGIN_NAME}:certificate-doctor`,
    options: { extensionFormat: format, ...(signingKey !== undefined && { signingKey }) },
    cache: false,
    metadata: {
      description: `Examines the key that the ${extension.displayName} is signed with, and its certificates`,
      technologies: [...extension.technologies],
      help: { command: `npx nx ${name} --help`, example: { options: { minimumDays: 90 } } },
    },
  };
}

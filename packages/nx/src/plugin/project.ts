import type { ProjectConfiguration } from '@nx/devkit';
import { extensionTargets } from './targets/extension-targets.ts';
import type { TargetSource } from './targets/target-source.ts';

/** A project as Nx is told of it. No key of it is ever `undefined`: some versions of Nx would take that for a value. */
export function extensionProject(name: string, source: TargetSource): Omit<ProjectConfiguration, 'root'> {
  const { displayName, technologies, ...identity } = source.extension;
  const targets = extensionTargets(source);
  return {
    name,
    targets,
    metadata: {
      description: [displayName, identity.name, identity.version].filter((word) => word !== undefined).join(' '),
      technologies: [...technologies],
      targetGroups: { [displayName]: Object.keys(targets) },
    },
  };
}

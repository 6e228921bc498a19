import type { ProjectGraph } from '@nx/devkit';
import { PLUGIN_NAME } from '../../plugin-package.ts';

/** An extension as the project graph knows it. */
export interface ExtensionProject {
  /** Relative to the workspace root. */
  readonly root: string;
  /** The id of a built-in format, or the name of its package; without it, the format is told by the manifest. */
  readonly format?: string;
}

/** The projects with a target of this plugin, whatever its name. */
export function extensionProjects({ nodes }: Pick<ProjectGraph, 'nodes'>): ExtensionProject[] {
  return Object.values(nodes).flatMap(({ data: { root, targets = {} } }) => {
    const target = Object.values(targets).find(({ executor }) => executor?.startsWith(`${PLUGIN_NAME}:`));
    if (target === undefined) return [];
    const options: unknown = target.options;
    const format =
      typeof options === 'object' && options !== null && 'extensionFormat' in options && options.extensionFormat;
    return [{ root, ...(typeof format === 'string' && { format }) }];
  });
}

import type { BuildOptions, OptionInfos } from '@extkit/devkit';
import { pipOptionInfos, type PipOptions } from '@extkit/devkit/python';

/** What the build of a plugin takes besides what every build takes. */
export interface PluginBuildOptions extends BuildOptions {
  /**
   * The folder in which a local OneAgent or ActiveGate looks for plugins. The unpacked plugin is put in there too, in a
   * folder of its name, and takes the place of the one that was there.
   */
  readonly deploymentDir?: string;
  /** How pip finds the packages in `source.install_requires`; not looked at where that is empty. */
  readonly pip?: PipOptions;
}

/** The same, as users are told and what they give is checked by. */
export const pluginBuildOptionInfos = {
  deploymentDir: {
    type: 'string',
    format: 'path',
    description:
      'The folder in which a local OneAgent or ActiveGate looks for plugins: the unpacked plugin is put there too',
  },
  pip: {
    type: 'object',
    description: 'How pip finds the packages in install_requires',
    properties: pipOptionInfos,
  },
} as const satisfies OptionInfos;

import type { BuildOptions, OptionInfos } from '@extkit/devkit';
import { pipOptionInfos, type PipOptions } from '@extkit/devkit/python';

/** What the build of a Python extension takes besides what every build takes. */
export interface PythonBuildOptions extends Pick<BuildOptions, 'progress' | 'signal'> {
  /** The versions of Python that hosts run extensions with, such as `3.14`. @default ["3.10", "3.14"] */
  readonly pythonVersions?: readonly string[];
  /** The platforms of hosts, as wheels name them. @default ["manylinux2014_x86_64", "win_amd64"] */
  readonly platforms?: readonly string[];
  /**
   * Files that ask for further packages, in pip's format and without hashes; relative to the project's directory. With a
   * lock, they count when it is made and when it is checked.
   */
  readonly requirements?: readonly string[];
  /** How pip finds packages. Its `constraints` hold for what builds the extension's own wheel, too. */
  readonly pip?: PipOptions;
}

/** The same, as users are told and what they give is checked by. */
export const pythonBuildOptionInfos = {
  pythonVersions: {
    type: 'array',
    description: 'The versions of Python that hosts run the extension with; 3.10 and 3.14 if not given',
  },
  platforms: {
    type: 'array',
    description: 'The platforms of hosts, as wheels name them; manylinux2014_x86_64 and win_amd64 if not given',
  },
  requirements: {
    type: 'array',
    description: "Files that ask for further packages, in pip's format",
  },
  pip: {
    type: 'object',
    description: 'How pip finds the packages that the extension needs',
    properties: pipOptionInfos,
  },
} as const satisfies OptionInfos;

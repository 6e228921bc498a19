import type { BuildOptions, OptionInfos } from '@extkit/devkit';
import { pythonBuildOptionInfos, type PythonBuildOptions } from './python-build/python-build-options.ts';

/** What the build of an extension takes besides what every build takes. */
export interface ExtensionBuildOptions extends BuildOptions, PythonBuildOptions {
  /**
   * Where the wheels of a Python extension come from: `build` makes and collects them with pip, `lib` packs those that
   * lie in `lib/` beside the manifest.
   *
   * @default "build" where the project has a `setup.py` or a `pyproject.toml`
   */
  readonly wheels?: string;
}

/** The same, as users are told and what they give is checked by. */
export const extensionBuildOptionInfos = {
  wheels: {
    type: 'string',
    description:
      'Where the wheels of a Python extension come from: "build" (made and collected by pip; usual where there is a setup.py or a pyproject.toml) or "lib" (those in lib/ beside the manifest)',
  },
  ...pythonBuildOptionInfos,
} as const satisfies OptionInfos;

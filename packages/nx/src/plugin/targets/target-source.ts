import type { Identified } from '../identity-cache.ts';
import type { PluginSettings } from '../options.ts';
import type { TargetInputs } from '../tool-inputs.ts';

/** What the targets of one extension are made from. */
export interface TargetSource {
  readonly extension: Identified;
  /** The id of a built-in format, or the name of its package. */
  readonly format: string;
  readonly settings: PluginSettings;
  readonly toolInputs: TargetInputs;
}

/** The files of the extension itself, as inputs of a target. */
export function sourceInputs({ inputs }: Identified): string[] {
  return inputs.map((glob) => glob.replace(/^!?/, '$&{projectRoot}/'));
}

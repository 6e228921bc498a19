import { posix } from 'node:path';
import type { VerifySettings } from '@extkit/devkit';
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

/** The files that an extension is verified by, as inputs of a target: its own, and the vendor's schemas. */
export function sourceInputs({ extension, settings }: TargetSource): string[] {
  const { schemas } = verifyOptions({ extension, settings });
  return [
    ...inProject(extension.inputs),
    ...(schemas === undefined ? [] : [posix.join('{workspaceRoot}', schemas, '**/*')]),
  ];
}

/** The globs of files of the project, as inputs of a target. */
export function inProject(globs: readonly string[]): string[] {
  return globs.map((glob) => glob.replace(/^!?/, '$&{projectRoot}/'));
}

/** What the plugin's options say of how to verify, as options of a target: so Nx hashes them. */
export function verifyOptions({ extension, settings }: Pick<TargetSource, 'extension' | 'settings'>): VerifySettings {
  const { severities, suppressions, schemas } = settings;
  return {
    ...(Object.keys(severities).length > 0 && { severities }),
    ...(suppressions.length > 0 && { suppressions }),
    ...(extension.takesSchemas === true && schemas !== undefined && { schemas }),
  };
}

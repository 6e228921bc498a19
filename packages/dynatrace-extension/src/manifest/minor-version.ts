import { selectText } from '@extkit/devkit/rules';
import type { ManifestModel } from './manifest-model.ts';

/** The 341 of `minDynatraceVersion: "1.341.0"`, where it can be told. */
export function minorVersion({ manifest }: ManifestModel): number | undefined {
  const minor = /^1\.(\d+)/.exec(selectText(manifest.value, ['minDynatraceVersion']) ?? '')?.[1];
  return minor === undefined ? undefined : Number(minor);
}

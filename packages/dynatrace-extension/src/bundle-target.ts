import { join, resolve } from 'node:path';
import { isWithin, UserError } from '@extkit/devkit';
import { bundleFileName, PACKED_FILE_NAME } from './bundle-file-name.ts';

export interface BundleTarget {
  /** Absolute. */
  readonly path: string;
  /** What an earlier build of the other kind, signed or unsigned, may have left beside it. Absolute. */
  readonly superseded?: string;
}

export interface BundleKind {
  readonly name: string;
  readonly version: string;
  readonly signed: boolean;
}

/**
 * Says where a build writes.
 *
 * @param outputPath a folder, in which the bundle gets its usual name, or a file ending in `.zip`
 * @param extensionFolder absolute; what is packed
 * @throws {UserError} where the bundle would become a part of the extension, and so of the next bundle
 */
export function bundleTarget(outputPath: string, extensionFolder: string, kind: BundleKind): BundleTarget {
  const output = resolve(outputPath);
  if (isWithin(extensionFolder, output)) {
    throw new UserError(
      `${output} is in the extension's folder, and would be packed the next time. Choose an output path outside of ${extensionFolder}.`,
    );
  }
  if (output.endsWith('.zip')) return { path: output };
  const signed = join(output, bundleFileName(kind.name, kind.version));
  const unsigned = join(output, PACKED_FILE_NAME);
  return kind.signed ? { path: signed, superseded: unsigned } : { path: unsigned, superseded: signed };
}

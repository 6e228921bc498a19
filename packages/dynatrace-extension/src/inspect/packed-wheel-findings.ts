import { basename, join } from 'node:path';
import type { Diagnostic } from '@extkit/devkit';
import { copyZipEntry, withTemporaryFolder, type FileEntry } from '@extkit/devkit/archive';
import { selectText } from '@extkit/devkit/rules';
import { checkPackedWheels } from '../packed-wheels.ts';
import { DEFAULT_TARGETS } from '../wheels/target.ts';
import { packedFolder } from './packed-folder.ts';

/** Bytes: ten times what a whole bundle may have. */
const MAX_WHEEL = 250_000_000;

/**
 * Says what the wheels in a packed extension lack for the usual targets.
 *
 * @param packed the path of the packed extension
 * @param paths of the wheels in it
 * @param file what diagnostics are to be shown at
 */
export async function packedWheelFindings(
  packed: string,
  paths: readonly string[],
  file: string,
): Promise<readonly Diagnostic[]> {
  const { value } = await packedFolder(packed, file).manifest();
  const module = selectText(value, ['python', 'runtime', 'module']);
  if (module === undefined || paths.length === 0) return [];
  return withTemporaryFolder(async (folder) => {
    const wheels: FileEntry[] = [];
    for (const path of paths) {
      const source = join(folder, basename(path));
      await copyZipEntry(packed, path, source, { maxSize: MAX_WHEEL });
      wheels.push({ path, source, size: 0 });
    }
    return checkPackedWheels(wheels, { file, module, targets: DEFAULT_TARGETS, madeHere: false });
  });
}

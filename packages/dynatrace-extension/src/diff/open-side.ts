import { dirname } from 'node:path';
import { UserError, type DiffSide } from '@extkit/devkit';
import { describePacked, withBundle } from '../inspect/open-bundle.ts';
import { packedFolder } from '../inspect/packed-folder.ts';
import { diskFolder } from './disk-folder.ts';
import { readContents, type ExtensionContents } from './extension-contents.ts';
import { withRevision } from './git-revision.ts';

/** One side of a comparison, read. */
export interface OpenSide {
  /** Where it was found, as people say it. */
  readonly label: string;
  readonly contents: ExtensionContents;
}

/** @throws {UserError} where it is not there, or its manifest cannot be understood */
export async function openSide(side: DiffSide): Promise<OpenSide> {
  if ('bundle' in side) {
    const label = side.bundle;
    return withBundle(label, async (bundle) => {
      await describePacked(bundle);
      return { label, contents: await readContents(packedFolder(bundle.packed, label)) };
    });
  }
  const { project, revision } = side;
  const folder = dirname(project.manifestPath);
  if (revision === undefined) return { label: folder, contents: await readContents(diskFolder(folder)) };
  const label = `${folder} at ${revision}`;
  return withRevision(folder, revision, async (archive) => {
    try {
      return { label, contents: await readContents(packedFolder(archive, folder)) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // A temporary path would tell nobody anything.
      throw new UserError(`At ${revision}: ${error.message.replaceAll(archive, folder)}`, { cause: error });
    }
  });
}

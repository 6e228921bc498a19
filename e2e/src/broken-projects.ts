import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFiles } from '@extkit/testing';
import { brokenFiles } from './broken-files.ts';
import { brokenKeys, writeKeys } from './broken-keys.ts';
import { brokenManifests } from './broken-manifests.ts';
import { VALID_FILES, type BrokenProject } from './broken-project.ts';

/** Every kind of broken project: each has one thing wrong with it, and so one error. */
export const brokenProjects: readonly BrokenProject[] = [...brokenManifests, ...brokenFiles, ...brokenKeys];

/** Relative to the workspace. Names of directories with spaces, commas and the like are no trouble to anybody. */
export const directoryOf = ({ kind }: BrokenProject) => `broken/${kind}`;

/** Makes all of them, and the keys that some are signed with. */
export async function writeBrokenProjects(workspace: string): Promise<void> {
  for (const project of brokenProjects) {
    const directory = join(workspace, directoryOf(project));
    await mkdir(directory, { recursive: true });
    writeFiles(directory, { ...VALID_FILES, ...project.files });
    await project.damage?.(directory);
  }
  await writeKeys(workspace);
}

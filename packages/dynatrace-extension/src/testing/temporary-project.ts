import { join } from 'node:path';
import type { ExtensionSource } from '@extkit/devkit';
import { temporaryFolder, type Files } from '@extkit/testing';

/** A project of these files, whose manifest is `extension/extension.yaml` whether it is there or not. It goes with the test. */
export function temporaryProject(files: Files): ExtensionSource {
  const directory = temporaryFolder(files);
  return { directory, manifestPath: join(directory, 'extension', 'extension.yaml') };
}

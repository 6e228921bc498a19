import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExtensionSource } from '@extkit/devkit';
import { onTestFinished } from 'vitest';

/**
 * Writes a project's files (path -> text) into a temporary folder that goes away with the test.
 *
 * @returns the project, whose manifest is `extension/extension.yaml` whether it is there or not
 */
export async function temporaryProject(files: Readonly<Record<string, string | Uint8Array>>): Promise<ExtensionSource> {
  const directory = await mkdtemp(join(tmpdir(), 'extkit-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return { directory, manifestPath: join(directory, 'extension', 'extension.yaml') };
}

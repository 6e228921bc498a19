import { join } from 'node:path';
import { expect } from 'vitest';
import { verify } from '../verify.ts';
import { VALID_DASHBOARD, VALID_MANIFEST } from './samples/queue-depth.ts';
import { temporaryProject } from './temporary-project.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;
const FILES: Files = { 'extension/dashboards/overview.json': VALID_DASHBOARD };

/** Verifies and gives `severity CODE line:column` of each diagnostic but infos, with the file where it is not the manifest. */
export async function findings(manifest: string | Uint8Array | undefined, files: Files = {}): Promise<string[]> {
  const extension = temporaryProject({
    ...FILES,
    ...(manifest !== undefined && { 'extension/extension.yaml': manifest }),
    ...files,
  });
  const diagnostics = await verify(extension);
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, severity, file, range: { start } }) => {
      const place =
        file === extension.manifestPath ? '' : `${file.slice(join(extension.directory, 'extension').length + 1)}:`;
      return `${severity} ${code} ${place}${start.line}:${start.column}`;
    });
}

/** The valid manifest with one text in it replaced. */
export function edit(from: string, to: string): string {
  expect(VALID_MANIFEST).toContain(from);
  return VALID_MANIFEST.replace(from, () => to);
}

import { relative } from 'node:path';
import type { ExtensionSource, VerifySettings } from '@extkit/devkit';
import { verify } from '../verify.ts';

/** Verifies, and gives each diagnostic as `CODE file line:column-line:column`, in the order of the report. */
export async function findings(extension: ExtensionSource, settings?: VerifySettings): Promise<string[]> {
  const found = await verify(extension, settings);
  return found.map(({ code, file, range: { start, end } }) => {
    const path = relative(extension.directory, file).replaceAll('\\', '/');
    return `${code} ${path} ${start.line}:${start.column}-${end.line}:${end.column}`;
  });
}

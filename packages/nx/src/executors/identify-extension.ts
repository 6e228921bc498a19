import { readFile } from 'node:fs/promises';
import {
  errorCode,
  UserError,
  type ExtensionFormat,
  type ExtensionIdentity,
  type ExtensionSource,
} from '@extkit/devkit';

/**
 * Says what the extension is called and what its artifacts are.
 *
 * @throws {UserError} where its manifest cannot be read or is of another format
 */
export async function identifyExtension(
  format: ExtensionFormat,
  { manifestPath }: ExtensionSource,
): Promise<ExtensionIdentity> {
  const text = await readFile(manifestPath, 'utf8').catch((error: unknown) => {
    throw new UserError(`${manifestPath} cannot be read (${errorCode(error) ?? String(error)}).`);
  });
  const identity = format.identify(manifestPath.replaceAll('\\', '/'), text);
  if (identity === undefined) throw new UserError(`${manifestPath} is no manifest of a ${format.displayName}.`);
  return identity;
}

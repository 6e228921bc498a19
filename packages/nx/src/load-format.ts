import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError, type ExtensionFormat, type GraphFormat } from '@extkit/devkit';
import { builtInFormats } from './formats.ts';

/**
 * Gives a format by what the plugin's options and the targets call it: the id of a built-in one, or the name of a package
 * that exports its `format`, found as if it were imported at the workspace's root.
 *
 * @throws {UserError} where there is no such format
 */
export async function loadFormat(reference: string, workspaceRoot: string): Promise<ExtensionFormat> {
  const builtIn = builtInFormats.find(({ id }) => id === reference);
  if (builtIn !== undefined) return (await builtIn.load()).format;
  const exports: unknown = await import(pathToFileURL(resolveFormatPackage(reference, workspaceRoot)).href);
  if (typeof exports === 'object' && exports !== null && 'format' in exports && isFormat(exports.format)) {
    return exports.format;
  }
  throw new UserError(`${reference} is no extension format: it has no export named "format".`);
}

/**
 * The same, but of a built-in format only what Nx needs for its project graph.
 *
 * @throws {UserError} where there is no such format
 */
export async function loadGraphFormat(reference: string, workspaceRoot: string): Promise<GraphFormat> {
  const builtIn = builtInFormats.find(({ id }) => id === reference);
  return builtIn === undefined ? loadFormat(reference, workspaceRoot) : (await builtIn.loadGraph()).format;
}

/**
 * The file that importing the package of a format gives.
 *
 * @throws {UserError} where it is not installed
 */
export function resolveFormatPackage(reference: string, workspaceRoot: string): string {
  try {
    return createRequire(join(workspaceRoot, 'package.json')).resolve(reference);
  } catch {
    const known = builtInFormats.map(({ id }) => id).join(', ');
    throw new UserError(
      `The extension format "${reference}" is neither built in (${known}) nor an installed package: install it, or remove it from "formats".`,
    );
  }
}

function isFormat(value: unknown): value is ExtensionFormat {
  return typeof value === 'object' && value !== null && 'manifests' in value && 'identify' in value;
}

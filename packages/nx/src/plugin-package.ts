import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `nx.json` calls the plugin. */
export const PLUGIN_NAME = '@extkit/nx';

/** The directory of this package, with symbolic links resolved: `packages/nx` here, or one below `node_modules`. */
export const PLUGIN_DIRECTORY = dirname(dirname(fileURLToPath(import.meta.url)));

/** The version of this package, and so of all packages of the suite: they are released together. */
export function pluginVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(`${PLUGIN_DIRECTORY}/package.json`, 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error(`${PLUGIN_DIRECTORY}/package.json has no version.`);
}

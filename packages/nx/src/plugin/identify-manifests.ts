import type { ExtensionIdentity, GraphFormat } from '@extkit/devkit';
import { loadGraphFormat } from '../load-format.ts';
import type { ManifestFile } from './find-manifests.ts';
import { IdentityCache, type Identified } from './identity-cache.ts';
import { ManifestReader } from './manifest-reader.ts';
import type { PluginSettings } from './options.ts';

/** A manifest that makes a project. */
export interface IdentifiedManifest {
  readonly manifest: ManifestFile;
  readonly extension: Identified;
}

export interface Identification {
  /** By project root. Of several manifests in one project the first is taken; `verify` will refuse to choose. */
  readonly identified: ReadonlyMap<string, IdentifiedManifest>;
  /** Of manifests that their format, or its package, fails on: path and reason. */
  readonly failures: readonly [path: string, error: Error][];
}

/** Reads the manifests and asks their formats what they say, as far as the cache does not know it. */
export async function identifyManifests(
  manifests: readonly ManifestFile[],
  settings: PluginSettings,
  workspaceRoot: string,
): Promise<Identification> {
  const cache = IdentityCache.open(workspaceRoot, settings);
  const reader = new ManifestReader();
  const identified = new Map<string, IdentifiedManifest>();
  const failures: [string, Error][] = [];
  for (const manifest of manifests) {
    try {
      const content = reader.read(`${workspaceRoot}/${manifest.path}`);
      if (content === undefined) continue;
      const ask = () => identify(manifest, content.toString(), workspaceRoot);
      // Only the built-in formats are of the plugin's own version, by which the cache is keyed.
      const extension = manifest.builtIn ? await cache.get(manifest.path, content, ask) : await ask();
      if (extension !== null && !identified.has(extension.root))
        identified.set(extension.root, { manifest, extension });
    } catch (error) {
      failures.push([manifest.path, error instanceof Error ? error : new Error(String(error))]);
    }
  }
  cache.save();
  return { identified, failures };
}

async function identify(manifest: ManifestFile, text: string, workspaceRoot: string): Promise<Identified | null> {
  const format = await loadGraphFormat(manifest.format, workspaceRoot);
  const identity = format.identify(manifest.path, text);
  return identity === undefined ? null : { ...identity, ...capabilities(format) };
}

function capabilities(format: GraphFormat): Omit<Identified, keyof ExtensionIdentity> {
  const { displayName, technologies, signing, programs = [] } = format;
  return {
    displayName,
    technologies,
    ...(signing && { signs: true, defaultKey: signing.defaultPath }),
    ...(format.lock !== undefined && { locks: true }),
    ...(format.examineSigningKey !== undefined && { examinesKeys: true }),
    ...(format.inspect !== undefined && { inspects: true }),
    ...(format.diff !== undefined && { diffs: true }),
    ...(format.upload !== undefined && { uploads: true }),
    ...(format.simulate !== undefined && { simulates: true }),
    ...(format.downloadSchemas !== undefined && { takesSchemas: true }),
    ...(programs.length > 0 && { programs: programs.map(({ id, description }) => ({ id, description })) }),
  };
}

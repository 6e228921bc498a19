import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { assertNoErrors, UserError, type Artifact, type BuildOptions, type ExtensionSource } from '@extkit/devkit';
import { collectEntries, type FileEntry } from '@extkit/devkit/archive';
import { readDocument } from '@extkit/devkit/documents';
import { writeBundle } from './bundle-archive.ts';
import { defaultExclusions } from './bundle-exclusions.ts';
import { BUNDLE_SIZE_LIMIT } from './bundle-size-limit.ts';
import { bundleTarget } from './bundle-target.ts';
import { loadSigningKey } from './signing/load-signing-key.ts';
import { verify } from './verify.ts';

/**
 * Verifies an extension, packs its folder and signs it. With a key, the artifact is the bundle that Dynatrace takes: the
 * packed folder as `extension.zip`, and its signature (facts 1.3-1.5). Without one, it is `extension.zip` itself.
 *
 * @throws {DiagnosticsError} where the extension has errors
 * @throws {UserError} where the key, the size or the output path does not allow it
 */
export async function build(extension: ExtensionSource, options: BuildOptions): Promise<Artifact> {
  const { signal, signingKey, sizeLimit = BUNDLE_SIZE_LIMIT } = options;
  const diagnostics = await verify(extension, options);
  signal?.throwIfAborted();
  assertNoErrors(diagnostics, extension.manifestPath, 'build');
  const identity = signingKey === undefined ? undefined : await loadSigningKey(signingKey);
  const kind = { ...(await identityOf(extension)), signed: identity !== undefined };
  const target = bundleTarget(options.outputPath, dirname(extension.manifestPath), kind);
  const files = await collect(extension, options.exclude);
  const { path, size, sha256 } = await writeBundle(target.path, files, { identity, sizeLimit, signal });
  // What lies in the output folder is what was built last: no signed bundle beside a newer unsigned one.
  if (target.superseded !== undefined) await rm(target.superseded, { force: true });
  return { path, files: files.map((file) => file.path), size, sha256, signed: kind.signed };
}

async function identityOf({ manifestPath }: ExtensionSource): Promise<{ name: string; version: string }> {
  const { value } = await readDocument(manifestPath);
  if (typeof value === 'object' && value !== null && 'name' in value && 'version' in value) {
    const { name, version } = value;
    if (typeof name === 'string' && typeof version === 'string') return { name, version };
  }
  // It had both when it was verified.
  throw new UserError(`${manifestPath} was changed while it was built: build again.`);
}

async function collect(extension: ExtensionSource, exclude: readonly string[] = []): Promise<FileEntry[]> {
  const files = await collectEntries(dirname(extension.manifestPath), {
    exclude: [...defaultExclusions, ...exclude],
    boundary: extension.directory,
  });
  if (files.some((file) => file.path === 'extension.yaml')) return files;
  throw new UserError(`No bundle can be without extension.yaml: change the "exclude" globs (${exclude.join(', ')}).`);
}

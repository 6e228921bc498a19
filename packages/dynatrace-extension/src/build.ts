import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { assertNoErrors, UserError, type Artifact, type ExtensionSource } from '@extkit/devkit';
import { readDocument } from '@extkit/devkit/documents';
import { applySettings } from '@extkit/devkit/rules';
import { buildRules } from './build-rules.ts';
import { writeBundle } from './bundle-archive.ts';
import { BUNDLE_SIZE_LIMIT } from './bundle-size-limit.ts';
import { bundleTarget } from './bundle-target.ts';
import type { ExtensionBuildOptions } from './extension-build-options.ts';
import { loadSigningKey } from './signing/load-signing-key.ts';
import { ruleInfos } from './rules/rule-infos.ts';
import { withPackedFiles } from './packed-files.ts';
import { verify } from './verify.ts';

/**
 * Verifies an extension, makes the wheels of its program where it has one, packs its folder and signs it. With a key, the artifact is the bundle that Dynatrace takes: the
 * packed folder as `extension.zip`, and its signature (facts 1.3-1.5). Without one, it is `extension.zip` itself.
 *
 * @throws {DiagnosticsError} where the extension has errors
 * @throws {UserError} where the key, the size or the output path does not allow it
 */
export async function build(extension: ExtensionSource, options: ExtensionBuildOptions): Promise<Artifact> {
  const { signal, signingKey, askPassphrase, sizeLimit = BUNDLE_SIZE_LIMIT } = options;
  const { directory, manifestPath } = extension;
  const diagnostics = await verify(extension, options);
  signal?.throwIfAborted();
  assertNoErrors(diagnostics, manifestPath, 'build');
  const identity = signingKey === undefined ? undefined : await loadSigningKey(signingKey, askPassphrase);
  const kind = { ...(await identityOf(extension)), signed: identity !== undefined };
  const target = bundleTarget(options.outputPath, dirname(manifestPath), kind);
  return withPackedFiles(extension, options, async ({ files, findings }) => {
    const scope = { settings: options, rules: ruleInfos, checked: buildRules, directory, documents: [] };
    const warnings = await applySettings(findings, { ...scope, files: [manifestPath] });
    assertNoErrors(warnings, manifestPath, 'build');
    const { path, size, sha256 } = await writeBundle(target.path, files, { identity, sizeLimit, signal });
    // What lies in the output folder is what was built last: no signed bundle beside a newer unsigned one.
    if (target.superseded !== undefined) await rm(target.superseded, { force: true });
    const written = { path, files: files.map((file) => file.path), size, sha256, signed: kind.signed };
    return { ...written, ...(warnings.length > 0 && { warnings }) };
  });
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

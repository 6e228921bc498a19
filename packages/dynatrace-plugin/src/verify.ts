import { hasErrors, sortDiagnostics, type Diagnostic, type ExtensionSource, type VerifyOptions } from '@extkit/devkit';
import { runRules } from '@extkit/devkit/rules';
import { loadModel } from './manifest/load-model.ts';
import { readManifest } from './manifest/read-manifest.ts';
import { rules } from './rules/index.ts';
import { checkSchema } from './schema/check-schema.ts';

/**
 * Checks a plugin offline: what the SDK's verify_plugin refuses is an error, and nothing else is; what it passes over though
 * its author meant something by it is a warning. The SDK stops at the first error, this gives all, sorted by place.
 *
 * @throws {DOMException} an `AbortError` where the signal asks for it; nothing in the project makes it throw
 */
export async function verify(extension: ExtensionSource, options: VerifyOptions = {}): Promise<readonly Diagnostic[]> {
  const manifest = await readManifest(extension.manifestPath);
  // What could be understood of a broken text would only be blamed for what got lost.
  if (hasErrors(manifest.problems)) return sortDiagnostics(manifest.problems);

  options.signal?.throwIfAborted();
  const shape = checkSchema(manifest);
  const model = await loadModel(manifest);
  options.signal?.throwIfAborted();
  return sortDiagnostics([...manifest.problems, ...shape, ...runRules(rules, model)]);
}

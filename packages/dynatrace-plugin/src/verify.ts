import { hasErrors, sortDiagnostics, type Diagnostic, type ExtensionSource, type VerifyOptions } from '@extkit/devkit';
import { applySettings, runRules } from '@extkit/devkit/rules';
import { buildRules } from './build/build-rules.ts';
import { loadModel } from './manifest/load-model.ts';
import { readManifest } from './manifest/read-manifest.ts';
import { rules } from './rules/index.ts';
import { ruleInfos } from './rules/rule-infos.ts';
import { checkSchema } from './schema/check-schema.ts';

/**
 * Checks a plugin offline: what the SDK's verify_plugin refuses is an error, and nothing else is; what it passes over though
 * its author meant something by it is a warning. The SDK stops at the first error, this gives all, sorted by place.
 *
 * @throws {DOMException} an `AbortError` where the signal asks for it; nothing in the project makes it throw
 * @throws {UserError} where the settings make no sense
 */
export async function verify(extension: ExtensionSource, options: VerifyOptions = {}): Promise<readonly Diagnostic[]> {
  const manifest = await readManifest(extension.manifestPath);
  // What could be understood of a broken text would only be blamed for what got lost.
  if (hasErrors(manifest.problems)) return sortDiagnostics(manifest.problems);

  options.signal?.throwIfAborted();
  const shape = checkSchema(manifest);
  const model = await loadModel(manifest);
  options.signal?.throwIfAborted();
  return applySettings([...manifest.problems, ...shape, ...runRules(rules, model)], {
    settings: options,
    rules: ruleInfos,
    checked: ruleInfos.filter((rule) => !buildRules.includes(rule)),
    directory: extension.directory,
    documents: [manifest],
  });
}

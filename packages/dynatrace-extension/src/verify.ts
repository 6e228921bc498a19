import { hasErrors, sortDiagnostics, type Diagnostic, type ExtensionSource, type VerifyOptions } from '@extkit/devkit';
import { readDocument } from '@extkit/devkit/documents';
import { applySettings, runRules } from '@extkit/devkit/rules';
import { asMeant } from '@extkit/devkit/schema';
import { checkConfigurations } from './activation/check-configurations.ts';
import { loadModel } from './manifest/load-model.ts';
import type { ManifestModel } from './manifest/manifest-model.ts';
import { unsoundParts } from './manifest/unsound-parts.ts';
import { verifiedFiles } from './manifest/verified-files.ts';
import { withOfficialSchemas } from './official-schemas/with-official-schemas.ts';
import { rules } from './rules/index.ts';
import { ruleInfos, verifyRules } from './rules/rule-infos.ts';
import { checkFiles } from './schema/check-files.ts';
import { findInSchema } from './schema/check-schema.ts';

/**
 * Checks an extension offline: the manifest's syntax, its schema, the rules, and the files that it names. Gives what it
 * found, sorted by place; an extension without errors can be built.
 *
 * @throws {DOMException} an `AbortError` where the signal asks for it; nothing in the project makes it throw
 * @throws {UserError} where the settings make no sense
 */
export async function verify(extension: ExtensionSource, options: VerifyOptions = {}): Promise<readonly Diagnostic[]> {
  const manifest = await readDocument(extension.manifestPath);
  // What could be understood of a broken text would only be blamed for what got lost.
  if (hasErrors(manifest.problems)) return sortDiagnostics(manifest.problems);

  options.signal?.throwIfAborted();
  // The rules look into an object: the schema says what is wrong with anything else.
  const findings = findInSchema(manifest);
  const shape = findings.map(({ diagnostic }) => diagnostic);
  if (!isObject(manifest.value)) return sortDiagnostics(shape);

  const written = await loadModel(extension, asMeant(manifest, findings));
  const checked = checkFiles(written.files);
  const model = { ...written, files: checked.map(({ file }) => file) };
  const isUnsound = unsoundParts({ manifest: findings, files: checked });
  options.signal?.throwIfAborted();
  const found = [
    ...manifest.problems,
    ...shape,
    ...problemsOfFiles(written),
    ...checked.flatMap((file) => file.findings.map(({ diagnostic }) => diagnostic)),
    ...(isUnsound('activation schema') ? [] : checkConfigurations(model)),
    ...runRules(rules, model, isUnsound),
  ];
  const { directory } = extension;
  const all =
    options.schemas === undefined
      ? found
      : await withOfficialSchemas(options.schemas, { manifest, files: written.files }, found);
  return applySettings(all, {
    settings: options,
    rules: ruleInfos,
    checked: verifyRules,
    directory,
    ...verifiedFiles(model),
  });
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Each file's problems once, and where the manifest names it. */
function problemsOfFiles({ manifest, files }: ManifestModel): Diagnostic[] {
  const seen = new Set<unknown>();
  return files.flatMap(({ document, at, purpose }) => {
    if (document === undefined || seen.has(document)) return [];
    seen.add(document);
    const named = { ...manifest.at(at), message: `The manifest names the ${purpose} here.` };
    return document.problems.map((problem) => ({ ...problem, related: [...(problem.related ?? []), named] }));
  });
}

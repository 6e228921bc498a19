import { selectText, type Rule } from '@extkit/devkit/rules';
import { configurations } from '../../activation/configurations.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { VERSION } from '../identity/extension-version.ts';

export const configurationVersion: Rule<ManifestModel> = {
  code: 'DTX0264',
  severity: 'warning',
  summary: "A monitoring configuration in the project is of the manifest's version.",
  source: 'facts 6',
  explanation: 'A configuration belongs to one version of its extension: raise both versions together.',
  check(model, report) {
    const current = selectText(model.manifest.value, ['version']);
    if (current === undefined || !VERSION.test(current)) return;
    for (const { document, path, value } of configurations(model)) {
      const { version } = value;
      if (typeof version !== 'string' || version === '' || version === current) continue;
      const at = document.at([...path, 'version']);
      report({
        at,
        message: `The configuration is of version ${version}, but the manifest's is ${current}: write "${current}".`,
        fix: { title: `Change it to "${current}"`, edits: [{ ...at, newText: JSON.stringify(current) }] },
        related: [{ ...model.manifest.at(['version']), message: "The manifest's version is here." }],
      });
    }
  },
};

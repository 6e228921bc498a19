import { select, type Rule } from '@extkit/devkit/rules';
import { minorVersion } from '../../manifest/minor-version.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

const SINCE = 341;

export const screensVersion: Rule<ManifestModel> = {
  code: 'DTX0313',
  severity: 'warning',
  summary: `An extension with documents for screens demands Dynatrace 1.${SINCE} or newer.`,
  source: 'facts 3.3 (documents)',
  explanation: `Users report that 'documents.screens' is known since Dynatrace 1.${SINCE}; an older environment refuses the manifest for it. Raise minDynatraceVersion, so that it is told so plainly.`,
  check(model, report) {
    const { manifest } = model;
    const minor = minorVersion(model);
    if (minor === undefined || minor >= SINCE || select(manifest.value, ['documents', 'screens', '*']).length === 0)
      return;
    report({
      at: manifest.at(['minDynatraceVersion']),
      message: `'documents.screens' is known since Dynatrace 1.${SINCE}: raise minDynatraceVersion to "1.${SINCE}" or higher.`,
      related: [{ ...manifest.at(['documents', 'screens'], 'key'), message: 'The documents for screens are here.' }],
    });
  },
};

import { selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

const PLATFORM_VERSION = /^[0-9]+\.[0-9]+(\.[0-9]+)?$/;

export const platformVersion: Rule<ManifestModel> = {
  code: 'DTX0014',
  severity: 'error',
  summary: "The versions minDynatraceVersion and minEECVersion look like '1.285' or '1.285.0'.",
  source: 'facts 3.3',
  explanation:
    'An older environment refuses the extension with a clear message, instead of running it half. The environment tells its own version.',
  check({ manifest }, report) {
    for (const key of ['minDynatraceVersion', 'minEECVersion']) {
      const version = selectText(manifest.value, [key]);
      if (version === undefined || version === '' || PLATFORM_VERSION.test(version)) continue;
      report({
        at: manifest.at([key]),
        message: `${key} '${version}' is not a version of Dynatrace: write it like "1.285" or "1.285.0".`,
      });
    }
  },
};

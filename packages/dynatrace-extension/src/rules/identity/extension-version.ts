import { selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { isTemplate } from './template.ts';

export const VERSION = /^(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){0,2}$/;

export const extensionVersion: Rule<ManifestModel> = {
  code: 'DTX0013',
  severity: 'error',
  summary: 'The version consists of up to three numbers without leading zeros.',
  source: 'facts 2.1, 3.3',
  explanation:
    'Versions are compared number by number, and an environment takes each one once. Letters, as in a pre-release, are not known.',
  check({ manifest }, report) {
    const version = selectText(manifest.value, ['version']);
    if (version === undefined || version === '' || VERSION.test(version) || isTemplate(version)) return;
    report({
      at: manifest.at(['version']),
      message: `The version '${version}' is not valid: write up to three numbers without leading zeros, such as '1.2.3'.`,
    });
  },
};

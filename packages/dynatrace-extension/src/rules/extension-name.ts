import { selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../manifest/manifest-model.ts';
import { isTemplate } from './template.ts';

const PREFIX = 'custom:';
const MAX_LENGTH = 50;
const NAME = /^(custom:)?[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;

function extensionName({ manifest }: ManifestModel): string | undefined {
  const name = selectText(manifest.value, ['name']);
  return name === '' || name === undefined || isTemplate(name) ? undefined : name;
}

export const namePrefix: Rule<ManifestModel> = {
  code: 'DTX0010',
  severity: 'warning',
  summary: "The name of an extension of your own starts with 'custom:'.",
  source: 'facts 3.3, 4.1 (DED004)',
  check(model, report) {
    const name = extensionName(model);
    if (name === undefined || name.startsWith(PREFIX)) return;
    const at = model.manifest.at(['name']);
    report({
      at,
      message: `Only Dynatrace can sign and upload an extension named '${name}': let the name start with '${PREFIX}'.`,
    });
  },
};

export const nameForm: Rule<ManifestModel> = {
  code: 'DTX0011',
  severity: 'error',
  summary: "After 'custom:', a name consists of lower-case letters, digits, '-', '_' and single dots inside.",
  source: 'facts 3.3, 4.1 (DED003)',
  check(model, report) {
    const name = extensionName(model);
    if (name === undefined || NAME.test(name)) return;
    report({
      at: model.manifest.at(['name']),
      message: `The name '${name}' is not valid: after '${PREFIX}', use lower-case letters, digits, '-' and '_', with single dots between them only.`,
    });
  },
};

export const nameLength: Rule<ManifestModel> = {
  code: 'DTX0012',
  severity: 'error',
  summary: `A name has at most ${MAX_LENGTH} characters, the prefix included.`,
  source: 'facts 3.3, 4.1 (DED002)',
  check(model, report) {
    const name = extensionName(model);
    if (name === undefined || name.length <= MAX_LENGTH) return;
    report({
      at: model.manifest.at(['name']),
      message: `The name has ${name.length} characters: shorten it to at most ${MAX_LENGTH}, the prefix '${PREFIX}' included.`,
    });
  },
};

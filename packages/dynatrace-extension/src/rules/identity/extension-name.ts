import { selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
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
  explanation:
    'An environment takes an extension of your own under a custom name only. Whoever builds official extensions switches this rule off, and DTX0017 on.',
  check(model, report) {
    const name = extensionName(model);
    // Upper case in the prefix is no valid name at all.
    if (name?.toLowerCase().startsWith(PREFIX) !== false) return;
    const at = model.manifest.at(['name']);
    report({
      at,
      message: `Only Dynatrace can sign and upload an extension named '${name}': let the name start with '${PREFIX}'.`,
    });
  },
};

export const officialName: Rule<ManifestModel> = {
  code: 'DTX0017',
  severity: 'warning',
  optIn: true,
  summary: "The name of an official extension does not start with 'custom:'.",
  source: 'facts 4.1 (DED005)',
  explanation:
    'For a team that builds official extensions: Dynatrace signs these under names without the prefix. Switch DTX0010, which demands the prefix, off.',
  check(model, report) {
    const name = extensionName(model);
    if (name?.startsWith(PREFIX) !== true) return;
    report({
      at: model.manifest.at(['name']),
      message: `'${name}' is the name of a custom extension: remove the prefix '${PREFIX}' from an official one.`,
    });
  },
};

export const nameForm: Rule<ManifestModel> = {
  code: 'DTX0011',
  severity: 'error',
  summary: "After 'custom:', a name consists of lower-case letters, digits, '-', '_' and single dots inside.",
  source: 'facts 3.3, 4.1 (DED003)',
  explanation:
    'The name becomes a part of file names, addresses and metric lines. An environment refuses any other form.',
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
  explanation:
    'An environment refuses longer names. Mind that whatever refers to the extension has to be renamed with it.',
  check(model, report) {
    const name = extensionName(model);
    if (name === undefined || name.length <= MAX_LENGTH) return;
    report({
      at: model.manifest.at(['name']),
      message: `The name has ${name.length} characters: shorten it to at most ${MAX_LENGTH}, the prefix '${PREFIX}' included.`,
    });
  },
};

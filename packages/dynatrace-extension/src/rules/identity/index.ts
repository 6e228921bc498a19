import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { author } from './author.ts';
import { nameForm, nameLength, namePrefix, officialName } from './extension-name.ts';
import { extensionVersion } from './extension-version.ts';
import { platformVersion } from './platform-version.ts';
import { quotedVersion } from './quoted-version.ts';
import { template } from './template.ts';

/** 001x: who the extension is. */
export const identityRules: readonly Rule<ManifestModel>[] = [
  namePrefix,
  nameForm,
  nameLength,
  extensionVersion,
  platformVersion,
  author,
  template,
  officialName,
  quotedVersion,
];

import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../manifest/manifest-model.ts';
import { author } from './author.ts';
import { singleDatasource } from './datasource.ts';
import { nameForm, nameLength, namePrefix } from './extension-name.ts';
import { extensionVersion } from './extension-version.ts';
import { alertsOfOldVersions, metricTotal } from './limits.ts';
import { platformVersion } from './platform-version.ts';
import { pythonModule, pythonWheels } from './python-program.ts';
import { jsonFile, portablePath, referencedFile } from './referenced-files.ts';
import { template } from './template.ts';

/** Every rule for `extension.yaml` besides its schema: 001x identity, 003x files, 004x Python, 005x limits. */
export const rules: readonly Rule<ManifestModel>[] = [
  namePrefix,
  nameForm,
  nameLength,
  extensionVersion,
  platformVersion,
  author,
  template,
  portablePath,
  referencedFile,
  jsonFile,
  pythonModule,
  pythonWheels,
  singleDatasource,
  metricTotal,
  alertsOfOldVersions,
];

import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { filePurpose } from './file-purpose.ts';
import { pathCase } from './path-case.ts';
import { jsonFile, portablePath, referencedFile } from './referenced-files.ts';
import { repeatedFile } from './repeated-file.ts';
import { unusedFile } from './unused-file.ts';

/** 003x: the files that come with it. */
export const filesRules: readonly Rule<ManifestModel>[] = [
  portablePath,
  referencedFile,
  jsonFile,
  repeatedFile,
  unusedFile,
  pathCase,
  filePurpose,
];

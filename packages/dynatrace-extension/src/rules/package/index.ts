import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { bundleMayBeTooLarge, bundleTooLarge } from './bundle-size.ts';
import { pythonFeatureSet } from './feature-sets.ts';
import { packageVersion, readablePackaging, sdkRequired } from './packaging.ts';
import { pythonModule, pythonWheels } from './python-program.ts';
import { newPython, pythonVersionRange, shippedPython } from './python-version.ts';

/** 004x and 0191: the Python program and its packaging. */
export const packageRules: readonly Rule<ManifestModel>[] = [
  pythonModule,
  pythonWheels,
  packageVersion,
  sdkRequired,
  readablePackaging,
  pythonVersionRange,
  shippedPython,
  newPython,
  bundleTooLarge,
  bundleMayBeTooLarge,
  pythonFeatureSet,
];

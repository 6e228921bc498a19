import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { configurationContext } from './configuration-context.ts';
import { configurationFeatureSets } from './configuration-feature-sets.ts';
import { requiredVariables, variableValue, knownVariable } from './configuration-variables.ts';
import { configurationVersion } from './configuration-version.ts';
import { possibleLimits, readablePattern } from './constraints.ts';
import { fittingDefault, missingDefault, nullableDefault, secretDefault } from './defaults.ts';
import { distinctValues } from './enums.ts';
import { preconditionProperty, preconditionValue } from './preconditions.ts';
import { finiteType, knownReference, usedType } from './references.ts';
import { schemaRoot } from './schema-root.ts';
import { customizedProperty } from './ui-customization.ts';

/** 025x to 029x: the activation schema and monitoring configurations. */
export const activationRules: readonly Rule<ManifestModel>[] = [
  nullableDefault,
  missingDefault,
  fittingDefault,
  secretDefault,
  schemaRoot,
  knownReference,
  usedType,
  finiteType,
  readablePattern,
  possibleLimits,
  preconditionProperty,
  preconditionValue,
  distinctValues,
  customizedProperty,
  configurationVersion,
  configurationFeatureSets,
  configurationContext,
  requiredVariables,
  knownVariable,
  variableValue,
];

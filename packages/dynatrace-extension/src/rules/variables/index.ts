import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { repeatedVariable, variableWithoutChoice } from './declarations.ts';
import { variableDefault, variablePattern } from './defaults.ts';
import { undefinedVariable, unusedVariable } from './references.ts';

/** 009x: the variables that a user fills in. */
export const variablesRules: readonly Rule<ManifestModel>[] = [
  unusedVariable,
  undefinedVariable,
  repeatedVariable,
  variableWithoutChoice,
  variableDefault,
  variablePattern,
];

import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { unmatchedCondition } from './conditions.ts';
import { knownDimension } from './dimensions.ts';
import { knownType, repeatedType } from './entity-types.ts';
import { attributePattern, existsCondition, repeatedExtraction } from './extraction.ts';
import { repeatedProcess } from './processes.ts';
import { genericEnd, relationshipRole } from './relationships.ts';

/** 020x: topology, and the processes that belong to it. */
export const topologyRules: readonly Rule<ManifestModel>[] = [
  repeatedType,
  knownType,
  relationshipRole,
  genericEnd,
  unmatchedCondition,
  knownDimension,
  repeatedExtraction,
  attributePattern,
  existsCondition,
  repeatedProcess,
];

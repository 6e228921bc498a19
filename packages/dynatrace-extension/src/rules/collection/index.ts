import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { singleDatasource } from './datasource.ts';
import { dimensionFilter, repeatedDimension } from './dimensions.ts';
import { featureSetsAlike, repeatedFeatureSet, undescribedFeatureSet, unusedFeatureSet } from './feature-sets.ts';
import { emptyGroup, repeatedGroup } from './groups.ts';
import { legacyIds } from './legacy-ids.ts';
import { impossibleInterval, legacyInterval } from './legacy-interval.ts';
import { alertsOfOldVersions, metricTotal } from './limits.ts';

/** 005x and 008x: datasource, groups, intervals, feature sets, dimensions, limits. */
export const collectionRules: readonly Rule<ManifestModel>[] = [
  singleDatasource,
  metricTotal,
  alertsOfOldVersions,
  repeatedDimension,
  dimensionFilter,
  repeatedGroup,
  emptyGroup,
  legacyInterval,
  impossibleInterval,
  legacyIds,
  unusedFeatureSet,
  repeatedFeatureSet,
  featureSetsAlike,
  undescribedFeatureSet,
];

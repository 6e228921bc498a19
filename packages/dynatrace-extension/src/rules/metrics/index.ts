import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { calculatedMetric, selfReference, unknownMetricInQuery } from './calculated-metrics.ts';
import { metadataWithoutDescription, reversedBounds, unknownSourceType } from './metadata-content.ts';
import { metricWithoutMetadata, orphanedMetadata, repeatedMetadata } from './metadata-coverage.ts';
import { unknownMetadataDimension } from './metadata-dimensions.ts';
import { countSuffix, gaugeSuffix } from './metric-suffix.ts';
import { metricOfTwoTypes, repeatedMetric } from './repeated-metrics.ts';

/** 006x and 007x: metric keys, types, metadata and the selectors that name metrics. */
export const metricsRules: readonly Rule<ManifestModel>[] = [
  countSuffix,
  gaugeSuffix,
  repeatedMetric,
  metricOfTwoTypes,
  metricWithoutMetadata,
  orphanedMetadata,
  repeatedMetadata,
  metadataWithoutDescription,
  reversedBounds,
  unknownSourceType,
  unknownMetadataDimension,
  calculatedMetric,
  unknownMetricInQuery,
  selfReference,
];

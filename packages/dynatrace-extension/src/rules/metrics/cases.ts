import type { RuleCases } from '../rule-cases.ts';
import { calculatedMetricCases } from './calculated-metrics.cases.ts';
import { collectedMetricCases } from './collected-metrics.cases.ts';
import { metadataContentCases } from './metadata-content.cases.ts';
import { metadataCoverageCases } from './metadata-coverage.cases.ts';

export const metricsCases: readonly RuleCases[] = [
  ...collectedMetricCases,
  ...metadataCoverageCases,
  ...metadataContentCases,
  ...calculatedMetricCases,
];

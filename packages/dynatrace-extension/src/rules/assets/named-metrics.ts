import type { DocumentPath, SourceDocument } from '@extkit/devkit/documents';
import { select, type Report, type Rule } from '@extkit/devkit/rules';
import { documentsOf } from '../../manifest/documents-of.ts';
import type { FilePurpose } from '../../manifest/file-references.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { unknownOwnMetric } from '../../manifest/metric-names.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { metricKeysOfDql } from '../../queries/dql.ts';
import { metricKeysOfSelector, type NamedMetric } from '../../queries/metric-selector.ts';

/** Where files and the manifest name metrics, and in which language. */
interface Place {
  readonly path: DocumentPath;
  readonly metricsOf: (text: string) => readonly NamedMetric[];
}

const metricKey = (text: string): readonly NamedMetric[] => [{ key: text, start: 0 }];

const inAlerts: readonly Place[] = [
  { path: ['metricId'], metricsOf: metricKey },
  { path: ['metricSelector'], metricsOf: metricKeysOfSelector },
];

const inTemplates: readonly Place[] = [
  { path: ['alertTemplates', '*', 'analyzer', 'input', 'query'], metricsOf: metricKeysOfDql },
];

/** What else a tile says of its metrics, such as its `metricExpressions`, is derived from these. */
const inDashboards: readonly Place[] = [
  { path: ['tiles', '*', 'queries', '*', 'metric'], metricsOf: metricKey },
  { path: ['tiles', '*', 'queries', '*', 'metricSelector'], metricsOf: metricKeysOfSelector },
  { path: ['tiles', '*', 'filterConfig', 'chartConfig', 'series', '*', 'metric'], metricsOf: metricKey },
];

const inDocuments: readonly Place[] = [
  { path: ['tiles', '*', 'query'], metricsOf: metricKeysOfDql },
  { path: ['variables', '*', 'input'], metricsOf: metricKeysOfDql },
];

const source = 'facts 3.3, 3.7 (rule 12)';

export const metricsOfAlerts: Rule<ManifestModel> = {
  code: 'DTX0303',
  severity: 'warning',
  summary: 'Alerts watch metrics that the extension has.',
  source,
  explanation:
    'An alert on a metric that nobody sends is taken by Dynatrace and never raised. Only metrics that are clearly meant to be of this extension are looked up; those of others may be named freely.',
  check(model, report) {
    checkFiles(model, 'alert', inAlerts, report);
    checkMetrics(model, model.manifest, inTemplates, report);
  },
};

export const metricsOfDashboards: Rule<ManifestModel> = {
  code: 'DTX0312',
  severity: 'warning',
  summary: 'Dashboards show metrics that the extension has.',
  source,
  explanation:
    'A tile for a metric that nobody sends stays empty, and nothing tells the user why. Only metrics that are clearly meant to be of this extension are looked up; those of others may be shown freely.',
  check(model, report) {
    checkFiles(model, 'dashboard', inDashboards, report);
    checkFiles(model, 'document', inDocuments, report);
  },
};

function checkFiles(model: ManifestModel, purpose: FilePurpose, places: readonly Place[], report: Report): void {
  for (const { document } of documentsOf(model, purpose)) checkMetrics(model, document, places, report);
}

function checkMetrics(model: ManifestModel, document: SourceDocument, places: readonly Place[], report: Report): void {
  for (const { path: pattern, metricsOf } of places) {
    for (const { path, value } of select(document.value, pattern)) {
      for (const { key, start } of typeof value === 'string' ? metricsOf(value) : []) {
        const unknown = unknownOwnMetric(model, key);
        if (unknown === undefined) continue;
        const { suggestion } = unknown;
        report({
          at: placeWithin(document, { path }, { start, length: key.length }),
          message: `The extension has no metric '${key}': ${suggestion === undefined ? 'correct it, or add the metric.' : `did you mean '${suggestion}'?`}`,
        });
      }
    }
  }
}

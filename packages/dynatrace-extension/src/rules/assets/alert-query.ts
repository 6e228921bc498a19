import { select, type Rule } from '@extkit/devkit/rules';
import { documentsOf } from '../../manifest/documents-of.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

export const singleQuery: Rule<ManifestModel> = {
  code: 'DTX0300',
  severity: 'error',
  summary: 'An alert watches either a metric or a metric selector.',
  source: 'facts 3.3 (alerts); settings schema builtin:anomaly-detection.metric-events (queryDefinition)',
  explanation:
    'An alert is evaluated by the metricId or by the metricSelector, and of two Dynatrace cannot know which one counts. Keep the one that says what the alert is about.',
  check(model, report) {
    for (const { document } of documentsOf(model, 'alert')) {
      if (!has(document.value, 'metricId') || !has(document.value, 'metricSelector')) continue;
      report({
        at: document.at(['metricSelector'], 'key'),
        message: "The alert has a 'metricSelector' beside its 'metricId': keep one of the two.",
        related: [{ ...document.at(['metricId'], 'key'), message: "Here is the 'metricId'." }],
      });
    }
  },
};

/** What narrows down a metric; a selector has its own words for it. */
const NARROWING = ['aggregationType', 'metricDimensions', 'alertingScope'];

export const narrowedSelector: Rule<ManifestModel> = {
  code: 'DTX0307',
  severity: 'warning',
  summary: 'What narrows down the data of an alert with a metric selector stands in the selector.',
  source: 'settings schema builtin:anomaly-detection.metric-events (queryDefinition)',
  explanation:
    'The aggregationType, the metricDimensions and the alertingScope belong to a metricId: beside a metricSelector they have no effect, and the alert watches more than it seems to. Write them as transformations of the selector, such as :filter(…) and :avg.',
  check(model, report) {
    for (const { document } of documentsOf(model, 'alert')) {
      if (!has(document.value, 'metricSelector') || has(document.value, 'metricId')) continue;
      for (const key of NARROWING) {
        if (!has(document.value, key)) continue;
        report({
          at: document.at([key], 'key'),
          message: `'${key}' has no effect on a metric selector: write it as a transformation of the selector, or remove it.`,
        });
      }
    }
  },
};

/** Whether the property says something: an empty list or nothing is what an export writes for what is not set. */
function has(alert: unknown, key: string): boolean {
  const [found] = select(alert, [key]);
  return found !== undefined && found.value !== null && !(Array.isArray(found.value) && found.value.length === 0);
}

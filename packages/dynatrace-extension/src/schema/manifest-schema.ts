import { alertTemplates } from './alert-template.ts';
import { alerts, dashboards, documents, logs, openpipeline } from './assets.ts';
import { collectionDefinitions } from './collection.ts';
import { datasourceDefinitions, datasources, mistakenDatasources } from './datasources.ts';
import { metrics } from './metrics.ts';
import { processes } from './processes.ts';
import { chartDefinitions } from './screen-charts.ts';
import { flag, list, name, object, openObject, text, type Schema } from './schema.ts';
import { screens } from './screens.ts';
import { topology } from './topology.ts';
import { vars } from './vars.ts';

/** What looks like a number and lacks its quotes is a rule's business, which can mend it. */
const version: Schema = { if: { type: 'number' }, else: name };

/**
 * The shape of `extension.yaml`: every key that the vendor's pages and tools or public extensions show (facts 3.3).
 * Exact where there are facts, a warning where they are thin, silent where there are none. What a shape cannot say is in `../rules`.
 */
export const manifestSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'extkit:dynatrace-extension/extension.yaml',
  ...object(
    {
      name,
      version,
      minDynatraceVersion: version,
      minEECVersion: version,
      author: openObject({ name: text() }),
      keywords: list(name),
      technology: openObject({ name: text() }),
      vars,
      featureSetsMetadata: list(
        object({ id: name, displayName: text(), description: text(), isRecommended: flag }, ['isRecommended']),
      ),
      ...datasources,
      metrics,
      topology,
      screens,
      dashboards,
      alerts,
      alertTemplates,
      documents,
      openpipeline,
      processes,
      ...logs,
    },
    ['name', 'version', 'minDynatraceVersion'],
  ),
  patternProperties: mistakenDatasources,
  $defs: { ...collectionDefinitions, ...datasourceDefinitions, ...chartDefinitions },
};

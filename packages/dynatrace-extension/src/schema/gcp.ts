import { definition, list, name, openObject, text, warning, word } from './schema.ts';

const dimensions = list(definition('dimension'), { max: 25 });

/** How Google measures the metric; read by the GCP monitor, which may know more (facts 3.4). */
const gcpOptions = openObject({
  ingestDelay: { type: 'number' },
  samplePeriod: { type: 'number' },
  valueType: warning(word('BOOL', 'DISTRIBUTION', 'DOUBLE', 'INT64', 'MONEY', 'STRING')),
  metricKind: warning(word('CUMULATIVE', 'DELTA', 'GAUGE')),
  unit: text(),
});

const metric = openObject(
  {
    key: name,
    name,
    value: name,
    type: word('gauge', 'count', 'count,delta'),
    featureSet: definition('featureSet'),
    gcpOptions,
    dimensions,
  },
  ['key', 'value'],
);

/** Services of Google Cloud: any number, with any number of metrics each. */
export const gcp = list(
  openObject(
    {
      service: name,
      featureSet: definition('featureSet'),
      gcpMonitoringFilter: name,
      dimensions,
      metrics: list(metric),
    },
    ['service'],
  ),
);
